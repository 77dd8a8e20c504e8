using LearningAdvisor.Advisor;
using LearningAdvisor.Channels.Activity.Connector;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Channels.Activity;

/// <summary>What a city sets to be reached by the Activity protocol: environment variables <c>LEARNINGADVISOR__Activity__…</c>, listed in docs/settings.md.</summary>
public sealed record ActivitySettings
{
    private const string Section = "LearningAdvisor:Activity";
    private const string UsualServices = "https://smba.trafficmanager.net;https://*.botframework.com";

    /// <summary>The bot's id at the service that brings its activities; null = none, and programs of this machine alone are heard.</summary>
    public string? AppId { get; init; }

    /// <summary>The bot's secret, for which answers get their token; null = answers go out without one.</summary>
    public string? AppPassword { get; init; }

    /// <summary>Whether programs of this machine are heard without signing in while there is no app id.</summary>
    public bool Local { get; init; } = true;

    /// <summary>Where the service says which keys sign its tokens.</summary>
    public Uri OpenIdAddress { get; init; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>Where the token for our answers comes from.</summary>
    public Uri TokenAddress { get; init; } = new("https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token");

    /// <summary>Where answers may go with an app id.</summary>
    public ServiceAddresses ServiceUrls { get; init; } = ServiceAddresses.Parse(UsualServices)!;

    /// <summary>32 bytes; signs Direct Line tokens, and seals what waits. Null = one is made and kept in the database.</summary>
    public byte[]? DataKey { get; init; }

    /// <summary>Messages a minute of one conversation; 0 = no limit.</summary>
    public int MessagesPerMinute { get; init; } = 20;

    /// <summary>Messages a minute of all conversations together that this process answers; 0 = no limit.</summary>
    public int AllMessagesPerMinute { get; init; } = 6_000;

    /// <exception cref="InvalidDataException">A setting cannot be used; the message names it and the way out.</exception>
    public static ActivitySettings From(IConfiguration configuration)
    {
        var given = new SettingsReading(configuration, Section);
        var usual = new ActivitySettings();
        return new ActivitySettings
        {
            AppId = given.Text(nameof(AppId)),
            AppPassword = given.Text(nameof(AppPassword)),
            Local = given.Switch(nameof(Local), usual.Local),
            OpenIdAddress = given.Text(nameof(OpenIdAddress)) is { } keys ? AddressOf(nameof(OpenIdAddress), keys) : usual.OpenIdAddress,
            TokenAddress = given.Text(nameof(TokenAddress)) is { } token ? AddressOf(nameof(TokenAddress), token) : usual.TokenAddress,
            ServiceUrls = given.Text(nameof(ServiceUrls)) is { } services ? ServicesOf(services) : usual.ServiceUrls,
            DataKey = given.Text(nameof(DataKey)) is { } key ? KeyOf(key) : null,
            MessagesPerMinute = given.Number(nameof(MessagesPerMinute), usual.MessagesPerMinute),
            AllMessagesPerMinute = given.Number(nameof(AllMessagesPerMinute), usual.AllMessagesPerMinute),
        };
    }

    private static byte[] KeyOf(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit)
        ? Convert.FromHexString(text)
        : throw new InvalidDataException("LEARNINGADVISOR__Activity__DataKey is no key. It must be 64 hexadecimal digits, such as `openssl rand -hex 32` prints; leave it out, and one is made and kept in the database.");

    private static Uri AddressOf(string name, string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? address
        : throw new InvalidDataException($"LEARNINGADVISOR__Activity__{name} is \"{text}\". It must be an http or https address; leave it out for the Bot Framework's own.");

    private static ServiceAddresses ServicesOf(string text) => ServiceAddresses.Parse(text) ?? throw new InvalidDataException(
        $"LEARNINGADVISOR__Activity__ServiceUrls is \"{text}\". It must be origins such as https://smba.trafficmanager.net or https://*.botframework.com, several with \";\".");
}
