using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>What a client accepts as response.</summary>
/// <param name="MediaType">The JSON type it likes best; null when it accepts neither.</param>
/// <param name="Events">Whether it names the type of event streams.</param>
/// <param name="PrefersEvents">Whether it likes events better than either JSON type, so that everything is sent so.</param>
internal readonly record struct Accepted(string? MediaType, bool Events, bool PrefersEvents)
{
    /// <remarks>
    /// Only a client that names event streams gets them: one that accepts everything expects JSON. Several clients name all
    /// types alike and mean events for subscriptions only.
    /// </remarks>
    public static Accepted By(StringValues accept)
    {
        var mediaType = MediaTypes.Choose(accept);
        // Most requests are spared a second reading.
        if (!accept.ToString().Contains(MediaTypes.EventStream, StringComparison.OrdinalIgnoreCase)
            || !MediaTypeHeaderValue.TryParseList(accept!, out var ranges))
            return new(mediaType, Events: false, PrefersEvents: false);

        var events = MediaTypes.Preference(ranges, MediaTypes.EventStream);
        if (!events.IsNamed || events.Quality <= 0)
            return new(mediaType, Events: false, PrefersEvents: false);
        return new(mediaType, Events: true, mediaType is null || events.Quality > MediaTypes.Preference(ranges, mediaType).Quality);
    }
}
