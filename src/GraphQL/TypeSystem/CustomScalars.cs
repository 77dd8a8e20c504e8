using System.Globalization;
using System.Text.Json;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>Scalars many schemas need, in the formats of the GraphQL Scalars project. All are strings in JSON.</summary>
/// <remarks>https://scalars.graphql.org</remarks>
public static class CustomScalars
{
    private static readonly string[] TimeFormats = ["HH:mm:ss", "HH:mm"];

    private static readonly string[] DateTimeFormats =
        ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

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
        time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        text => TimeOnly.TryParseExact(text, TimeFormats, out var time) ? time : null);

    /// <summary>Points in time; <see cref="DateTimeOffset"/>, written by RFC 3339 with the offset it has.</summary>
    public static ScalarType DateTime { get; } = FromText<DateTimeOffset>(
        "DateTime",
        "A point in time with its offset, written `yyyy-MM-ddTHH:mm:ss+08:00` (RFC 3339).",
        "https://scalars.graphql.org/chillicream/date-time.html",
        WriteDateTime,
        ReadDateTime);

    /// <summary>Web addresses; <see cref="Uri"/>, absolute.</summary>
    public static ScalarType Url { get; } = FromText<Uri>(
        "URL",
        "An absolute address (RFC 3986).",
        "https://scalars.graphql.org/chillicream/url.html",
        url => url.OriginalString,
        text => Uri.TryCreate(text, UriKind.Absolute, out var url) ? url : null);

    /// <summary>Makes a scalar whose values are strings of one format.</summary>
    /// <param name="name">The type's name.</param>
    /// <param name="description">What the format is, in Markdown.</param>
    /// <param name="specifiedByUrl">Where the format is specified.</param>
    /// <param name="write">Writes a resolver's value.</param>
    /// <param name="read">Reads an input, or gives null when it is not of the format.</param>
    /// <typeparam name="T">What resolvers give and receive; a resolver may also give text that <paramref name="read"/> accepts.</typeparam>
    public static ScalarType FromText<T>(
        string name, string description, string? specifiedByUrl, Func<T, string> write, Func<string, object?> read)
        where T : notnull
    {
        return new ScalarType(name, description, specifiedByUrl)
        {
            Serialise = value => value switch
            {
                T typed => write(typed),
                string text when read(text) is T typed => write(typed),
                _ => throw new GraphQLException($"{name} cannot represent value: {Convert.ToString(value, CultureInfo.InvariantCulture)}"),
            },
            ParseValue = json => json.ValueKind == JsonValueKind.String
                ? Read(json.GetString()!, JsonInspection.Inspect(json))
                : Parsed.Failed($"{name} cannot represent a non string value: {JsonInspection.Inspect(json)}"),
            ParseLiteral = (literal, _) => literal is StringValueNode text
                ? Read(text.Value, literal.ToString())
                : Parsed.Failed($"{name} cannot represent a non string value: {literal}"),
        };

        Parsed Read(string text, string shown) =>
            read(text) is { } value ? Parsed.Of(value) : Parsed.Failed($"{name} cannot represent value: {shown}");
    }

    private static string WriteDateTime(DateTimeOffset time)
    {
        var written = time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return written + (time.Offset == TimeSpan.Zero ? "Z" : time.ToString("zzz", CultureInfo.InvariantCulture));
    }

    private static object? ReadDateTime(string text)
    {
        // RFC 3339 allows t and z in lower case, and asks for an offset, which K would leave optional.
        var upper = text.ToUpperInvariant();
        var hasOffset = upper.EndsWith('Z') || (upper.Length > 6 && upper[^6] is '+' or '-' && upper[^3] == ':');
        return hasOffset && DateTimeOffset.TryParseExact(
            upper, DateTimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;
    }
}
