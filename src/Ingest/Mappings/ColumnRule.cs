using System.Text.RegularExpressions;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>How one canonical column gets its text from a source row.</summary>
public abstract record ColumnRule
{
    /// <summary>The source columns or paths it reads.</summary>
    public abstract IReadOnlyList<string> Reads { get; }

    /// <returns>The text; null where the source has none.</returns>
    public abstract string? Value(SourceRecord record);
}

/// <summary>The first of some source columns that is not empty.</summary>
/// <param name="Paths">Column names of a table, or paths into JSON.</param>
/// <param name="Values">Words of the source → words of the format; a word that is not listed stays.</param>
/// <param name="Only">When given, any other word is no value: for columns that hold scraping residue.</param>
/// <param name="Matching">When given, its first group (else its match) is the value; a text that does not match is none.</param>
public sealed record FromColumn(
    IReadOnlyList<string> Paths, IReadOnlyDictionary<string, string>? Values = null, IReadOnlySet<string>? Only = null, Regex? Matching = null) : ColumnRule
{
    public override IReadOnlyList<string> Reads => Paths;

    public override string? Value(SourceRecord record)
    {
        foreach (var path in Paths)
        {
            var text = record.Value(path);
            if (string.IsNullOrWhiteSpace(text))
                continue;
            if (Only is not null && !Only.Contains(text.Trim()))
                return null;
            return Matching is null ? Values?.GetValueOrDefault(text.Trim()) ?? text : PatternMatch.Of(Matching, text.Trim());
        }

        return null;
    }
}

/// <summary>A part of the file's name: the same for every row of the file.</summary>
/// <param name="Matching">Its first group (else its match) is the value.</param>
public sealed record FromFileName(Regex Matching) : ColumnRule
{
    public override IReadOnlyList<string> Reads => [];

    /// <summary>The rule for the rows of one file.</summary>
    /// <param name="name">With its ending.</param>
    public Constant For(string name) => new(PatternMatch.Of(Matching, name) ?? "");

    public override string? Value(SourceRecord record) => null;
}

/// <summary>The same text for every row: a fact about the whole source.</summary>
public sealed record Constant(string Text) : ColumnRule
{
    public override IReadOnlyList<string> Reads => [];

    public override string Value(SourceRecord record) => Text;
}

/// <summary>A text with <c>{column}</c> places in it; no value when one of them is empty.</summary>
/// <param name="Parts">Plain and place by turns, beginning with a plain one.</param>
public sealed record Template(IReadOnlyList<string> Parts) : ColumnRule
{
    public override IReadOnlyList<string> Reads => [.. Parts.Where((_, i) => i % 2 == 1)];

    public static Template Parse(string text) => new(text.Split('{', '}'));

    public override string? Value(SourceRecord record)
    {
        var filled = new string[Parts.Count];
        for (var i = 0; i < Parts.Count; i++)
        {
            var part = i % 2 == 0 ? Parts[i] : record.Value(Parts[i]);
            if (i % 2 == 1 && string.IsNullOrWhiteSpace(part))
                return null;
            filled[i] = part!;
        }

        return string.Concat(filled);
    }
}

/// <summary>An object of English weekday names with lists of lessons, as <c>每週三；每週五</c>: the days that have one.</summary>
/// <remarks>For timetables in period codes, whose clock times the source does not give.</remarks>
public sealed record WeekdayPeriods(string Path) : ColumnRule
{
    private static readonly (string Name, string Weekday)[] Days =
        [("mon", "一"), ("tue", "二"), ("wed", "三"), ("thu", "四"), ("fri", "五"), ("sat", "六"), ("sun", "日")];

    public override IReadOnlyList<string> Reads => [Path];

    public override string? Value(SourceRecord record)
    {
        var days = Days.Where(day => record.Value($"{Path}.{day.Name}") is { Length: > 0 } and not "[]").Select(day => "每週" + day.Weekday).ToList();
        return days.Count == 0 ? null : string.Join('；', days);
    }
}
