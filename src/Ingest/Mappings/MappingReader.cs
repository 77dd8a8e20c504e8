using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Dates;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Sources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>Reads a mapping from YAML. A key it does not know is an error, so that a slip of the pen is not passed over.</summary>
internal static class MappingReader
{
    /// <exception cref="SourceFailure">The YAML is broken or says something unknown.</exception>
    public static Mapping Read(string path)
    {
        var file = Path.GetFileName(path);
        var text = File.ReadAllText(path);
        var fields = new MappingFields(file, Parse(file, text));
        var kind = fields.Text("kind");
        var match = fields.Child("match");
        var mapping = new Mapping
        {
            File = file,
            Source = fields.Text("source"),
            Kind = kind is null ? null : KindOf(kind) ?? throw fields.Wrong("kind", kind, "courses, institutions, documents or ignored"),
            City = fields.Text("city"),
            FilePattern = match?.Text("file"),
            HeaderColumns = match?.List("columns") ?? [],
            Columns = ColumnsOf(fields),
            Join = fields.Child("join") is { } join ? JoinOf(join) : null,
            JsonLd = fields.Text("jsonLd"),
            LeaveOut = fields.List("leaveOut"),
            Unused = fields.List("unused"),
            RelativeDates = fields.Flag("relativeDates"),
            Terms = TermsOf(fields),
            Demonstration = fields.Flag("demonstration"),
            Reason = fields.Text("reason"),
            Gate = GateOf(fields),
            Fingerprint = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        };
        match?.Finish();
        fields.Finish();
        return mapping;
    }

    private static YamlMappingNode Parse(string file, string text)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException broken)
        {
            throw new SourceFailure("MAPPING_YAML", $"{file} line {broken.Start.Line}: not valid YAML. Correct that line.");
        }

        return yaml.Documents is [{ RootNode: YamlMappingNode root }]
            ? root
            : throw new SourceFailure("MAPPING_YAML", $"{file} line 1: a mapping is one list of \"key: value\" pairs. See docs/ingest.md.");
    }

    private static SourceKind? KindOf(string text) =>
        Enum.TryParse<SourceKind>(text, ignoreCase: true, out var kind) && !char.IsDigit(text[0]) ? kind : null;

    private static TermCounting? TermsOf(MappingFields fields) => fields.Text("terms") switch
    {
        null => null,
        "schoolYear" => TermCounting.SchoolYear,
        "calendarYear" => TermCounting.CalendarYear,
        var other => throw fields.Wrong("terms", other, "schoolYear or calendarYear"),
    };

    private static Dictionary<string, double> GateOf(MappingFields fields)
    {
        var limits = new Dictionary<string, double>(StringComparer.Ordinal);
        if (fields.Child("gate") is not { } gate)
            return limits;

        foreach (var name in GateLimits.Names)
        {
            if (gate.Text(name) is { } text)
                limits[name] = GateLimits.Parse(text) ?? throw gate.Wrong(name, text, "a number from 0 on or a percentage such as 30%");
        }

        gate.Finish();
        return limits;
    }

    private static Dictionary<string, ColumnRule>? ColumnsOf(MappingFields fields)
    {
        if (fields.Text("columns", scalarOnly: true) is { } word)
            return word == "canonical" ? null : throw fields.Wrong("columns", word, "the word canonical, or one line for each column");
        if (fields.Child("columns") is not { } columns)
            return null;

        var rules = new Dictionary<string, ColumnRule>(StringComparer.Ordinal);
        foreach (var column in columns.Names.ToList())
            rules[column] = columns.Child(column) is { } spec ? RuleOf(spec) : new FromColumn([columns.Text(column)!]);
        columns.Finish();
        return rules;
    }

    private static Join JoinOf(MappingFields fields)
    {
        // A mapping may come in an archive from anywhere, so it can name no file but those beside its data.
        var file = Required("file");
        if (Path.GetFileName(file) != file || file is "." or "..")
            throw fields.Wrong("file", file, "the name of a file beside the data, without a folder");

        var join = new Join(file, Required("key"), Required("matches"), Required("as"), fields.Flag("optional"));
        fields.Finish();
        return join;

        string Required(string name) => fields.Text(name) ?? throw fields.Wrong("join", string.Join(", ", fields.Names), "file, key, matches and as");
    }

    private static Regex? PatternOf(MappingFields spec) => spec.Text("matching") is { } text ? Pattern(spec, "matching", text) : null;

    // A mapping may come from anywhere: the engine without backtracking takes time by the length of the text alone.
    private static Regex Pattern(MappingFields spec, string name, string text)
    {
        try
        {
            return new Regex(text, RegexOptions.NonBacktracking);
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            throw spec.Wrong(name, text, "a regular expression without look-around and back references");
        }
    }

    private static ColumnRule RuleOf(MappingFields spec)
    {
        ColumnRule rule;
        if (spec.Text("constant") is { } constant)
            rule = new Constant(constant);
        else if (spec.Text("template") is { } template)
            rule = Template.Parse(template);
        else if (spec.Text("weekdays") is { } weekdays)
            rule = new WeekdayPeriods(weekdays);
        else if (spec.List("from") is { Count: > 0 } from)
            rule = new FromColumn(from, spec.Child("values")?.Texts(), spec.List("only") is { Count: > 0 } only ? only.ToHashSet() : null, PatternOf(spec));
        else if (spec.Text("file") is { } file)
            rule = new FromFileName(Pattern(spec, "file", file));
        else
            throw spec.Wrong("columns", string.Join(", ", spec.Names), "a source column, or one of constant, template, weekdays, from, file");

        spec.Finish();
        return rule;
    }
}
