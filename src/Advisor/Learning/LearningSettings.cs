using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Advisor.Learning;

/// <summary>How the adviser learns from reviews: environment variables <c>LEARNINGADVISOR__Learning__…</c>, listed in docs/settings.md.</summary>
public sealed record LearningSettings
{
    /// <summary>The <see cref="WeightsHour"/> that never comes.</summary>
    public const int Never = 24;

    private const string Section = "LearningAdvisor:Learning";

    /// <summary>Days after which a review counts half as much, 1 or more.</summary>
    public int HalfLifeDays { get; init; } = 90;

    /// <summary>The hour of a day in Asia/Taipei, 0 to 23, in which weights are computed and tried; <see cref="Never"/> = only when a lead asks.</summary>
    public int WeightsHour { get; init; } = 3;

    /// <summary>Whether a changed prompt keeps the language model from wording replies until the approved cases have passed it.</summary>
    public bool GatePrompt { get; init; } = true;

    /// <exception cref="InvalidDataException">A setting cannot be used; the message names it and the way out.</exception>
    public static LearningSettings From(IConfiguration configuration)
    {
        var given = new SettingsReading(configuration, Section);
        var usual = new LearningSettings();
        var settings = new LearningSettings
        {
            HalfLifeDays = given.Number(nameof(HalfLifeDays), usual.HalfLifeDays, least: 1),
            WeightsHour = given.Number(nameof(WeightsHour), usual.WeightsHour),
            GatePrompt = given.Switch(nameof(GatePrompt), usual.GatePrompt),
        };
        return settings.WeightsHour <= Never
            ? settings
            : throw new InvalidDataException($"LEARNINGADVISOR__Learning__WeightsHour is \"{settings.WeightsHour}\". It must be an hour from 0 to 23, or {Never} for never; leave it out for {usual.WeightsHour}.");
    }
}
