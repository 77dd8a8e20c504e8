using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Turns schema.org schedules into the canonical column <c>sessions</c>.</summary>
/// <remarks>https://schema.org/Schedule; byDay is a URL such as https://schema.org/Monday, a name, or a code such as MO.</remarks>
internal static class JsonLdSchedule
{
    private static readonly string[] Days = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];

    // A session without a date repeats every week. Another rhythm is passed on in place of the weekday, and so refuses its row.
    private static readonly string[] Weekly = ["P1W", "P7D", "P1D", "Weekly", "weekly", "Daily", "daily"];

    /// <returns>A JSON list of <c>{weekday, startTime, endTime, venue}</c>; null when no schedule names a weekday or a time.</returns>
    public static string? Sessions(IReadOnlyList<JsonElement> instances)
    {
        var sessions = new JsonArray();
        foreach (var instance in instances)
        {
            foreach (var schedule in JsonPaths.Find(instance, "courseSchedule").SelectMany(JsonLdCourse.Items))
                Add(sessions, schedule, instances.Count > 1 ? JsonLdCourse.Text(instance, "location.name", "location") : null);
        }

        return sessions.Count == 0 ? null : sessions.ToJsonString();
    }

    private static void Add(JsonArray sessions, JsonElement schedule, string? venue)
    {
        var start = JsonLdCourse.Text(schedule, "startTime");
        var end = JsonLdCourse.Text(schedule, "endTime");
        var days = JsonLdCourse.Texts(schedule, "byDay").Select(Day).ToList();
        if (days.Count > 0 && JsonLdCourse.Text(schedule, "repeatFrequency") is { } rhythm && !Weekly.Contains(rhythm))
            days = [rhythm];
        if (days.Count == 0 && start is not null)
            days.Add(null);
        foreach (var day in days)
            sessions.Add(new JsonObject { ["weekday"] = day, ["startTime"] = start, ["endTime"] = end, ["venue"] = venue });
    }

    // An unknown word is passed on as it stands: the row is then refused, naming it.
    private static string? Day(string text)
    {
        var name = text[(text.LastIndexOf('/') + 1)..].ToUpperInvariant();
        return Array.Find(Days, day => day == name || (name.Length == 2 && day.StartsWith(name, StringComparison.Ordinal))) ?? text;
    }
}
