using System.Globalization;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.TakingOver;

/// <summary>Words who answers and when. A time is named only where office hours are set.</summary>
public sealed class HandOverNews(TakeOverSettings settings, TimeProvider clock)
{
    // Until then the day of the week alone is clear.
    private const int DaysClearByName = 6;

    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    /// <summary>What holds for a resident now.</summary>
    /// <returns>Null where the adviser answers and nobody else will.</returns>
    public string? Of(HandOver handOver, string locale) => handOver switch
    {
        { State: HandOverState.Waiting } => Waiting(locale),
        { State: HandOverState.Held, Holder: { } name } => Taken(name, locale),
        _ => null,
    };

    public string Waiting(string locale) => Timed("person.waitingOpen", "person.waitingClosed", "person.waiting", locale);

    /// <summary>Somebody looks at the reply before the resident gets it.</summary>
    public string Held(string locale) => Timed("held.noticeOpen", "held.noticeClosed", "held.notice", locale);

    /// <param name="name">The counsellor's.</param>
    public string Taken(string name, string locale)
    {
        var (book, now) = (PhraseBook.For(locale), clock.GetUtcNow());
        return settings.OfficeHours.OpenUntil(now) is null && settings.OfficeHours.NextOpening(now) is { } opening
            ? book.Say("person.takenClosed", ("name", name), ("when", When(opening, book)))
            : book.Say("person.taken", ("name", name));
    }

    /// <summary>Who answers, for a resident who does not know it yet; the caller saves that they do now.</summary>
    /// <returns>Null where they know it, or nobody has taken over.</returns>
    public string? TellOnce(Consultation consultation)
    {
        if (consultation.HandOver is not { IsTold: false, Holder: { } name } held)
            return null;

        held.IsTold = true;
        return Taken(name, consultation.Locale);
    }

    /// <summary>The counsellor is done, and the adviser answers again.</summary>
    public static string Returned(string locale) => PhraseBook.For(locale).Say("person.returned");

    /// <summary>The counsellor has been silent for too long, and the adviser answers again.</summary>
    public static string Silent(string locale) => PhraseBook.For(locale).Say("person.silent");

    // One phrase for office hours, one for all other hours, and one where none are set.
    private string Timed(string open, string closed, string unknown, string locale)
    {
        var (book, now) = (PhraseBook.For(locale), clock.GetUtcNow());
        if (settings.OfficeHours.OpenUntil(now) is { } until)
            return book.Say(open, ("time", Time(until)));
        return settings.OfficeHours.NextOpening(now) is { } opening ? book.Say(closed, ("when", When(opening, book))) : book.Say(unknown);
    }

    private string When(DateTimeOffset opening, PhraseBook book)
    {
        var (day, time) = (DateOnly.FromDateTime(opening.DateTime), Time(TimeOnly.FromDateTime(opening.DateTime)));
        var today = DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Taipei).DateTime);
        return (day.DayNumber - today.DayNumber) switch
        {
            0 => book.Say("person.today", ("time", time)),
            <= DaysClearByName => book.Say("person.day", ("day", book.Say("day." + (int)day.DayOfWeek)), ("time", time)),
            _ => book.Say("person.date", ("date", CourseFacts.Day(day)), ("time", time)),
        };
    }

    private static string Time(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);
}
