using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Pathways;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Dialogue;

/// <summary>Answers a wish for courses: what fits, else what the cheapest loosening opens, else nothing.</summary>
public sealed class Recommending(CourseFinder finder, SuitableCourses suitable, CourseList list, Thesaurus thesaurus, AdvisorSettings settings)
{
    private const int ShownAtOnce = 3;

    // Taps are few on a phone: the next step stays before the way back.
    private const int MostUndone = 2;

    /// <param name="seen">Keys of the courses already shown on this subject; they are not shown again.</param>
    /// <param name="today">Today in Asia/Taipei.</param>
    /// <returns>Null when the catalogue has nothing on the topic, loosened or not; then another answer may be tried.</returns>
    public async Task<Recommended?> TryAsync(
        LearningNeed need, IReadOnlyList<long> seen, DateOnly today, PhraseBook book, CancellationToken cancellation)
    {
        var conditions = WishConditions.Of(need, settings.DefaultCity);
        var fitting = await suitable.FittingAsync(need, conditions, today, seen, cancellation);
        if (fitting.Count > 0 && !StrayWords.Alone(need, fitting, thesaurus))
            return await FittingAsync(need, conditions, fitting, seen, today, book, cancellation);
        if (seen.Count > 0)
            return new Recommended(Draft.Of(ReplyKind.Question, book.Say("more.none")), seen, 0);

        var nearMisses = await suitable.NearMissesAsync(need, conditions, today, cancellation);
        var ways = Relaxation.Cheapest(nearMisses);
        return ways.Count > 0 ? await RelaxedAsync(need, conditions, ways, today, book, cancellation) : null;
    }

    /// <returns>Names of the subjects that were understood, surest first, at most three; the resident's own words when there is none.</returns>
    public IReadOnlyList<string> TopicNames(LearningNeed need, PhraseBook book)
    {
        var names = thesaurus.Find(need.TopicText)
            .OrderByDescending(match => match.Weight).ThenBy(match => match.Start)
            .Select(match => thesaurus[match.ConceptId]!.Name(book.Locale)).Distinct().Take(3).ToList();
        return names.Count > 0 || need.TopicText.Length == 0 ? names : [need.TopicText];
    }

    /// <summary>Whether a course on the subject could be suggested to someone without any wishes.</summary>
    public async Task<bool> OffersTopicAsync(LearningNeed need, DateOnly today, CancellationToken cancellation) =>
        need.TopicText.Length > 0 && (await finder.FittingAsync(new LearningNeed { TopicText = need.TopicText }, [], today, [], cancellation)).Count > 0;

    /// <summary>Adds to a reply that a model worded what must be said of the courses shown, and what the resident may say next.</summary>
    /// <param name="count">How many fit, shown or not.</param>
    internal async Task FinishAsync(Draft draft, LearningNeed need, IReadOnlyList<FoundCourse> shown, int count, PhraseBook book, CancellationToken cancellation)
    {
        await list.AddDemandsAsync(draft, shown, book, cancellation);
        AddNotes(draft, need, shown, book);
        SuggestNext(draft, need, count > shown.Count, book);
    }

    private async Task<Recommended?> FittingAsync(
        LearningNeed need, IReadOnlyList<WishCondition> conditions, IReadOnlyList<RankedCourse> fitting, IReadOnlyList<long> seen, DateOnly today, PhraseBook book, CancellationToken cancellation)
    {
        var shown = await finder.CompleteAsync(fitting.Take(ShownAtOnce), conditions, today, cancellation);
        if (shown.Count == 0)
            return null;

        var draft = new Draft(ReplyKind.Recommendation);
        Introduce(draft, need, conditions, fitting, shown, book);
        draft.Allow(fitting.Count, shown.Count);
        await list.ShowAsync(draft, shown, [], book, cancellation);
        // Whoever said 最好週三 is told where it could not be. What was only told of a person (七十歲) was no preference.
        var unmet = conditions.Where(condition => !condition.Wish.Hard && IsPreference(condition.Wish.Kind) && !shown.Any(course => course.Met.Contains(condition))).ToList();
        if (unmet.Count > 0)
            draft.Line(book.Say("recommend.unmet", ("wishes", Quoted(unmet, book))));
        if (need.Experience == Experience.Beginner && shown.All(course => RequirementReader.AsksForBasics(course.Course)))
            draft.Line(book.Say("recommend.basics"));
        AddNotes(draft, need, shown, book);
        if (fitting.Count > ShownAtOnce && conditions.Count < 2)
            draft.Line(book.Say("recommend.ask"));
        SuggestNext(draft, need, fitting.Count > ShownAtOnce, book);
        draft.Confidence = fitting[0].Score;
        return new Recommended(draft, seen.Concat(shown.Select(course => course.Course.Key)).ToList(), fitting[0].Score);
    }

