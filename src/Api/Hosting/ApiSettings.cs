namespace LearningAdvisor.Api.Hosting;

/// <summary>What the host is told from outside: environment variables <c>LEARNINGADVISOR__…</c>, listed in docs/settings.md.</summary>
public sealed record ApiSettings
{
    private const string Section = "LearningAdvisor";

    /// <summary>As in <see cref="Catalogue.Storage.CatalogueStore.At"/>; what is missing is made.</summary>
    public string Database { get; init; } = "Data Source=data/learningadvisor.db";

    /// <summary>The folder with thesaurus/ and places.yaml.</summary>
    public string Seeds { get; init; } = "seeds";

    /// <summary>The built pages, as web/README.md describes them.</summary>
    public string Web { get; init; } = "web/dist";

    /// <summary>With 臺; a district without a city belongs to it.</summary>
    public string DefaultCity { get; init; } = "基隆市";

    /// <summary>Questions a minute from one address; 0 = no limit. This machine itself is never limited.</summary>
    public int QuestionsPerMinute { get; init; } = 60;

    /// <summary>The file of the counsellors and the hashes of their keys; none need exist.</summary>
    public string Counsellors { get; init; } = "data/counsellors.json";

    /// <summary>Days after its last turn for which a consultation is kept; 0 = for ever.</summary>
    public int RetentionDays { get; init; } = 180;

    /// <summary>Seconds between two looks at replies that may have become wrong and at consultations that are old enough to go; 0 = none.</summary>
    public int HousekeepingSeconds { get; init; } = 60;

    /// <exception cref="InvalidDataException">A setting cannot be used; the message names it and the way out.</exception>
    public static ApiSettings From(IConfiguration configuration)
    {
        var given = configuration.GetSection(Section);
        var defaults = new ApiSettings();
        return new ApiSettings
        {
            Database = given[nameof(Database)] ?? defaults.Database,
            Seeds = Path.GetFullPath(given[nameof(Seeds)] ?? defaults.Seeds),
            Web = Path.GetFullPath(given[nameof(Web)] ?? defaults.Web),
            DefaultCity = given[nameof(DefaultCity)] ?? defaults.DefaultCity,
            Counsellors = Path.GetFullPath(given[nameof(Counsellors)] ?? defaults.Counsellors),
            QuestionsPerMinute = Number(given[nameof(QuestionsPerMinute)], nameof(QuestionsPerMinute)) ?? defaults.QuestionsPerMinute,
            RetentionDays = Number(given[nameof(RetentionDays)], nameof(RetentionDays)) ?? defaults.RetentionDays,
            HousekeepingSeconds = Number(given[nameof(HousekeepingSeconds)], nameof(HousekeepingSeconds)) ?? defaults.HousekeepingSeconds,
        };
    }

    private static int? Number(string? text, string name)
    {
        if (string.IsNullOrEmpty(text))
            return null;

        return int.TryParse(text, out var number) && number >= 0
            ? number
            : throw new InvalidDataException($"LEARNINGADVISOR__{name} is \"{text}\". It must be a whole number, 0 or more.");
    }
}
