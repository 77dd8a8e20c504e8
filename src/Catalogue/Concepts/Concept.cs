namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>One subject of the thesaurus with its names. Edited by counsellors in seeds/thesaurus.</summary>
public sealed record Concept
{
    /// <summary>Dotted, stable: <c>music.guitar</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The wider concept's id; null for a top concept.</summary>
    public string? Broader { get; init; }

    /// <summary>ISCED-F 2013 detailed field, four digits.</summary>
    public string? IscedF { get; init; }

    /// <summary>Language tag → the name to show.</summary>
    public required IReadOnlyDictionary<string, string> Preferred { get; init; }

    /// <summary>Language tag → names that stand in course texts as well as in questions.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Terms { get; init; }

    /// <summary>Language tag → how residents say it; for questions alone, never to classify a course.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Everyday { get; init; }

    /// <summary>What residents tell around it without naming it, in any language; for guesses alone.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>Near concepts worth offering when this one has no course.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    /// <param name="locale">A language tag such as zh-TW.</param>
    /// <returns>The name in that language, else in zh-TW, else the id.</returns>
    public string Name(string locale) =>
        Preferred.GetValueOrDefault(locale) ?? Preferred.GetValueOrDefault("zh-TW") ?? Id;
}
