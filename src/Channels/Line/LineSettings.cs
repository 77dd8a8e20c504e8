using System.Text.RegularExpressions;
using LearningAdvisor.Advisor;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Channels.Line;

/// <summary>What a city sets to be on LINE: environment variables <c>LEARNINGADVISOR__Line__…</c>, listed in docs/settings.md.</summary>
public sealed record LineSettings
{
    private const string Section = "LearningAdvisor:Line";

    /// <summary>The channel's secret: signatures are checked with it.</summary>
    public required string ChannelSecret { get; init; }

    /// <summary>The channel access token, sent as a bearer token.</summary>
    public required string AccessToken { get; init; }

    /// <summary>32 bytes; hashes and seals ids of people, and what waits.</summary>
    public required byte[] DataKey { get; init; }

    /// <summary>The bot's own user id; null = webhooks for any bot with our secret are taken.</summary>
    public string? BotUserId { get; init; }

    /// <summary>LINE's API without a path.</summary>
    public Uri ApiAddress { get; init; } = new("https://api.line.me/");

    /// <summary>Where LINE keeps what people send, without a path.</summary>
    public Uri ContentAddress { get; init; } = new("https://api-data.line.me/");

    /// <summary>The chat page as residents reach it; null = it is not named.</summary>
    public string? WebAddress { get; init; }

    /// <summary>What a message in a group begins with when it is meant for the adviser.</summary>
    public string GroupName { get; init; } = "學習顧問";

    /// <summary>Messages that may be pushed in a month of Taipei; 0 = none.</summary>
    public int PushesPerMonth { get; init; } = 200;

    /// <summary>Messages a minute of one person; 0 = no limit.</summary>
    public int MessagesPerMinute { get; init; } = 20;

    /// <summary>Messages a minute of all people together that this process answers; 0 = no limit.</summary>
    public int AllMessagesPerMinute { get; init; } = 6_000;

    /// <returns>Null where no channel secret is set: the channel is off then.</returns>
    /// <exception cref="InvalidDataException">A setting cannot be used; the message names it and the way out.</exception>
    public static LineSettings? From(IConfiguration configuration)
    {
        var given = new SettingsReading(configuration, Section);
        if (given.Text(nameof(ChannelSecret)) is not { } secret)
            return null;

        var usual = new LineSettings { ChannelSecret = secret, AccessToken = "", DataKey = [] };
        return usual with
        {
            AccessToken = given.Text(nameof(AccessToken)) ?? throw new InvalidDataException(
                "LEARNINGADVISOR__Line__ChannelSecret is set, but LEARNINGADVISOR__Line__AccessToken is not, so nothing could be answered. Copy the channel access token from the LINE Developers console."),
            DataKey = KeyOf(given.Text(nameof(DataKey))),
            BotUserId = BotOf(given.Text(nameof(BotUserId))),
            ApiAddress = given.Text(nameof(ApiAddress)) is { } api ? AddressOf(nameof(ApiAddress), api) : usual.ApiAddress,
            ContentAddress = given.Text(nameof(ContentAddress)) is { } data ? AddressOf(nameof(ContentAddress), data) : usual.ContentAddress,
            WebAddress = given.Text(nameof(WebAddress)) is { } page ? AddressOf(nameof(WebAddress), page).AbsoluteUri : null,
            GroupName = given.Text(nameof(GroupName)) ?? usual.GroupName,
            PushesPerMonth = given.Number(nameof(PushesPerMonth), usual.PushesPerMonth),
            MessagesPerMinute = given.Number(nameof(MessagesPerMinute), usual.MessagesPerMinute),
            AllMessagesPerMinute = given.Number(nameof(AllMessagesPerMinute), usual.AllMessagesPerMinute),
        };
    }

    private static byte[] KeyOf(string? text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigit)
        ? Convert.FromHexString(text)
        : throw new InvalidDataException("LEARNINGADVISOR__Line__DataKey is missing or no key. It must be 64 hexadecimal digits, such as `openssl rand -hex 32` prints; keep it, for what it has sealed cannot be opened without it.");

    private static string? BotOf(string? text) => text is null || Regex.IsMatch(text, "^U[0-9a-f]{32}$")
        ? text
        : throw new InvalidDataException($"LEARNINGADVISOR__Line__BotUserId is \"{text}\". It must be U and 32 hexadecimal digits, as the LINE Developers console shows it under \"Your user ID\" of the bot; leave it out to take webhooks for any.");

    private static Uri AddressOf(string name, string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? address
        : throw new InvalidDataException($"LEARNINGADVISOR__Line__{name} is \"{text}\". It must be an http or https address, such as https://learning.example/.");
}
