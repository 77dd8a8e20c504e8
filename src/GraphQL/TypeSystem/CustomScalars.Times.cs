using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <content>Days, times and spans. All are strings in JSON; of fractions of a second seven digits are kept.</content>
public static partial class CustomScalars
{
    private static readonly string[] TimeFormats = ["HH:mm:ss.FFFFFFF", "HH:mm"];

    /// <summary>Calendar days; <see cref="DateOnly"/>, written yyyy-MM-dd.</summary>
    public static ScalarType Date { get; } = FromText<DateOnly>(
        "Date",
        "A calendar day, written `yyyy-MM-dd`.",
        "https://scalars.graphql.org/chillicream/date.html",
        date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        text => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date) ? date : null);

    /// <summary>Times of day; <see cref="TimeOnly"/>, written HH:mm:ss, also read from HH:mm.</summary>
    public static ScalarType LocalTime { get; } = FromText<TimeOnly>(
        "LocalTime",
        "A time of day on a 24-hour clock, written `HH:mm:ss`; `HH:mm` is read too.",
        "https://scalars.graphql.org/chillicream/local-time.html",
        time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        text => TimeOnly.TryParseExact(
            ToTicks(text), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null);

    /// <summary>Days with a time of day but no offset; <see cref="System.DateTime"/>, whose kind is not looked at.</summary>
    public static ScalarType LocalDateTime { get; } = FromText<DateTime>(
        "LocalDateTime",
        "A calendar day with a time of day, wherever it is, written `yyyy-MM-ddTHH:mm:ss`.",
        "https://scalars.graphql.org/chillicream/local-date-time.html",
        time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        text => System.DateTime.TryParseExact(
            ToTicks(text.ToUpperInvariant()), "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null);

    /// <summary>Points in time; <see cref="DateTimeOffset"/>, written by RFC 3339 with the offset it has.</summary>
    public static ScalarType DateTime { get; } = FromText<DateTimeOffset>(
        "DateTime",
        "A point in time with its offset, written `yyyy-MM-ddTHH:mm:ss+08:00` (RFC 3339).",
        "https://scalars.graphql.org/chillicream/date-time.html",
        WriteDateTime,
        ReadDateTime);

    /// <summary>Spans of time; <see cref="TimeSpan"/>, written in days, hours, minutes and seconds by ISO 8601.</summary>
    public static ScalarType Duration { get; } = FromText<TimeSpan>(
        "Duration",
        "A span of time, written `P1DT2H30M` (ISO 8601); weeks are read too, years and months are not, having no fixed length.",
        "https://scalars.graphql.org/chillicream/duration.html",
        XmlConvert.ToString,
        ReadDuration);

    private static string WriteDateTime(DateTimeOffset time)
    {
        var written = time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return written + (time.Offset == TimeSpan.Zero ? "Z" : time.ToString("zzz", CultureInfo.InvariantCulture));
    }

    private static object? ReadDateTime(string text)
    {
        // RFC 3339 allows t and z in lower case, and asks for an offset, which K would leave optional.
        var upper = ToTicks(text.ToUpperInvariant());
        var hasOffset = upper.EndsWith('Z') || (upper.Length > 6 && upper[^6] is '+' or '-' && upper[^3] == ':');
        return hasOffset && DateTimeOffset.TryParseExact(
            upper, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;
    }

    private static object? ReadDuration(string text)
    {
        var match = DurationFormat().Match(text);
        if (!match.Success)
            return null;
        try
        {
            return match.Groups["weeks"] is { Success: true } weeks
                ? TimeSpan.FromDays(7 * long.Parse(weeks.ValueSpan, CultureInfo.InvariantCulture)) * (text[0] == '-' ? -1 : 1)
                : XmlConvert.ToTimeSpan(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Leaves out the eighth and ninth digit of a second's fraction, which .NET does not hold.</summary>
    private static string ToTicks(string text) => Nanoseconds().Replace(text, "");

    [GeneratedRegex(@"(?<=\.[0-9]{7})[0-9]{1,2}(?![0-9])")]
    private static partial Regex Nanoseconds();

    [GeneratedRegex(
        @"^-?P(?:(?<weeks>[0-9]+)W|(?=[0-9T])(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\.[0-9]+)?S)?)?)\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex DurationFormat();
}
