using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>The media types of requests and responses.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";

    /// <summary>The type whose status codes tell a refused request from one that ran.</summary>
    public const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>The type of a response that is sent event by event.</summary>
    public const string EventStream = "text/event-stream";

    /// <summary>Chooses the type of a response that is sent at once.</summary>
    /// <returns>
    /// The type the client likes best, the newer one when it names both alike; JSON when it does not say; null
    /// when it accepts neither.
    /// </returns>
    /// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Legacy-Watershed</remarks>
    public static string? Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
            return Json;
        if (!MediaTypeHeaderValue.TryParseList(accept!, out var ranges))
            return null;
        var json = Preference(ranges, Json);
        var newer = Preference(ranges, GraphQLResponse);
        if (json.Quality <= 0 && newer.Quality <= 0)
            return null;
        if (newer.Quality == json.Quality)
            return newer.IsNamed ? GraphQLResponse : Json;
        return newer.Quality > json.Quality ? GraphQLResponse : Json;
    }

    /// <summary>Whether a client names one of the types, which no link, image or form does.</summary>
    public static bool AreNamed(StringValues accept) =>
        MediaTypeHeaderValue.TryParseList(accept!, out var ranges)
        && (Preference(ranges, Json).IsNamed || Preference(ranges, GraphQLResponse).IsNamed);

    /// <summary>Whether a POST's content is JSON in UTF-8, the only encoding JSON has between systems (RFC 8259).</summary>
    public static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && IsUtf8(type);

    /// <summary>The quality of the most specific range that holds the type; 0 when none does.</summary>
    public static (double Quality, bool IsNamed) Preference(IList<MediaTypeHeaderValue> ranges, string mediaType)
    {
        var (quality, specificity) = (0.0, -1);
        foreach (var range in ranges)
        {
            var matches = range.MatchesAllTypes ? 0
                : range.MatchesAllSubTypes && mediaType.AsSpan(0, mediaType.IndexOf('/')).Equals(range.Type.AsSpan(), StringComparison.OrdinalIgnoreCase) ? 1
                : range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase) && IsUtf8(range) ? 2
                : -1;
            if (matches > specificity)
                (quality, specificity) = (range.Quality ?? 1, matches);
        }
        return (quality, specificity == 2);
    }

    private static bool IsUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
