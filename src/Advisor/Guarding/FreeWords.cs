using System.Reflection;
using System.Text.Json;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guarding;

/// <summary>The words by which a model's own text is judged. They are data: Guarding/free-words.json.</summary>
internal sealed class FreeWords
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    /// <summary>Words that state a fact which a record alone may state. In all languages, folded.</summary>
    public required IReadOnlyList<string> Claims { get; init; }

    /// <summary>Words that may stand beside a quote. In all languages, folded.</summary>
    public required IReadOnlyList<string> Frames { get; init; }

    /// <summary>Chinese endings of names of courses, institutions, people and streets.</summary>
    public required IReadOnlyList<string> NameEndings { get; init; }

    /// <summary>Words before such an ending that make no name of it: 這些課程.</summary>
    public required IReadOnlyList<string> PlainBeforeEndings { get; init; }

    /// <summary>What 在 and 到 may stand before without naming a place.</summary>
    public required IReadOnlyList<string> PlainPlaces { get; init; }

    /// <summary>Words of Latin letters that are written with a capital and name neither a course nor an institution. Lower case.</summary>
    public required IReadOnlySet<string> PlainNames { get; init; }

    public static FreeWords Shared { get; } = Load();

    private static FreeWords Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("free-words.json")!;
        var file = JsonSerializer.Deserialize<Dictionary<string, List<string>>>(stream, Camel)!;
        return new FreeWords
        {
            Claims = Longest(file["claims"]),
            Frames = Longest(file["frames"]),
            NameEndings = Longest(file["nameEndings"]),
            PlainBeforeEndings = Longest(file["plainBeforeEndings"]),
            PlainPlaces = Longest(file["plainPlaces"]),
            PlainNames = file["plainNames"].ToHashSet(StringComparer.Ordinal),
        };
    }

    private static List<string> Longest(IEnumerable<string> words) => [.. words.Select(TextFolding.Fold).Distinct().OrderByDescending(word => word.Length)];
}
