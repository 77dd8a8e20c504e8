using System.Globalization;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Pathways;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Dialogue;

/// <summary>Answers questions about the courses that were just shown: 第二個多少錢, 怎麼報名, 這兩個差在哪.</summary>
public sealed class FollowingUp(CourseFinder finder, NamedCourses named)
{
    private static readonly Aspect[] Everything =
        [Aspect.Schedule, Aspect.Place, Aspect.Fee, Aspect.Age, Aspect.Registration, Aspect.Phone];

    private static readonly Dictionary<(long, string), string> NoTitles = [];

    private static readonly Aspect[] Compared = [Aspect.Schedule, Aspect.Place, Aspect.Fee, Aspect.Age, Aspect.Seats];

    /// <param name="shown">Keys of the courses shown last, in order.</param>
    /// <param name="today">Today in Asia/Taipei.</param>
    public async Task<Draft> ReplyAsync(FollowUp question, IReadOnlyList<long> shown, DateOnly today, PhraseBook book, CancellationToken cancellation)
    {
        var keys = Chosen(question, shown);
        var courses = await finder.LoadAsync(keys, cancellation);
        if (courses.Count == 0)
            return Draft.Of(ReplyKind.Question, book.Say("question.which"));

        var draft = new Draft(ReplyKind.Answer);
        var aspects = question.Aspects.Contains(Aspect.Comparison) ? Compared : question.Aspects.Contains(Aspect.Detail) ? Everything : question.Aspects.ToArray();
        var titles = aspects.Contains(Aspect.Prerequisites) ? await named.TitlesAsync(courses, cancellation) : NoTitles;
        foreach (var course in courses)
        {
            draft.Line(course.Title);
            foreach (var aspect in aspects)
                draft.Line(aspect == Aspect.Prerequisites ? Demands(course, titles, book) : Line(course, aspect, today, book));
            if (aspects.Contains(Aspect.Prerequisites))
                CourseDemands.Note(draft, course, titles);
            draft.Show(course, new Suggestion(course.Key, [StatusLine(course, today, book)], [], []));
            draft.Said.Of(course, [FactKind.Title, FactKind.Status, .. aspects.SelectMany(FactsOf)]);
        }

        if (courses.Count == 1)
            draft.Suggest(book.Say("suggest.next"));
        draft.Suggest(book.Say("suggest.more"));
        draft.Suggest(book.Say("suggest.person"));
        return draft;
    }

    /// <summary>The keys that a question means: without an ordinal the only one shown, or all of them.</summary>
    internal static IReadOnlyList<long> Chosen(FollowUp question, IReadOnlyList<long> shown) =>
        question.Ordinals.IsDefaultOrEmpty
            ? shown.ToList()
            : question.Ordinals.Select(ordinal => ordinal < 0 ? shown.Count + ordinal : ordinal - 1)
                .Where(index => index >= 0 && index < shown.Count).Select(index => shown[index]).Distinct().ToList();

    /// <summary>What the record says of one aspect; of an unknown fact, that it does not say.</summary>
    internal static string Line(Course course, Aspect aspect, DateOnly today, PhraseBook book)
    {
        var unknown = book.Say("course.unknown");
        return aspect switch
        {
            Aspect.Fee => book.Say("course.fee", ("value", Fee(course, book) ?? unknown)),
            Aspect.Schedule => book.Say("course.schedule", ("value", Joined(book, CourseFacts.Schedule(course, book), CourseFacts.Dates(course, book)) ?? unknown)),
            Aspect.Place => book.Say("course.place", ("value", CourseFacts.Place(course, book) ?? unknown)),
            Aspect.Age => book.Say("course.age", ("value", CourseFacts.Ages(course, book))),
            Aspect.Accessibility => book.Say("course.accessible", ("value", course.Accessible is { } accessible ? book.Say(accessible ? "yes" : "no") : unknown)),
            Aspect.Phone => book.Say("course.phone", ("value", CourseFacts.Phone(course) ?? unknown)),
            Aspect.Seats => book.Say("course.seats", ("value", Seats(course, today, book) ?? unknown)),
            Aspect.Materials => book.Say("course.materials", ("value", Materials(course, book) ?? unknown)),
            Aspect.Certificate => book.Say("course.certificate", ("value", course.Certificate ?? unknown)),
            Aspect.Instructor => book.Say("course.instructor", ("value", course.Instructor ?? unknown)),
            _ => book.Say("course.registration", ("value", Joined(
                book,
                book.Say("status." + RegistrationRules.StatusOf(course, today)),
                CourseFacts.RegistrationDates(course, book),
                course.RegistrationMethod,
                course.Url,
                CourseFacts.Phone(course) is { } phone ? book.Say("course.phone", ("value", phone)) : null))),
        };
    }

    // As Line says them.
    private static FactKind[] FactsOf(Aspect aspect) => aspect switch
    {
        Aspect.Fee => [FactKind.Fee],
        Aspect.Schedule => [FactKind.Schedule, FactKind.StartsOn, FactKind.EndsOn],
        Aspect.Place => [FactKind.Place],
        Aspect.Age => [FactKind.Ages],
        Aspect.Accessibility => [FactKind.Accessible],
        Aspect.Phone => [FactKind.Phone],
        Aspect.Seats => [FactKind.SeatsLeft],
        Aspect.Materials => [FactKind.MaterialsFee],
        Aspect.Certificate => [FactKind.Certificate],
        Aspect.Prerequisites => [FactKind.Prerequisites],
        Aspect.Instructor => [FactKind.Instructor],
        _ => [FactKind.RegistrationOpens, FactKind.RegistrationCloses, FactKind.RegistrationMethod, FactKind.Url, FactKind.Phone],
    };

    private static string Demands(Course course, IReadOnlyDictionary<(long, string), string> titles, PhraseBook book) =>
        book.Say("course.prerequisites", ("value", CourseDemands.Long(course, titles, book) ?? book.Say("course.unknown")));

    private static string? Fee(Course course, PhraseBook book) =>
        Joined(book, CourseFacts.Fee(course, book), course.Fee is null ? null : course.FeeNote);

    private static string? Seats(Course course, DateOnly today, PhraseBook book) => course is { Capacity: { } capacity, Enrolled: { } enrolled }
        ? Joined(book, book.Say("course.seatsLeft", ("left", Math.Max(0, capacity - enrolled)), ("all", capacity)), book.Say("status." + RegistrationRules.StatusOf(course, today)))
        : null;

    private static string? Materials(Course course, PhraseBook book) => course.MaterialsFee is { } fee
        ? fee == 0 ? book.Say("course.free") : book.Say("course.feeAmount", ("fee", fee.ToString("N0", CultureInfo.InvariantCulture)))
        : course.FeeNote;

    private static string? Joined(PhraseBook book, params string?[] parts)
    {
        var known = parts.Where(part => !string.IsNullOrEmpty(part)).ToList();
        return known.Count == 0 ? null : string.Join(book.Say("list.join"), known);
    }

    private static string StatusLine(Course course, DateOnly today, PhraseBook book) =>
        book.Say("course.status", ("value", book.Say("status." + RegistrationRules.StatusOf(course, today))));
}
