using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>The GraphQL types <c>Recommendation</c> and <c>Wish</c>.</summary>
internal static class RecommendationType
{
    public const string Name = "Recommendation";

    public static ObjectType Wish { get; } = new("Wish", () =>
    [
        Field.Of<Wish>("kind", EnumType.From<WishKind>("WishKind").NonNull, wish => wish.Kind),
        Field.Of<Wish>("text", Scalars.String.NonNull, wish => wish.Text, "In the reply's language: 免費."),
        Field.Of<Wish>("hard", Scalars.Boolean.NonNull, wish => wish.Hard, "True where a course that misses it may not be suggested."),
    ], "A condition that the resident named.");

    public static ObjectType Type { get; } = new(Name, () =>
    [
        NodeType.IdOf<Recommendation>(Name, one => one.Key),
        Field.Of<Recommendation>("rank", Scalars.Int.NonNull, one => one.Rank, "From 1."),
        new Field("course", CourseType.Type.NonNull) { ResolveBatch = CourseType.Of<Recommendation>(one => one.CourseKey) },
        Field.Of<Recommendation>("reasons", Scalars.String.NonNull.List.NonNull, one => one.Reasons, "Why it was suggested, in the reply's language."),
        Field.Of<Recommendation>("meets", Wish.NonNull.List.NonNull, one => one.Meets, listSize: Costs.UpTo(5)),
        Field.Of<Recommendation>("relaxed", Wish.NonNull.List.NonNull, one => one.Relaxed, "Wishes it misses, as the reply says; empty for one that fits.", listSize: Costs.UpTo(5)),
    ], "A course as it was suggested in a turn.", () => [NodeType.Type])
    {
        IsTypeOf = value => value is Recommendation,
    };
}
