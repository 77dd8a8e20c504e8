using LearningAdvisor.Advisor;

namespace LearningAdvisor.Api.Accounts;

/// <summary>How people sign in: environment variables <c>LEARNINGADVISOR__SignIn__…</c>, listed in docs/settings.md.</summary>
public sealed record SignInSettings
{
    private const string Section = "LearningAdvisor:SignIn";

    /// <summary>The service as browsers reach it, without a slash at the end; null where it is reached as it listens.</summary>
    public string? Address { get; init; }

    /// <summary>32 bytes that seal second factors and hash addresses; null for those of <see cref="KeyFile"/>.</summary>
    public byte[]? DataKey { get; init; }

    /// <summary>Holds the bytes that a server without <see cref="DataKey"/> makes for itself.</summary>
    public string KeyFile { get; init; } = "data/accounts.key";

    /// <summary>After which a session that nobody uses ends.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(120);

    /// <summary>After which any session ends.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Tries to sign in a minute from one address; 0 = no limit. This machine itself is never limited.</summary>
    public int AttemptsPerMinute { get; init; } = 30;

    /// <summary>How long a sign-in that fails takes at least. Writing down the failure of a name that there is would show in the time otherwise.</summary>
    public TimeSpan FailureTakes { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>Whether a start without an administrator prints a set-up link.</summary>
    public bool PrintSetUpLink { get; init; }

    /// <summary>The city's own sign-in; null for none.</summary>
    public ProviderSettings? Provider { get; init; }

    /// <exception cref="InvalidDataException">A setting cannot be used; the message names it and the way out.</exception>
    public static SignInSettings From(IConfiguration configuration)
    {
        var given = new SettingsReading(configuration, Section);
        var usual = new SignInSettings();
        return new SignInSettings
        {
            Address = AddressOf(given.Text(nameof(Address))),
            DataKey = KeyOf(given.Text(nameof(DataKey))),
            KeyFile = Path.GetFullPath(given.Text(nameof(KeyFile)) ?? usual.KeyFile),
            Idle = TimeSpan.FromMinutes(given.Number("IdleMinutes", (int)usual.Idle.TotalMinutes, least: 1)),
            Longest = TimeSpan.FromHours(given.Number("SessionHours", (int)usual.Longest.TotalHours, least: 1)),
            AttemptsPerMinute = given.Number(nameof(AttemptsPerMinute), usual.AttemptsPerMinute),
            PrintSetUpLink = given.Switch(nameof(PrintSetUpLink), usual.PrintSetUpLink),
            Provider = ProviderSettings.From(configuration),
        };
    }

    private static string? AddressOf(string? text)
    {
        if (text is null)
            return null;

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.GetLeftPart(UriPartial.Authority) == text.TrimEnd('/')
            ? text.TrimEnd('/')
            : throw new InvalidDataException($"LEARNINGADVISOR__SignIn__Address is \"{text}\". It must be scheme and host, such as https://learning.city.example.");
    }

    private static byte[]? KeyOf(string? text)
    {
        if (text is null)
            return null;

        return text.Length == 2 * AccountKeys.Bytes && text.All(char.IsAsciiHexDigit)
            ? Convert.FromHexString(text)
            : throw new InvalidDataException("LEARNINGADVISOR__SignIn__DataKey must be 64 hexadecimal digits, such as `openssl rand -hex 32` prints.");
    }
}
