using LearningAdvisor.Catalogue.Learning;

namespace LearningAdvisor.Advisor.Learning.Weights;

/// <summary>Turns opinions into bounded weights: a mean over counsellors, shrunk toward 0 by how few they are.</summary>
/// <remarks>
/// With u the opinions of a counsellor about a course and a concept, each counting its share halved every half-life, the counsellor
/// has a voice v = min(1, Σ share) and a mind m = Σ share·value / Σ share. Then weight = Most · Σ v·m / (Σ v + Prior).
/// The shrunken mean is that of James and Stein, 1961, in the form of Efron and Morris, JASA 70 (1975), doi:10.1080/01621459.1975.10479864,
/// with a prior of fixed strength. docs/decisions/learning-from-reviews.md says why so.
/// </remarks>
public static class WeightFormula
{
    /// <summary>As many counsellors who think nothing of a course are imagined beside those who have spoken.</summary>
    public const double Prior = 5;

    /// <summary>Half-lives after which a review does not count any more.</summary>
    public const int HalfLives = 6;

    // Less changes no order.
    private const double Least = 0.0005;

    /// <param name="opinions">In any order.</param>
    /// <param name="halfLifeDays">Above 0.</param>
    /// <returns>By concept, then by course; without keys of a version. A weight that rounds to nothing is left out.</returns>
    public static IReadOnlyList<LearnedWeight> Of(IEnumerable<Opinion> opinions, int halfLifeDays) =>
    [
        .. opinions
            .Where(opinion => opinion.AgeDays <= HalfLives * halfLifeDays)
            .GroupBy(opinion => (opinion.Concept, opinion.CourseKey))
            .Select(same => OfCourse(same.Key.Concept, same.Key.CourseKey, [.. same], halfLifeDays))
            .Where(weight => Math.Abs(weight.Weight) >= Least)
            .OrderBy(weight => weight.ConceptId, StringComparer.Ordinal).ThenBy(weight => weight.CourseKey),
    ];

    private static LearnedWeight OfCourse(string concept, long course, List<Opinion> opinions, int halfLifeDays)
    {
        var (voices, sum) = (0.0, 0.0);
        var counsellors = opinions.GroupBy(opinion => opinion.Counsellor, StringComparer.Ordinal).ToList();
        foreach (var counsellor in counsellors)
        {
            var shares = counsellor.Select(opinion => (Share: opinion.Share * Math.Pow(2, -opinion.AgeDays / halfLifeDays), opinion.Value)).ToList();
            var all = shares.Sum(one => one.Share);
            // However often somebody says it, it is one voice.
            var voice = Math.Min(1, all);
            voices += voice;
            sum += voice * shares.Sum(one => one.Share * one.Value) / all;
        }

        return new LearnedWeight
        {
            ConceptId = concept,
            CourseKey = course,
            Weight = LearnedWeight.Most * sum / (voices + Prior),
            Counsellors = counsellors.Count,
            Praises = opinions.Count(opinion => opinion.Value > 0),
            Faults = opinions.Count(opinion => opinion.Value < 0),
        };
    }
}
