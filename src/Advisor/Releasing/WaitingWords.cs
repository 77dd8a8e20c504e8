using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Dialogue;
using LearningAdvisor.Advisor.Guarding;
using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>Words what goes out of a reply that waited, from the records as they are now.</summary>
public sealed class WaitingWords(CatalogueContext database, Consultant consultant, CourseFinder finder, CourseList list, AdvisorSettings settings, TimeProvider clock)
{
    /// <summary>Courses that a corrected reply may show.</summary>
    public const int MostCourses = 5;

    /// <summary>The reply as it was composed; worded anew where a fact of it has changed since. Where other courses come out of that, the new one waits in its place.</summary>
    /// <param name="held">Tracked; changed where the reply is another one now, and the caller saves.</param>
    internal async Task<ReadyReply> ApprovedAsync(HeldReply held, string question, CancellationToken cancellation)
    {
        var reply = StoredReply.FromJson(held.Reply);
        if (await IsCurrentAsync(held, reply, cancellation))
            return new ReadyReply(reply, held.Used);

        // No model is asked while others wait for the transaction; the embedded engine words the same facts.
        var outcome = await consultant.AnswerAsync(question, ConsultationState.FromJson(held.StateBefore), reply.Locale, atMost: AnswerLevel.Embedded, cancellation: cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var used in outcome.Used)
            used.SaidAt = now;
        if (outcome.Reply.Kind == reply.Kind && Keys(outcome.Reply).SequenceEqual(Keys(reply)))
            return new ReadyReply(outcome.Reply, outcome.Used);

        (held.Reply, held.StateAfter, held.Used, held.ComposedAt) = (StoredReply.WholeToJson(outcome.Reply), outcome.State.ToJson(), [.. outcome.Used], now);
        return ReadyReply.Refused(ReviewRefusal.ReplyChanged);
    }

    /// <summary>The reply as a counsellor has corrected it. The courses are read anew, and each figure must stand in a record.</summary>
    /// <param name="counsellor">The name that stands beside words of the counsellor's own.</param>
    internal async Task<ReadyReply> CorrectedAsync(HeldReply held, string question, Replacement correction, string counsellor, CancellationToken cancellation)
    {
        var reply = StoredReply.FromJson(held.Reply);
        var keys = (correction.Courses ?? [.. Keys(reply)]).Distinct().ToList();
        var courses = keys.Count <= MostCourses ? await finder.LoadAsync(keys, cancellation) : [];
        var today = TaipeiDay.Of(clock);
        if (courses.Count != keys.Count || courses.Any(course => !IsOffered(course, today)))
            return ReadyReply.Refused(ReviewRefusal.CourseNotOffered);
        if (correction.Text is null)
            return await ListedAsync(held, reply, courses, today, cancellation);

        var draft = Draft.Of(KindOf(reply, courses), correction.Text);
        var found = Found(held, courses, today);
        foreach (var one in found)
        {
            draft.Show(one.Course, Suggested(one, PhraseBook.For(reply.Locale)));
            draft.Said.Of(one.Course, [FactKind.Title, .. Reasons.FactsFor(one)]);
        }

        // What the adviser had composed was proved then; of what has changed since, nothing may be repeated.
        if (await IsCurrentAsync(held, reply, cancellation))
            draft.Back(reply.Text);
        var unproved = ReplyGuard.Unproved(draft, $"{question}\n{string.Join('\n', reply.Wishes.Select(wish => wish.Text))}");
        return unproved.Count > 0
            ? ReadyReply.Refused(ReviewRefusal.FactUnproved, string.Join(", ", unproved))
            : new ReadyReply(Answered(reply, draft, Composer.Counsellor) with { Counsellor = counsellor, Citations = reply.Citations }, draft.Said.Values(today));
    }

    /// <summary>What is said of a reply that never goes out.</summary>
    internal static ReadyReply Rejected(HeldReply held)
    {
        var book = PhraseBook.For(StoredReply.FromJson(held.Reply).Locale);
        return new ReadyReply(
            new Reply(book.Say("held.rejected"), book.Locale, ReplyKind.NoAnswer, Grounded: true, [], [], [], [], [book.Say("suggest.person")]), []);
    }

