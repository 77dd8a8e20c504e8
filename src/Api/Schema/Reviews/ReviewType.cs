using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Learning;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>The GraphQL types <c>Review</c> and <c>ReviewedRecommendation</c>.</summary>
/// <remarks>They hang on the queue's items alone, so that nothing a resident can reach leads to a counsellor's words.</remarks>
internal static class ReviewType
{
    public static ObjectType Type { get; } = new("Review", () =>
    [
        Field.Of<Review>("id", Scalars.Id.NonNull, review => GlobalId.Of("Review", review.Key)),
        Field.Of<Review>("version", Scalars.Int.NonNull, review => review.Version, "What it reviews has this version since."),
        Field.Of<Review>("before", ReviewEnums.Decision, review => review.Before, "What had been decided until then; null with the first review."),
        Field.Of<Review>("decision", ReviewEnums.Decision.NonNull, review => review.Decision),
        Field.Of<Review>("reason", ReviewEnums.Reason.NonNull, review => review.Reason),
        Field.Of<Review>("note", Scalars.String, review => review.Note, "Personal data masked."),
        Field.Of<Review>("correction", CorrectionType.Type, review => review.Correction, "What would have been right, for programs; null where there is none, and in reviews from before it was kept."),
        Field.Of<Review>("reviewer", Scalars.String.NonNull, review => review.Reviewer, "The counsellor's name."),
        Field.Of<Review>("decidedAt", CustomScalars.DateTime.NonNull, review => Instants.Utc(review.DecidedAt)),
    ], "A counsellor's decision. It is never changed; a second thought is a second review.");

    public static ObjectType Recommendation { get; } = new("ReviewedRecommendation", () =>
    [
        Field.Of<ReviewedRecommendation>("recommendation", RecommendationType.Type.NonNull, one => one.Recommendation),
        Field.Of<ReviewedRecommendation>("version", Scalars.Int.NonNull, one => one.Recommendation.Version, "To be passed with a review, from 1; each review raises it."),
        Field.Of<ReviewedRecommendation>("score", Scalars.Float, one => one.Recommendation.Score, "How well it fitted the words when it was suggested, from 0 to 1; null where nothing was ranked by them, and in turns from before it was kept."),
        Field.Of<ReviewedRecommendation>("scoreParts", ScorePartType.Type.NonNull.List, one => one.Recommendation.ScoreParts, "What the score was made of, strongest first; null as `score` is.", listSize: Costs.UpTo(5)),
        Field.Of<ReviewedRecommendation>("decision", ReviewEnums.Decision, one => one.Reviews.LastOrDefault()?.Decision, "As it stands; null while nobody has decided."),
        Field.Of<ReviewedRecommendation>("reviews", Type.NonNull.List.NonNull, one => one.Reviews, "The first one first.", listSize: Costs.UpTo(5)),
        LearnedField.Field,
    ], "A recommendation with what counsellors said about it.");
}

/// <param name="Reviews">The first one first.</param>
internal sealed record ReviewedRecommendation(Recommendation Recommendation, IReadOnlyList<Review> Reviews)
{
    /// <summary>The recommendations of one item, best first.</summary>
    /// <param name="reviews">All reviews of the item, in any order.</param>
    public static IReadOnlyList<ReviewedRecommendation> Of(IEnumerable<Recommendation> recommendations, IEnumerable<Review> reviews)
    {
        var byRecommendation = reviews.OrderBy(review => review.Version).ToLookup(review => review.RecommendationKey);
        return [.. recommendations.OrderBy(one => one.Rank).Select(one => new ReviewedRecommendation(one, [.. byRecommendation[one.Key]]))];
    }
}
