using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Learning.Cases;

/// <summary>Says what must hold of a reply, from what counsellors said of it.</summary>
/// <param name="Reply">The adviser's.</param>
/// <param name="Suggested">The reply's, best first, with their courses.</param>
/// <param name="Reviews">All of the reply's, in any order; with none, the one who approves the case says that the reply is right as it is.</param>
/// <param name="Instead">By key, the courses that reviews name as the better ones.</param>
/// <param name="Need">What the adviser understands of the talk.</param>
internal sealed record CaseWriter(
    Reply Reply, IReadOnlyList<Recommendation> Suggested, IReadOnlyList<Review> Reviews, IReadOnlyDictionary<long, Course> Instead, LearningNeed Need, Thesaurus Thesaurus)
{
    private const string Chinese = "zh-TW";
    private const int MostSubjects = 2;

    // The last word counts, whoever said it.
    private Review? Whole => Reviews.Where(review => review.RecommendationKey is null).MaxBy(review => review.Version);

    /// <returns>Null where nothing can be said.</returns>
    public CaseExpectation? Expectation()
    {
        var (shows, notFirst, notShown) = Courses();
        var understood = !WasMisread && Reply.Kind == ReplyKind.Recommendation;
        var nothing = Whole is { Decision: ReviewDecision.Approve, Reason: ReviewReason.NothingToOffer };
        var expectation = new CaseExpectation
        {
            Kind = nothing ? null : Kinds(),
            Declines = nothing ? true : null,
            Topic = understood ? Subjects() : null,
            Hard = understood ? NeedAsWishes.Of(Need) : null,
            Shows = OrNull(shows),
            Within = shows.Count > 0 ? Math.Max(shows.Count, Suggested.Count) : null,
            NotFirst = OrNull(notFirst.Except(shows)),
            NotShown = OrNull(notShown.Except(shows)),
        };
        return expectation is { Kind: null, Declines: null, Topic: null, Hard: null, Shows: null, NotFirst: null, NotShown: null } ? null : expectation;
    }

    private bool WasMisread => Reviews.Any(review => review.Reason == ReviewReason.Misunderstood)
        || Whole is { Decision: not ReviewDecision.Approve, Reason: ReviewReason.WrongSubject };

    private List<string>? Kinds()
    {
        if (Reviews.Any(review => review.Reason == ReviewReason.AnswerMissed))
            return ["RECOMMENDATION", "ANSWER"];

        return WasMisread ? null : [ReplyJudge.NameOf(Reply.Kind)];
    }

    private (List<string> Shows, List<string> NotFirst, List<string> NotShown) Courses()
    {
        var (shows, notFirst, notShown) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var one in Suggested)
        {
            if (Reviews.Where(review => review.RecommendationKey == one.Key).MaxBy(review => review.Version) is not { } last)
                continue;

            var name = CoursesKept.NameOf(one.Course!);
            if (last is { Decision: ReviewDecision.Approve, Reason: ReviewReason.Fits or ReviewReason.GoodAlternative })
                shows.Add(name);
            else if (last.Reason is ReviewReason.WrongSubject or ReviewReason.BreaksWish)
                notShown.Add(name);
            else if (last.Reason == ReviewReason.BetterOffer)
                notFirst.Add(name);
            if (last.InsteadKey is { } key && Instead.TryGetValue(key, out var better))
                shows.Add(CoursesKept.NameOf(better));
        }

        // Who approves a list without a word about its courses says that it begins rightly.
        var isApproved = Whole is null ? Reviews.Count == 0 : Whole is { Decision: ReviewDecision.Approve, Reason: ReviewReason.Fits or ReviewReason.GoodAlternative };
        if (isApproved && shows.Count + notFirst.Count + notShown.Count == 0 && Suggested.Count > 0)
            shows.Add(CoursesKept.NameOf(Suggested[0].Course!));
        return (shows.Distinct().ToList(), notFirst, notShown);
    }

    private List<string>? Subjects()
    {
        if (Need.TopicText.Length == 0)
            return null;

        var named = Thesaurus.Find(Need.TopicText).Where(match => Thesaurus.IsSubject(match.ConceptId))
            .OrderByDescending(match => match.Weight).ThenBy(match => match.Start)
            .Select(match => Thesaurus[match.ConceptId]!.Name(Chinese)).Distinct().Take(MostSubjects).ToList();
        return named.Count > 0 ? named : [Need.TopicText];
    }

    private static List<string>? OrNull(IEnumerable<string> names) => names.ToList() is { Count: > 0 } some ? some : null;
}
