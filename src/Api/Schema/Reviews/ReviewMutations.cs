using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>The mutation's fields <c>reviewRecommendation</c> and <c>reviewReply</c>, for counsellors.</summary>
internal static class ReviewMutations
{
    public static IEnumerable<Field> Fields =>
    [
        new Field(
            "reviewRecommendation",
            Payload("ReviewPayload", new Field("recommendation", ReviewType.Recommendation, "As it stands now; null where there is none.") { Read = RecommendationOf }).NonNull,
            "For counsellors: approves, corrects or rejects one suggested course. A review of a version that is not current is refused.",
            [Input("ReviewInput", new InputValue("recommendationId", Scalars.Id.NonNull))])
        {
            Resolve = context => ReviewAsync(context, "recommendationId", RecommendationType.Name, (desk, key, judgement) =>
                desk.ReviewRecommendationAsync(key, judgement, context.CancellationToken)),
        },
        new Field(
            "reviewReply",
            Payload("ReviewReplyPayload").NonNull,
            "For counsellors: approves, corrects or rejects a reply as a whole, as one without recommendations must be. A reply that waits for approval is thereby sent, once, or never.",
            [Input("ReviewReplyInput",
                new InputValue("turnId", Scalars.Id.NonNull, "The turn whose reply it is."),
                new InputValue("text", Scalars.String, $"With EDIT of a reply that waits: what goes out in its place, {CounsellorWords.LongestText} characters at most. Each figure in it must stand in the catalogue."),
                new InputValue("courseIds", Scalars.Id.NonNull.List, $"With EDIT of a reply that waits: the courses to show, best first, {WaitingWords.MostCourses} at most. Without `text` the adviser words them."))])
        {
            Resolve = context => ReviewAsync(context, "turnId", TurnType.Name, (desk, key, judgement) =>
                desk.ReviewReplyAsync(key, judgement, context.CancellationToken)),
        },
    ];

    private static ObjectType Payload(string name, params Field[] more) => new(name, () =>
    [
        Field.Of<Reviewed>("item", ReviewItemType.Type, reviewed => reviewed.Outcome.Item, "As it stands now; null where there is none."),
        .. more,
        Field.Of<Reviewed>("review", ReviewType.Type, reviewed => reviewed.Outcome.Review, "As it was written; null with errors."),
        ExpectedError.FieldOf<Reviewed>(reviewed => reviewed.Errors),
    ]);

    private static InputValue Input(string name, InputValue about, params InputValue[] more) => new("input", new InputObjectType(name, () =>
    [
        about,
        new InputValue("version", Scalars.Int.NonNull, "The version that the counsellor saw."),
        new InputValue("decision", ReviewEnums.Decision.NonNull),
        new InputValue("reason", ReviewEnums.Reason.NonNull),
        new InputValue("note", Scalars.String, $"For colleagues, {ReviewRules.LongestNote} characters at most; kept with personal data masked."),
        CorrectionType.Input,
        .. more,
    ]).NonNull);

    private static async ValueTask<object?> ReviewAsync(
        ResolveContext context, string about, string type, Func<ReviewDesk, Guid, Judgement, Task<ReviewOutcome>> review)
    {
        var counsellor = context.Request.RequireCounsellor(context.SelectedField);
        var input = context.Argument<InputObject>("input")!;
        var judgement = new Judgement(
            input.Get<int>("version"),
            input.Get<ReviewDecision>("decision"),
            input.Get<ReviewReason>("reason"),
            input.Get<string>("note"),
            counsellor.By)
        {
            Correction = CorrectionType.Read(input.Get<InputObject>("correction")),
            Replacement = ReplacementIn(input, out var areCourses),
        };
        var key = GlobalId.GuidOf(type, input.Get<string>(about));
        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = (key, areCourses) switch
        {
            (null, _) => new ReviewOutcome(null, null, ReviewRefusal.NotFound),
            (_, false) => new ReviewOutcome(null, null, ReviewRefusal.CourseNotOffered),
            ({ } known, true) => await review(scope.ServiceProvider.GetRequiredService<ReviewDesk>(), known, judgement),
        };
        var isChinese = ExpectedErrors.IsChinese(ExpectedErrors.LanguageOf(context.Request.Http()));
        return new Reviewed(key, outcome, outcome.Refusal is { } refusal ? [ReviewErrors.Of(refusal, about, isChinese, outcome.Detail)] : []);
    }

    // Of a suggestion's review the input has neither; false where an id is no course's.
    private static Replacement? ReplacementIn(InputObject input, out bool areCourses)
    {
        var courses = (input.ContainsKey("courseIds") ? input.GetList<string>("courseIds") : null)?.Select(id => GlobalId.NumberOf(CourseType.Name, id)).ToList();
        var text = input.ContainsKey("text") && input.Get<string>("text") is { } given && !string.IsNullOrWhiteSpace(given) ? given.Trim() : null;
        areCourses = courses?.Contains(null) != true;
        return text is null && courses is null ? null : new Replacement(text, courses?.OfType<long>().ToList());
    }

    private static object? RecommendationOf(object payload)
    {
        var reviewed = (Reviewed)payload;
        return reviewed.Outcome.Item is { } item
            ? ReviewedRecommendation.Of(item.Turn!.Recommendations, item.Reviews).First(one => one.Recommendation.Key == reviewed.Key)
            : null;
    }

    /// <param name="Key">Of what was to be reviewed; null where the id was none.</param>
    private sealed record Reviewed(Guid? Key, ReviewOutcome Outcome, IReadOnlyList<ExpectedError> Errors);
}
