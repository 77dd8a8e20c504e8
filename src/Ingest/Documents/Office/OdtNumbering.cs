using System.Globalization;
using System.Xml.Linq;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>The numbers that the list styles of an OpenDocument text give to their items.</summary>
internal sealed class OdtNumbering
{
    private readonly Dictionary<string, XElement> _styles;
    private readonly XElement? _headings;
    private readonly Dictionary<string, int[]> _counters = [];

    /// <param name="content">Root of content.xml.</param>
    /// <param name="styles">Root of styles.xml, where there is one.</param>
    public OdtNumbering(XElement content, XElement? styles)
    {
        var all = content.Descendants(OdtNames.Text + "list-style").Concat(styles?.Descendants(OdtNames.Text + "list-style") ?? []);
        _styles = all.Where(style => style.Attribute(OdtNames.Style + "name") is not null)
            .DistinctBy(style => style.Attribute(OdtNames.Style + "name")!.Value)
            .ToDictionary(style => style.Attribute(OdtNames.Style + "name")!.Value);
        _headings = styles?.Descendants(OdtNames.Text + "outline-style").FirstOrDefault();
    }

    /// <summary>The number of the next item with its signs; empty for a bullet.</summary>
    /// <param name="style">Name of the list's style; null counts as a bullet.</param>
    /// <param name="depth">From 0.</param>
    /// <param name="start">A value that the item sets; null goes on counting.</param>
    public string Next(string? style, int depth, int? start) =>
        style is not null && _styles.TryGetValue(style, out var levels) ? Next(style, levels, depth, start) : "";

    /// <summary>The number of the next heading, for a document that numbers them; else empty.</summary>
    /// <param name="level">From 1.</param>
    public string NextHeading(int level) => _headings is null ? "" : Next("", _headings, level - 1, null);

    /// <summary>A list that does not continue another starts anew.</summary>
    public void Restart(string? style) => _counters.Remove(style ?? "");

    private string Next(string key, XElement levels, int depth, int? start)
    {
        if (depth is < 0 or > 9 || LevelOf(levels, depth) is not { } level)
            return "";

        if (!_counters.TryGetValue(key, out var counters))
            _counters[key] = counters = new int[10];
        counters[depth] = start ?? (counters[depth] > 0 ? counters[depth] + 1 : Number(level, OdtNames.Text + "start-value") ?? 1);
        Array.Clear(counters, depth + 1, counters.Length - depth - 1);

        if (Format(level).Length == 0)
            return "";

        var shown = Math.Clamp(Number(level, OdtNames.Text + "display-levels") ?? 1, 1, depth + 1);
        var numbers = Enumerable.Range(depth + 1 - shown, shown).Select(at => Written(levels, at, Math.Max(1, counters[at])));
        return (string?)level.Attribute(OdtNames.Style + "num-prefix") + string.Join('.', numbers.Where(number => number.Length > 0)) + (string?)level.Attribute(OdtNames.Style + "num-suffix");
    }

    private static string Written(XElement levels, int depth, int number) =>
        LevelOf(levels, depth) is { } level && Format(level) is { Length: > 0 } format ? NumberFormat.Of(number, OpenXmlName(format)) : "";

    private static XElement? LevelOf(XElement levels, int depth) =>
        levels.Elements().FirstOrDefault(level => Number(level, OdtNames.Text + "level") == depth + 1);

    private static string Format(XElement level) => (string?)level.Attribute(OdtNames.Style + "num-format") ?? "";

    // OpenDocument shows how a series begins; Open XML has a name for each.
    private static string OpenXmlName(string format) => format switch
    {
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        _ when format.StartsWith('一') => "taiwaneseCounting",
        _ when format[0] is '壹' or '壱' => "ideographLegalTraditional",
        _ when format.StartsWith('甲') => "ideographTraditional",
        _ when format.StartsWith('子') => "ideographZodiac",
        _ when format.StartsWith('①') => "decimalEnclosedCircle",
        _ => "decimal",
    };

    private static int? Number(XElement element, XName attribute) =>
        int.TryParse((string?)element.Attribute(attribute), CultureInfo.InvariantCulture, out var number) ? number : null;
}
