using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Texts;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>Reads title, publisher, date and city where a document states them: on its first lines and in its imprint.</summary>
internal static partial class TitlePage
{
    private const int FrontLines = 60;

    /// <param name="blocks">The document.</param>
    /// <param name="title">Its title where that is known; else the first line counts as one.</param>
    /// <returns>What stands there; nothing is concluded from anything else.</returns>
    public static DocumentMeta Read(IReadOnlyList<Block> blocks, string? title = null)
    {
        var front = blocks.Select(Text).OfType<string>().Take(FrontLines).ToList();
        if (front.Count == 0)
            return DocumentMeta.Nothing;

        title ??= front[0].Length <= 80 ? front[0] : null;
        var cover = front.Take(12).TakeWhile(line => Marker.Numbered(line) is null && line.Length <= 60).ToList();
        return new DocumentMeta(title, PublisherOf(front, cover, title), DateOf(front, cover), City: CityOf(title));
    }

    /// <summary>True for the name of a school, office, association or company.</summary>
    public static bool IsOrganisation(string text) => OrganisationName().IsMatch(text);

    private static string? Text(Block block) => block switch
    {
        Heading heading => heading.Text,
        Paragraph paragraph => paragraph.Text,
        ListItem item => item.Text,
        _ => null,
    };

    private static string? PublisherOf(List<string> front, List<string> cover, string? title) =>
        front.Select(line => PublisherLabel().Match(line)).FirstOrDefault(match => match.Success)?.Groups["name"].Value.Trim()
        ?? cover.Skip(1).FirstOrDefault(line => OrganisationName().IsMatch(line))
        ?? (title is not null && MinistryFirst().Match(title) is { Success: true } ministry ? ministry.Value : null);

    private static DateOnly? DateOf(List<string> front, List<string> cover)
    {
        var line = front.FirstOrDefault(text => DateLabel().IsMatch(text)) ?? cover.FirstOrDefault(text => DateAlone().IsMatch(text));
        if (line is null)
            return null;

        var match = Date().Match(line);
        var year = int.Parse(match.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["month"].Value, System.Globalization.CultureInfo.InvariantCulture);
        var day = match.Groups["day"].Success ? int.Parse(match.Groups["day"].Value, System.Globalization.CultureInfo.InvariantCulture) : 1;
        year += year < 1000 ? 1911 : 0;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    // A plan or guide of a city names it in its title; elsewhere a city may only be an example.
    private static string? CityOf(string? title)
    {
        var city = title is null ? null : CityNames.In(title);
        var folded = TextFolding.Fold(title ?? "");
        return city is not null && (folded.Contains(city) || folded.StartsWith(city[..2], StringComparison.Ordinal)) ? city : null;
    }

    [GeneratedRegex(@"^(?:出\s?版\s?(?:[·・、]\s?發\s?行|者|單位|機關)?|發\s?行\s?(?:者|所|單位)|編\s?印\s?(?:者|單位)|主\s?辦\s?(?:機關|單位))\s?[：:](?<name>.{2,40})$")]
    private static partial Regex PublisherLabel();

    [GeneratedRegex(@"^[^，。：:]{2,36}(?:大學|學系|學院|中心|學會|協會|基金會|政府|教育局|教育處|文化局|部|署|公司)$|^\S*(?:大學|政府)\s\S+(?:系|所|處|局)$")]
    private static partial Regex OrganisationName();

    [GeneratedRegex(@"^(?:教育部|文化部|勞動部|內政部|衛生福利部|行政院)")]
    private static partial Regex MinistryFirst();

    [GeneratedRegex(@"^(?:初\s?版|出\s?版\s?(?:日期|年月)|發\s?布\s?日期|公\s?布\s?日期|日\s?期)\s?[：:]?.*\d{2,4}\s?年\s?\d{1,2}\s?月")]
    private static partial Regex DateLabel();

    [GeneratedRegex(@"^(?:中華)?(?:民國)?\s?\d{2,4}\s?年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?$")]
    private static partial Regex DateAlone();

    [GeneratedRegex(@"(?<year>\d{2,4})\s?年\s?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?日)?")]
    private static partial Regex Date();
}
