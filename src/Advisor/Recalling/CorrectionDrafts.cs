using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Dialogue;
using LearningAdvisor.Advisor.Guarding;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Recalling;

/// <summary>Words what a resident should hear about a recall: what the record says today, in their language, and nothing that no record holds.</summary>
public sealed class CorrectionDrafts(CatalogueContext database, TimeProvider clock)
{
    /// <param name="locale">The resident's language.</param>
    public async Task<Correction> DraftAsync(Recall recall, string locale, CancellationToken cancellation)
    {
        var book = PhraseBook.For(locale);
        var draft = recall.Kind switch
        {
            RecordKind.Course => OfCourse(recall, await CourseAsync(recall.RecordKey, cancellation), book),
            RecordKind.Institution => OfInstitution(recall, await database.Institutions.FirstOrDefaultAsync(one => one.Key == recall.RecordKey, cancellation), book),
            _ => OfQuote(recall, await TitleAsync(recall.RecordKey, cancellation), book),
        };
        // Promise 1 holds for what a counsellor is handed, too.
        if (ReplyGuard.Unproved(draft, said: "").Count > 0)
            draft = Draft.Of(ReplyKind.Answer, book.Say("correction.more"));
        return new Correction(draft.Text, book.Locale, draft.Said.Values(TaipeiDay.Of(clock)));
    }

    private Draft OfCourse(Recall recall, Course? course, PhraseBook book)
    {
        if (course is null || recall.Change == RecallChange.Gone)
            return Gone(course?.Title ?? Named(recall), book);

        var draft = Draft.Of(ReplyKind.Answer, book.Say("correction.changed", ("name", course.Title)));
        var facts = recall.Differences.Select(difference => difference.Fact).ToList();
        foreach (var aspect in facts.Select(AspectOf).OfType<Aspect>().Distinct())
            draft.Line(FollowingUp.Line(course, aspect, TaipeiDay.Of(clock), book));
        // Of a new title the first line tells; what no line words is at least not hidden.
        if (facts.Any(fact => fact != FactKind.Title && AspectOf(fact) is null))
            draft.Line(book.Say("correction.more"));
        draft.Show(course, new Suggestion(course.Key, [], [], []));
        draft.Said.Of(course, facts);
        return draft;
    }

    private static Draft OfInstitution(Recall recall, Institution? place, PhraseBook book)
    {
        if (place is null || recall.Change == RecallChange.Gone)
            return Gone(place?.Name ?? Named(recall), book);

        var draft = Draft.Of(ReplyKind.Answer, book.Say("correction.changed", ("name", place.Name)));
        var facts = recall.Differences.Select(difference => difference.Fact).ToList();
        foreach (var fact in facts)
        {
            if (LineOf(place, fact, book) is { } line)
                draft.Line(line);
        }

        draft.Back(place);
        draft.Said.Of(place, facts);
        return draft;
    }

    private static Draft OfQuote(Recall recall, string? title, PhraseBook book)
    {
        if (title is null || recall.Differences.FirstOrDefault()?.Now is not { } now)
            return Gone(title ?? "", book);

        var draft = Draft.Of(ReplyKind.Answer, book.Say("correction.quote", ("name", title), ("quote", now)));
        draft.Back(title);
        draft.Back(now);
        return draft;
    }

    private static Draft Gone(string name, PhraseBook book)
    {
        var draft = Draft.Of(ReplyKind.Answer, book.Say("correction.gone", ("name", name)));
        draft.Back(name);
        return draft;
    }

    private static string? LineOf(Institution place, FactKind fact, PhraseBook book) => fact switch
    {
        FactKind.Phone => Said("phone", place.Phone, book),
        FactKind.Address => Said("address", place.Address, book),
        FactKind.OpeningHours => Said("hours", place.OpeningHours, book),
        FactKind.Url => place.Url,
        _ => null,
    };

    private static string Said(string aspect, string? value, PhraseBook book) => value is null
        ? book.Say("institution.unknown", ("aspect", book.Say("aspect." + aspect)))
        : book.Say("institution." + aspect, ("value", value));

    private static Aspect? AspectOf(FactKind fact) => fact switch
    {
        FactKind.Fee => Aspect.Fee,
        FactKind.MaterialsFee => Aspect.Materials,
        FactKind.Schedule or FactKind.StartsOn or FactKind.EndsOn => Aspect.Schedule,
        FactKind.Place => Aspect.Place,
        FactKind.Ages => Aspect.Age,
        FactKind.Phone => Aspect.Phone,
        FactKind.SeatsLeft => Aspect.Seats,
        FactKind.Certificate => Aspect.Certificate,
        FactKind.Instructor => Aspect.Instructor,
        FactKind.Accessible => Aspect.Accessibility,
        FactKind.Status or FactKind.RegistrationOpens or FactKind.RegistrationCloses or FactKind.RegistrationMethod or FactKind.Url => Aspect.Registration,
        _ => null,
    };

    // Of a record that is gone from the database, too, the reply's own word for it.
    private static string Named(Recall recall) => recall.Differences.FirstOrDefault(difference => difference.Fact == FactKind.Title)?.Said ?? "";

    private Task<Course?> CourseAsync(long key, CancellationToken cancellation) => database.Courses
        .Include(course => course.Sessions).Include(course => course.Institution).AsSplitQuery()
        .FirstOrDefaultAsync(course => course.Key == key, cancellation);

    private Task<string?> TitleAsync(long key, CancellationToken cancellation) =>
        database.GuideDocuments.Where(document => document.Key == key).Select(document => document.Title).FirstOrDefaultAsync(cancellation);
}

/// <param name="Used">What the words say of which record, so that a later change of it recalls them, too.</param>
public sealed record Correction(string Text, string Locale, IReadOnlyList<UsedRecord> Used);
