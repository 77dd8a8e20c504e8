using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Advisor.TakingOver;

/// <summary>How people take over: environment variables <c>LEARNINGADVISOR__TakeOver__…</c>, listed in docs/settings.md.</summary>
public sealed record TakeOverSettings
{
    private const string Section = "LearningAdvisor:TakeOver";

    /// <summary>32 bytes that seal how to reach a resident; null = contact details are not kept.</summary>
    public byte[]? ContactKey { get; init; }

    /// <summary>Minutes without a word of the counsellor after which the adviser answers again; 0 = never.</summary>
    public int SilentMinutes { get; init; } = 30;

    /// <summary>Hours that a reply may wait for approval before the resident is told that it takes longer.</summary>
    public int ApprovalHours { get; init; } = 24;

    /// <summary>When people answer; <see cref="OfficeHours.Unknown"/> = no time is promised.</summary>
    public OfficeHours OfficeHours { get; init; } = OfficeHours.Unknown;

    /// <param name="seeds">The folder that holds <c>holidays.yaml</c>, on whose days nobody is in the office.</param>
    /// <exception cref="InvalidDataException">A setting cannot be used; the message names it and the way out.</exception>
    public static TakeOverSettings From(IConfiguration configuration, string seeds)
    {
        var given = new SettingsReading(configuration, Section);
        var usual = new TakeOverSettings();
        return new TakeOverSettings
        {
            ContactKey = given.Text(nameof(ContactKey)) is { } key ? KeyOf(key) : null,
            SilentMinutes = given.Number(nameof(SilentMinutes), usual.SilentMinutes),
            ApprovalHours = given.Number(nameof(ApprovalHours), usual.ApprovalHours, least: 1),
            OfficeHours = given.Text(nameof(OfficeHours)) is { } hours ? OfficeHours.Parse(hours, Path.Combine(seeds, "holidays.yaml")) : usual.OfficeHours,
        };
    }

    private static byte[] KeyOf(string text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigit)
        ? Convert.FromHexString(text)
        : throw new InvalidDataException("LEARNINGADVISOR__TakeOver__ContactKey is no key. It must be 64 hexadecimal digits, such as `openssl rand -hex 32` prints; leave it out where contact details are not to be kept.");
}
