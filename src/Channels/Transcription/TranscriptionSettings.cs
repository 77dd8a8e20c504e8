using LearningAdvisor.Advisor;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Channels.Transcription;

/// <summary>The endpoint that turns recordings into words: any that speaks OpenAI's transcription protocol. Environment variables <c>LEARNINGADVISOR__Transcription__…</c>, listed in docs/settings.md.</summary>
public sealed record TranscriptionSettings
{
    private const string Section = "LearningAdvisor:Transcription";

    /// <summary>The settings' names, as docs/settings.md lists them.</summary>
    public static IReadOnlyList<string> Names { get; } = [nameof(BaseUrl), nameof(Name), nameof(Key), "TimeoutSeconds", "LongestSeconds"];

    /// <summary>Address of the endpoint without <c>/audio/transcriptions</c>: <c>https://models.example/v1</c>.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The model's name as the endpoint knows it.</summary>
    public required string Name { get; init; }

    /// <summary>Sent as a bearer token; null for an endpoint that wants none.</summary>
    public string? Key { get; init; }

    /// <summary>From the request to the whole answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>A longer recording is not listened to.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(2);

    /// <returns>Null while no endpoint is named: whoever sends a recording is asked to type.</returns>
    /// <exception cref="InvalidDataException">A setting cannot be used; the message names it and the way out.</exception>
    public static TranscriptionSettings? From(IConfiguration configuration)
    {
        var given = new SettingsReading(configuration, Section);
        if (given.Text(nameof(BaseUrl)) is not { } address)
            return null;

        return new TranscriptionSettings
        {
            BaseUrl = Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https"
                ? parsed
                : throw new InvalidDataException($"LEARNINGADVISOR__Transcription__BaseUrl is \"{address}\". It must be an address such as https://models.example/v1; leave it out and recordings are not listened to."),
            Name = given.Text(nameof(Name)) ?? throw new InvalidDataException(
                "LEARNINGADVISOR__Transcription__BaseUrl is set and LEARNINGADVISOR__Transcription__Name is not. Name the model as the endpoint knows it."),
            Key = given.Text(nameof(Key)),
            Timeout = TimeSpan.FromSeconds(given.Number("TimeoutSeconds", 15, least: 1)),
            Longest = TimeSpan.FromSeconds(given.Number("LongestSeconds", 120, least: 1)),
        };
    }
}
