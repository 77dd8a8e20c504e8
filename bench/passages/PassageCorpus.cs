using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Bench.Passages;

/// <summary>Passages made of the clauses of guide documents and the rows of a course list, put together anew by chance that is the same each time.</summary>
/// <param name="guides">Guide documents as plain text.</param>
/// <param name="courses">A course list in the canonical columns.</param>
/// <param name="tokens">Tokens of the average passage, headings included; single ones lie within 40 % of it.</param>
internal sealed partial class PassageCorpus(IEnumerable<string> guides, string courses, int tokens)
{
    public const int PassagesPerDocument = 50;

    private const int ShortestClause = 6;
    private const int LongestHeading = 14;

    private static readonly string?[] Cities = ["基隆市", null, "臺北市", "新北市", "桃園市", "宜蘭縣", "花蓮縣", "臺中市"];

    private readonly List<string> _clauses = [.. guides.SelectMany(File.ReadLines).SelectMany(line => Breaks().Split(line)).Select(clause => clause.Trim()).Where(clause => clause.Length >= ShortestClause).Distinct()];
    private readonly List<string> _courses = [.. File.ReadLines(courses).Skip(1).Select(CourseSentence).Distinct()];

    /// <summary>The city of each document, null for a nation-wide one.</summary>
    public static string? CityOf(int document) => Cities[document % Cities.Length];

    /// <returns>[passages], in the order of their documents; no two alike.</returns>
    public IEnumerable<MadePassage> Make(int passages)
    {
        var random = new Random(20261121);
        var chapters = _clauses.Where(clause => clause.Length <= LongestHeading).ToList();
        for (var at = 0; at < passages; at++)
        {
            var document = at / PassagesPerDocument;
            var heading = new List<string> { $"{CityOf(document)}{chapters[document % chapters.Count]}手冊", Any(chapters, random) };
            yield return new MadePassage(document, heading, Text(heading, at, random));
        }
    }

    private string Text(List<string> heading, int at, Random random)
    {
        var wanted = tokens * (0.6 + (0.8 * random.NextDouble())) - Tokens(string.Join(' ', heading));
        var text = $"{Any(_clauses, random)}。";
        while (Tokens(text) < wanted)
            text += random.Next(3) == 0 ? Any(_courses, random) : $"{Changed(Any(_clauses, random), random)}。";
        return $"{text}（{at + 1}）";
    }

    // Figures differ between years and cities more than words do.
    private static string Changed(string clause, Random random) => Figures().Replace(clause, _ => random.Next(1, 999).ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static int Tokens(string text) => IndexTokens.Of(TextFolding.Fold(text)).Count();

    private static string Any(List<string> all, Random random) => all[random.Next(all.Count)];

    // Title, provider, place, summary, fee and hours, as a handbook prints them. No value of that list holds a comma.
    private static string CourseSentence(string row)
    {
        var cells = row.Split(',');
        return $"{cells[1]}在{cells[5]}，{cells[7]}{cells[23]}，費用{cells[13]}元。";
    }

    [GeneratedRegex(@"[。；！？\n|]|(?<=\D)[,，](?=\D)")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figures();
}

/// <param name="Document">From 0.</param>
/// <param name="Heading">The path of headings, outermost first.</param>
internal sealed record MadePassage(int Document, List<string> Heading, string Text);
