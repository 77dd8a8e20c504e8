using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>Counts numbered paragraphs as Word does, and writes their numbers.</summary>
internal sealed partial class DocxNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, NumberingInstance> _instances;
    private readonly Dictionary<int, AbstractNum> _lists;

    // By abstract list: several instances of one list go on counting.
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int Instance, int Level)> _restarted = [];

    public DocxNumbering(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        _instances = (numbering?.Elements<NumberingInstance>() ?? []).Where(item => item.NumberID?.Value is not null).DistinctBy(item => item.NumberID!.Value).ToDictionary(item => item.NumberID!.Value);
        _lists = (numbering?.Elements<AbstractNum>() ?? []).Where(item => item.AbstractNumberId?.Value is not null).DistinctBy(item => item.AbstractNumberId!.Value).ToDictionary(item => item.AbstractNumberId!.Value);
    }

    /// <summary>The number of the next paragraph of a list, with its signs: 一、 or (3). Empty for a bullet.</summary>
    /// <param name="id">The instance that the paragraph names.</param>
    /// <param name="level">From 0.</param>
    public string Next(int id, int level)
    {
        if (level is < 0 or >= Levels || !_instances.TryGetValue(id, out var instance) || instance.AbstractNumId?.Val?.Value is not { } list)
            return "";

        if (!_counters.TryGetValue(list, out var counters))
            _counters[list] = counters = new int?[Levels];
        Count(instance, counters, level);
        for (var deeper = level + 1; deeper < Levels; deeper++)
            counters[deeper] = null;

        var pattern = LevelOf(instance, level)?.LevelText?.Val?.Value ?? "";
        return FormatOf(instance, level) is "bullet" or "none"
            ? ""
            : Reference().Replace(pattern, match => Written(instance, counters, match.Value[1] - '1')).Trim();
    }

    private void Count(NumberingInstance instance, int?[] counters, int level)
    {
        var restart = instance.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value;
        if (restart is not null && _restarted.Add((instance.NumberID!.Value, level)))
            counters[level] = restart;
        else
            counters[level] = counters[level] is { } last ? last + 1 : StartOf(instance, level);
    }

    private string Written(NumberingInstance instance, int?[] counters, int level) =>
        NumberFormat.Of(counters[level] ?? StartOf(instance, level), FormatOf(instance, level));

    private int StartOf(NumberingInstance instance, int level) => LevelOf(instance, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private string FormatOf(NumberingInstance instance, int level) => LevelOf(instance, level)?.NumberingFormat?.Val?.InnerText ?? "decimal";

    private Level? LevelOf(NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == level)?.Level
        ?? (instance.AbstractNumId?.Val?.Value is { } list && _lists.TryGetValue(list, out var found)
            ? found.Elements<Level>().FirstOrDefault(item => item.LevelIndex?.Value == level) : null);

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Reference();
}
