using System.Globalization;
using System.Text.Json;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>The column <c>sessions</c>: a JSON list of <c>{weekday, startTime, endTime, date, venue}</c>, each part optional.</summary>
public static class SessionsJson
{
    /// <returns>Null when the text is no such list, or a part of it is not understood.</returns>
    public static List<CourseSession>? Read(string text)
    {
        try
        {
            var list = JsonElement.Parse(text);
            if (list.ValueKind == JsonValueKind.Object)
                return Session(list) is { } only ? [only] : null;
            if (list.ValueKind != JsonValueKind.Array)
                return null;

            var sessions = list.EnumerateArray().Select(Session).ToList();
            return sessions.TrueForAll(session => session is not null) ? sessions.OfType<CourseSession>().ToList() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static CourseSession? Session(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;

        var session = new CourseSession { Venue = Text(item, "venue") };
        if (Text(item, "date") is { } date)
        {
            if (!DateText.TryRead(date, out var day))
                return null;
            session.Date = day;
            session.Weekday = day.DayOfWeek;
        }

        if (Text(item, "weekday") is { } weekday)
        {
            if (Weekday(weekday) is not { } day || (session.Date is { } dated && dated.DayOfWeek != day))
                return null;
            session.Weekday = day;
        }

        return TryTime(item, "startTime", out var start) && TryTime(item, "endTime", out var end) ? WithTimes(session, start, end) : null;
    }

    private static CourseSession? WithTimes(CourseSession session, TimeOnly? start, TimeOnly? end)
    {
        session.StartTime = start;
        session.EndTime = end;
        return end <= start ? null : session;
    }

    private static DayOfWeek? Weekday(string text) =>
        Enum.TryParse<DayOfWeek>(text, ignoreCase: true, out var day) && !char.IsDigit(text[0])
            ? day
            : WeekdayText.Of(text[^1]);

    private static bool TryTime(JsonElement item, string name, out TimeOnly? time)
    {
        time = null;
        if (Text(item, name) is not { } text)
            return true;
        if (TimeOnly.TryParseExact(text, ["H:mm", "HH:mm:ss", "HH:mm:ssK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact))
        {
            time = exact;
            return true;
        }

        var isRead = ClockText.TryRead(text, out var start, out var end) && end is null;
        time = start;
        return isRead;
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()!.Trim()
            : null;
}