    // Other courses, in the adviser's own words: their facts, and which wish one of them breaks.
    private async Task<ReadyReply> ListedAsync(HeldReply held, Reply reply, IReadOnlyList<Course> courses, DateOnly today, CancellationToken cancellation)
    {
        if (courses.Count == 0)
            return ReadyReply.Refused(ReviewRefusal.CorrectionMissing);

        var (book, found) = (PhraseBook.For(reply.Locale), Found(held, courses, today));
        var draft = Draft.Of(ReplyKind.Recommendation, book.Say("held.chosen"));
        await list.ShowAsync(draft, found, [], book, cancellation);
        var broken = found.SelectMany(BrokenOf).Select(wish => wish.Text).Distinct().ToList();
        if (broken.Count > 0)
            draft.Line(book.Say("held.loosens", ("wishes", string.Join(book.Say("wish.join"), broken.Select(wish => book.Say("wish.quoted", ("wish", wish)))))));
        list.AddNotes(draft, found, book);
        var suggestions = draft.Suggestions.Zip(found, (suggestion, one) => suggestion with { Relaxed = [.. BrokenOf(one)] });
        return new ReadyReply(Answered(reply, draft, Composer.Embedded) with { Suggestions = [.. suggestions] }, draft.Said.Values(today));
    }

    private async Task<bool> IsCurrentAsync(HeldReply held, Reply reply, CancellationToken cancellation)
    {
        var records = await RecordsNow.LoadAsync(database, held.Used, cancellation);
        if (held.Used.Any(use => records.Differences(use).Count > 0))
            return false;

        // The calendar alone opens and closes a registration.
        var (then, today, keys) = (TaipeiDay.Of(held.ComposedAt), TaipeiDay.Of(clock), Keys(reply).ToList());
        var courses = await finder.LoadAsync(keys, cancellation);
        return courses.Count == keys.Count
            && courses.All(course => IsOffered(course, today) && RegistrationRules.StatusOf(course, today) == RegistrationRules.StatusOf(course, then));
    }

    private List<FoundCourse> Found(HeldReply held, IReadOnlyList<Course> courses, DateOnly today)
    {
        var conditions = WishConditions.Of(ConsultationState.FromJson(held.StateAfter).Need, settings.DefaultCity);
        return
        [
            .. courses.Select(course => new FoundCourse(
                course,
                1,
                RegistrationRules.StatusOf(course, today),
                [.. conditions.Where(condition => condition.IsMetBy(course))],
                [.. conditions.Where(condition => !condition.IsMetBy(course))])),
        ];
    }

    private static Reply Answered(Reply reply, Draft draft, Composer composer) => new(
        draft.Text, reply.Locale, draft.Kind, Grounded: true, reply.Topics, reply.Wishes, draft.Suggestions, [], reply.SuggestedReplies, composer);

    private static Suggestion Suggested(FoundCourse found, PhraseBook book) => new(
        found.Course.Key, Reasons.For(found, book), [.. found.Met.Select(condition => condition.Wish)], [.. BrokenOf(found)]);

    private static IEnumerable<Wish> BrokenOf(FoundCourse found) => found.Broken.Where(condition => condition.Wish.Hard).Select(condition => condition.Wish);

    private static ReplyKind KindOf(Reply reply, IReadOnlyList<Course> courses) =>
        courses.Count > 0 ? ReplyKind.Recommendation : reply.Kind == ReplyKind.Recommendation ? ReplyKind.Answer : reply.Kind;

    private static bool IsOffered(Course course, DateOnly today) =>
        course.RetiredAt is null && RegistrationRules.StatusOf(course, today) is not (RegistrationStatus.Full or RegistrationStatus.Closed);

    private static IEnumerable<long> Keys(Reply reply) => reply.Suggestions.Select(suggestion => suggestion.CourseKey);
}