    private async Task<Recommended?> RelaxedAsync(
        LearningNeed need, IReadOnlyList<WishCondition> conditions, IReadOnlyList<Relaxation> ways, DateOnly today, PhraseBook book, CancellationToken cancellation)
    {
        var best = ways[0];
        var shown = await finder.CompleteAsync(best.Opens.Take(ShownAtOnce), conditions, today, cancellation);
        if (shown.Count == 0)
            return null;

        var draft = new Draft(ReplyKind.Recommendation);
        var wishes = Quoted(conditions.Where(condition => condition.Wish.Hard), book);
        draft.Line(book.Say(
            need.TopicText.Length > 0 ? "relax.noneTopic" : "relax.none", ("wishes", wishes), ("topic", TopicNames(need, book).FirstOrDefault())));
        foreach (var way in ways)
        {
            draft.Line(book.Say("relax.option", ("wish", Names(way, book)), ("count", way.Opens.Count)));
            draft.Allow(way.Opens.Count);
            draft.Suggest(Loosening.Offer(way.Dropped.Select(condition => condition.Wish), book));
        }

        draft.Line(book.Say("relax.shown", ("wish", Names(best, book))));
        await list.ShowAsync(draft, shown, best.Dropped, book, cancellation);
        AddNotes(draft, need, shown, book);
        draft.Suggest(book.Say("suggest.person"));
        draft.Confidence = shown[0].Score;
        return new Recommended(draft, shown.Select(course => course.Course.Key).ToList(), shown[0].Score);
    }

    // A wish that was misread is seen only where the reply names what it was taken for.
    private static void Introduce(
        Draft draft, LearningNeed need, IReadOnlyList<WishCondition> conditions, IReadOnlyList<RankedCourse> fitting, IReadOnlyList<FoundCourse> shown, PhraseBook book)
    {
        // A course online suits whoever asks for a district, and is held in none.
        var isOnline = shown.Any(found => found.Course.Mode == CourseMode.Online);
        var kept = conditions.Where(condition => condition.Wish.Hard)
            .Select(condition => isOnline && condition.Wish.Kind == WishKind.District ? book.Say("wish.orOnline", ("wish", condition.Wish.Text)) : condition.Wish.Text).ToList();
        var (bare, naming) = fitting switch
        {
            _ when need.TopicText.Length == 0 && conditions.Count == 0 => ("recommend.browse", "recommend.browse"),
            _ when fitting.Max(course => course.Score) < StrayWords.OnlyNear => ("recommend.near", "recommend.near.kept"),
            { Count: 1 } => ("recommend.one", "recommend.one.kept"),
            { Count: var count } when count == shown.Count => ("recommend.few", "recommend.few.kept"),
            _ => ("recommend.many", "recommend.many.kept"),
        };
        draft.Line(book.Say(kept.Count > 0 ? naming : bare, ("count", fitting.Count), ("shown", shown.Count), ("wishes", Quoted(kept, book))));
    }

    private void AddNotes(Draft draft, LearningNeed need, IReadOnlyList<FoundCourse> shown, PhraseBook book)
    {
        // Asked for another city, a course held nowhere is no course of that city.
        if (need.City is { } city && city != settings.DefaultCity && shown.All(found => found.Course.Mode == CourseMode.Online))
            draft.Line(book.Say("recommend.onlyOnline", ("city", city)));
        list.AddNotes(draft, shown, book);
        OpenConditions.AddTo(draft, need, book);
    }

    private static bool IsPreference(WishKind kind) => kind is not (WishKind.Audience or WishKind.Age or WishKind.Accessibility);

    private static string Quoted(IEnumerable<WishCondition> conditions, PhraseBook book) => Quoted(conditions.Select(condition => condition.Wish.Text), book);

    private static string Quoted(IEnumerable<string> wishes, PhraseBook book) =>
        string.Join(book.Say("wish.join"), wishes.Select(wish => book.Say("wish.quoted", ("wish", wish))));

    private static string Names(Relaxation way, PhraseBook book) =>
        string.Join(book.Say("wish.join"), way.Dropped.Select(condition => condition.Wish.Text));

    private static void SuggestNext(Draft draft, LearningNeed need, bool hasMore, PhraseBook book)
    {
        draft.Suggest(book.Say("suggest.register"));
        if (hasMore)
            draft.Suggest(book.Say("suggest.more"));
        if (need.Weekdays is null && need.Times is null)
            draft.Suggest(book.Say("suggest.weekend"));
        if (need.MaxFee is null)
            draft.Suggest(book.Say("suggest.free"));
        // Without a subject such a wish is all there is to go by.
        var undone = NeedWords.Wishes(need).Where(wish => need.TopicText.Length > 0 && wish is { Hard: true, Kind: WishKind.District or WishKind.Weekday or WishKind.TimeOfDay });
        foreach (var wish in undone.Take(MostUndone))
            draft.Suggest(Loosening.Offer([wish], book));
        draft.Suggest(book.Say("suggest.person"));
    }
}

/// <param name="Seen">All courses shown for this subject so far.</param>
/// <param name="Score">How well the first one fits the words, in [0, 1); 0 when none is shown.</param>
public sealed record Recommended(Draft Draft, IReadOnlyList<long> Seen, double Score);
