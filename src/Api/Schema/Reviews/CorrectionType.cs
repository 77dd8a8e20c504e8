using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Recalls;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>The GraphQL type <c>ReviewCorrection</c> and the input it comes from.</summary>
internal static class CorrectionType
{
    private static readonly ObjectType Swap = new("ReviewSwap", () =>
    [
        Field.Of<CourseSwap>("recommendationId", Scalars.Id.NonNull, swap => GlobalId.Of(RecommendationType.Name, swap.RecommendationKey)),
        new Field("course", CourseType.Type, "The one that should have stood there.") { ResolveBatch = CourseType.Of<CourseSwap>(swap => swap.CourseKey) },
    ], "A course that should have stood in another's place.");

    private static readonly ObjectType Fact = new("ReviewFact", () =>
    [
        Field.Of<CorrectedFact>("recommendationId", Scalars.Id.NonNull, fact => GlobalId.Of(RecommendationType.Name, fact.RecommendationKey)),
        Field.Of<CorrectedFact>("fact", RecallEnums.Fact.NonNull, fact => fact.Fact),
        Field.Of<CorrectedFact>("value", Scalars.String.NonNull, fact => fact.Value, "What is right, in the counsellor's words; personal data masked."),
    ], "A fact that a course's record has wrong.");

    public static ObjectType Type { get; } = new("ReviewCorrection", () =>
    [
        Field.Of<ReviewCorrection>("swaps", Swap.NonNull.List.NonNull, correction => correction.Swaps, listSize: Costs.UpTo(5)),
        Field.Of<ReviewCorrection>("order", Scalars.Id.NonNull.List.NonNull, correction => correction.Order.Select(key => GlobalId.Of(RecommendationType.Name, key)), "Ids of all the reply's recommendations in the order that they should have had; empty where it was right."),
        Field.Of<ReviewCorrection>("facts", Fact.NonNull.List.NonNull, correction => correction.Facts, listSize: Costs.UpTo(5)),
    ], "What a reply should have suggested and said, beside the words of the note.");

    private static readonly InputObjectType SwapInput = new("ReviewSwapInput", () =>
    [
        new InputValue("recommendationId", Scalars.Id.NonNull),
        new InputValue("courseId", Scalars.Id.NonNull, "The one that should have stood there."),
    ]);

    private static readonly InputObjectType FactInput = new("ReviewFactInput", () =>
    [
        new InputValue("recommendationId", Scalars.Id.NonNull),
        new InputValue("fact", RecallEnums.Fact.NonNull),
        new InputValue("value", Scalars.String.NonNull, "What is right."),
    ]);

    /// <summary>The input's field <c>correction</c>.</summary>
    public static InputValue Input { get; } = new("correction", new InputObjectType("ReviewCorrectionInput", () =>
    [
        new InputValue("swaps", SwapInput.NonNull.List),
        new InputValue("order", Scalars.Id.NonNull.List, "Ids of all the reply's recommendations in the order that they should have had; with a review of the whole reply alone."),
        new InputValue("facts", FactInput.NonNull.List),
    ]), "What would have been right, for programs; the note says it for people. With EDIT and REJECT.");

    /// <returns>Null where none is given. An id that is none becomes one that no suggestion or course has, and is refused with them.</returns>
    public static ReviewCorrection? Read(InputObject? given) => given is null ? null : new ReviewCorrection
    {
        Swaps = [.. (given.GetList<InputObject>("swaps") ?? []).Select(swap => new CourseSwap(Suggestion(swap), GlobalId.NumberOf(CourseType.Name, swap.Get<string>("courseId")) ?? -1))],
        Order = [.. (given.GetList<string>("order") ?? []).Select(KeyOf)],
        Facts = [.. (given.GetList<InputObject>("facts") ?? []).Select(fact => new CorrectedFact(Suggestion(fact), fact.Get<FactKind>("fact"), fact.Get<string>("value")!))],
    };

    private static Guid Suggestion(InputObject given) => KeyOf(given.Get<string>("recommendationId"));

    private static Guid KeyOf(string? id) => GlobalId.GuidOf(RecommendationType.Name, id) ?? Guid.Empty;
}
