using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Learning.Weights;

/// <summary>Reads what counsellors think of courses out of their reviews.</summary>
public sealed class OpinionReading(CatalogueContext database, TimeProvider clock)
{
    /// <param name="days">Reviews older than that are left out.</param>
    /// <returns>In no order. Of a counsellor's reviews of one suggestion, or of one reply as a whole, the last alone counts.</returns>
    public async Task<IReadOnlyList<Opinion>> ReadAsync(int days, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var since = now.AddDays(-days);
        var reviews = await (
            from review in database.Reviews
            join item in database.ReviewItems on review.ItemKey equals item.Key
            join turn in database.Turns on item.TurnKey equals turn.Key
            where review.DecidedAt >= since && turn.Topic != null
            select new { Review = review, turn.Key, Topic = turn.Topic! }).ToListAsync(cancellation);
        var turns = reviews.Select(one => one.Key).Distinct().ToList();
        var suggested = (await database.Recommendations
            .Where(one => EF.Parameter(turns).Contains(one.TurnKey))
            .Select(one => new { one.Key, one.TurnKey, one.CourseKey })
            .ToListAsync(cancellation)).ToLookup(one => one.TurnKey);

        return
        [
            .. reviews
                .GroupBy(one => (one.Review.ItemKey, one.Review.RecommendationKey, one.Review.Reviewer))
                .Select(same => same.MaxBy(one => one.Review.Version)!)
                .SelectMany(last => Of(last.Review, last.Topic, [.. suggested[last.Key].Select(one => (one.Key, one.CourseKey))], (now - last.Review.DecidedAt).TotalDays)),
        ];
    }

    /// <param name="suggested">Of the reply: the recommendations' keys and their courses'.</param>
    private static IEnumerable<Opinion> Of(Review review, string topic, IReadOnlyList<(Guid Key, long CourseKey)> suggested, double ageDays)
    {
        if (Opinion.ValueOf(review.Decision, review.Reason) is not { } value)
            yield break;

        if (review.RecommendationKey is not { } about)
        {
            // That a whole reply fits is said of each of its courses; what is wrong with it, of none in particular.
            foreach (var (_, course) in value > 0 ? suggested : [])
                yield return new Opinion(topic, course, review.Reviewer, value, Opinion.OfWholeReply, ageDays);
            yield break;
        }

        foreach (var (_, course) in suggested.Where(one => one.Key == about))
            yield return new Opinion(topic, course, review.Reviewer, value, 1, ageDays);
        if (review.InsteadKey is { } better)
            yield return new Opinion(topic, better, review.Reviewer, Opinion.Named, 1, ageDays);
    }
}
