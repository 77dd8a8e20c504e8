using System.Text;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Suggesting;

/// <summary>Drafts the mapping of a file that has none: a line a column, each with the reason, and what could not be placed.</summary>
/// <param name="city">The city that <c>city:</c> proposes for rows that name none.</param>
public sealed class MappingDraft(Places places, string city)
{
    private const int ColumnsToMatch = 4;

    /// <returns>YAML that <see cref="MappingReader"/> reads; a person checks it before it is used.</returns>
    /// <exception cref="SourceFailure">The file cannot be read, or needs no mapping.</exception>
    public string Of(string path)
    {
        var all = SampleReader.Read(path);
        var jsonLd = all.FirstOrDefault(sample => sample.IsJsonLd);
        var samples = all.Where(sample => sample != jsonLd).ToList();
        var matcher = new ColumnMatcher(new ValueShape(places, city));
        var guess = jsonLd is null
            ? KindGuess.Of(samples, matcher)
            : new KindGuess(SourceKind.Courses, CanonicalColumns.Courses, matcher.Match(CanonicalColumns.Courses, samples), "each record holds a schema.org course");
        var rest = samples.Where(sample => !guess.Matches.Any(match => match.Sample == sample)).ToList();
        var text = new StringBuilder();
        WriteHead(text, path, samples, guess);
        if (jsonLd is not null)
            Line(text, $"jsonLd: {YamlText.Of(jsonLd.Path)}", "a schema.org course in each record; it fills the columns that have no line below");
        text.Append("columns:\n");
        foreach (var match in guess.Matches)
            Line(text, $"  {match.Name}: {(match.Name == "schedule" && match.Sample.IsTimetable ? $"{{ weekdays: {YamlText.Of(match.Sample.Path)} }}" : YamlText.Of(match.Sample.Path))}", match.Why);
        if (jsonLd is null)
            WriteMissing(text, guess, samples, rest);
        WriteRest(text, guess, rest);
        return text.ToString();
    }

    private void WriteHead(StringBuilder text, string path, IReadOnlyList<SampleColumn> samples, KindGuess guess)
    {
        var (file, stem) = (Path.GetFileName(path), Path.GetFileNameWithoutExtension(path));
        Line(text, "", $"Drafted from {file}, {samples.Select(sample => sample.Rows).FirstOrDefault()} rows looked at. Check every line, then keep it as");
        Line(text, "", $"{stem}.mapping.yaml beside the file, or under any name in mappings/. Try it: ./ingest check --data {file}");
        Line(text, $"source: {YamlText.Of(stem)}", "the name under which its rows are known; keep it the same from then on");
        Line(text, $"kind: {guess.Kind.ToString().ToLowerInvariant()}", guess.Why);
        Line(text, $"city: {YamlText.Of(city)}", "of rows that name none");
        text.Append("match:\n");
        Line(text, $"  file: {YamlText.Of(file)}", "* stands for any characters");
        Line(text, $"  columns: [{string.Join(", ", guess.Matches.Select(match => TopOf(match.Sample.Path)).Distinct().Take(ColumnsToMatch).Select(YamlText.Of))}]", "a file must have these to be read so");
    }

    // A mapping without a required column would fail every file, so each gets a line that a person has to look at.
    private static void WriteMissing(StringBuilder text, KindGuess guess, IReadOnlyList<SampleColumn> samples, List<SampleColumn> rest)
    {
        var placed = guess.Matches.Select(match => match.Column).ToHashSet();
        foreach (var group in guess.Columns.Required.Where(group => !group.Any(placed.Contains)))
        {
            var name = guess.Columns.English[group[^1]];
            if (name == "institution")
            {
                Line(text, "  institution: { constant: 請填寫開課單位 }", "NOT PLACED: no column names who holds the courses; write the name here");
                continue;
            }

            var stand = name == "code" ? KeyAmong(samples, guess) : rest.Find(sample => sample.Different.Count > 1) ?? samples[0];
            rest.Remove(stand);
            Line(text, $"  {name}: {YamlText.Of(stand.Path)}", stand.IsKey ? "NOT SURE: required, and no name says it; its values all differ" : "NOT PLACED: required, and no column is clearly it; name the right one");
        }
    }

    // Best a key that reads like one; then the name of the thing; then anything whose values differ.
    private static SampleColumn KeyAmong(IReadOnlyList<SampleColumn> samples, KindGuess guess)
    {
        var used = guess.Matches.ToDictionary(match => match.Sample, match => match.Name);
        return samples
            .OrderByDescending(sample => sample.IsKey)
            .ThenBy(sample => used.GetValueOrDefault(sample) switch
            {
                null or "url" when sample.Values.All(value => value.All(character => char.IsAscii(character) && character != ' ')) => 0,
                "title" or "name" => 1,
                null => 2,
                _ => 3,
            })
            .First();
    }

    private static void WriteRest(StringBuilder text, KindGuess guess, List<SampleColumn> rest)
    {
        var read = guess.Matches.Select(match => TopOf(match.Sample.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var inner in rest.Where(sample => read.Contains(TopOf(sample.Path))))
            Line(text, "", $"not placed: {inner.Path}{Example(inner)}");

        var unused = rest.Where(sample => !read.Contains(TopOf(sample.Path))).GroupBy(sample => TopOf(sample.Path)).ToList();
        if (unused.Count == 0)
            return;

        Line(text, "unused:", "known and not read; give each that says something its canonical column above");
        foreach (var column in unused)
            Line(text, $"  - {YamlText.Of(column.Key)}", "not placed" + Example(column.First()));
    }

    private static string Example(SampleColumn sample) => sample.Different.Count switch
    {
        0 => ", empty in the rows looked at",
        1 => $", always \"{ColumnMatcher.Short(sample.Different[0])}\"",
        _ => $", such as \"{ColumnMatcher.Short(sample.Different[0])}\", \"{ColumnMatcher.Short(sample.Different[1])}\"",
    };

    private static string TopOf(string path) => path.Split('.')[0];

    private static void Line(StringBuilder text, string yaml, string comment) =>
        text.Append(yaml).Append(yaml.Length == 0 ? "# " : "  # ").Append(comment).Append('\n');
}
