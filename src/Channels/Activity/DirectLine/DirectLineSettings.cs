using LearningAdvisor.Advisor;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Channels.Activity.DirectLine;

/// <summary>Who may talk by Direct Line: environment variables <c>LEARNINGADVISOR__DirectLine__…</c>, listed in docs/settings.md.</summary>
public sealed record DirectLineSettings
{
    private const string Section = "LearningAdvisor:DirectLine";
    private const int ShortestSecret = 32;

    /// <summary>Whether the addresses are there at all.</summary>
    public bool On { get; init; } = true;

    /// <summary>Opens conversations and makes tokens; null = they are opened without one, from allow-listed pages and from this machine.</summary>
    public string? Secret { get; init; }

    /// <summary>Other sites whose pages may talk, as browsers write them: <c>https://city.example</c>.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>How clients reach the server, for the address of the WebSocket; null = as the request came.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Hours after its last activity for which a conversation can be gone on with.</summary>
    public int ConversationHours { get; init; } = 24;

    /// <exception cref="InvalidDataException">A setting cannot be used; the message names it and the way out.</exception>
    public static DirectLineSettings From(IConfiguration configuration)
    {
        var given = new SettingsReading(configuration, Section);
        var usual = new DirectLineSettings();
        return new DirectLineSettings
        {
            On = given.Switch(nameof(On), usual.On),
            Secret = given.Text(nameof(Secret)) is { } secret ? SecretOf(secret) : null,
            Origins = OriginsOf(given.Text(nameof(Origins)) ?? ""),
            PublicAddress = given.Text(nameof(PublicAddress)) is { } address ? AddressOf(address) : null,
            ConversationHours = given.Number(nameof(ConversationHours), usual.ConversationHours, least: 1),
        };
    }

    private static string SecretOf(string text) => text.Length >= ShortestSecret
        ? text
        : throw new InvalidDataException($"LEARNINGADVISOR__DirectLine__Secret has {text.Length} characters. It must have {ShortestSecret} or more, such as `openssl rand -hex 32` prints; leave it out, and conversations are opened without one.");

    private static Uri AddressOf(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? address
        : throw new InvalidDataException($"LEARNINGADVISOR__DirectLine__PublicAddress is \"{text}\". It must be an http or https address, such as https://learning.example/; leave it out, and the address of the request is taken.");

    private static string[] OriginsOf(string text)
    {
        var sites = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.Find(sites, site => !Uri.TryCreate(site, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.GetLeftPart(UriPartial.Authority) != site) is not { } wrong
            ? sites
            : throw new InvalidDataException($"LEARNINGADVISOR__DirectLine__Origins names \"{wrong}\", which is no origin. Write scheme and host, such as https://city.example, several with \";\".");
    }
}
