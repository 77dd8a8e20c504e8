namespace LearningAdvisor.Api.Hosting;

/// <summary>Where the widget may stand: environment variables <c>LEARNINGADVISOR__Widget__…</c>, listed in docs/settings.md.</summary>
public sealed record WidgetSettings
{
    private const string Section = "LearningAdvisor:Widget";

    /// <summary>Other sites whose pages may hold the widget's frame, as browsers write them: <c>https://city.example</c>.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <exception cref="InvalidDataException">A setting cannot be used; the message names it and the way out.</exception>
    public static WidgetSettings From(IConfiguration configuration) => new()
    {
        Origins = SiteOrigins.Of("LEARNINGADVISOR__Widget__Origins", configuration.GetSection(Section)[nameof(Origins)]),
    };
}
