using System.Text.RegularExpressions;
using LearningAdvisor.Ingest.Tests.Documents.Office;
using LearningAdvisor.Ingest.Tests.Documents.Pdf;

namespace LearningAdvisor.Ingest.Tests.Splitting;

/// <summary>Writes a made-up document in each of the formats.</summary>
internal static partial class DocumentWriters
{
    // 34 characters of 12 points fill a line of the page.
    private const int LineLength = 34;
    private const int LowestLine = 780;

    private const string WordStyles = "<w:style w:type='paragraph' w:styleId='h1'><w:name w:val='heading 1'/></w:style><w:style w:type='paragraph' w:styleId='h2'><w:name w:val='heading 2'/></w:style>";
    private const string WordNumbering = "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";

    public static string Markdown(WrittenDocument document) => string.Join("\n\n", document.Parts.Select(part => part switch
    {
        WrittenPart.Title title => $"{new string('#', title.Level)} {title.Words}",
        WrittenPart.Items items => string.Join('\n', items.Each.Select(item => $"{new string(' ', 2 * item.Depth)}- {item.Words}")),
        WrittenPart.Grid grid => string.Join('\n', new[] { grid.Heads, ["---", "---", "---"] }.Concat(grid.Rows).Select(row => $"| {string.Join(" | ", row)} |")),
        WrittenPart.Prose prose => prose.Words,
        _ => "",
    }));

    public static string Html(WrittenDocument document) => string.Concat(document.Parts.Select(part => part switch
    {
        WrittenPart.Title title => $"<h{title.Level}>{title.Words}</h{title.Level}>\n",
        WrittenPart.Items items => $"<ul>{string.Concat(items.Each.Select(item => item.Depth == 0 ? $"<li>{item.Words}" : $"<ul><li>{item.Words}</ul>"))}</ul>\n",
        WrittenPart.Grid grid => $"<table><tr>{string.Concat(grid.Heads.Select(head => $"<th>{head}"))}{string.Concat(grid.Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}"))}"))}</table>\n",
        WrittenPart.Prose prose => $"<p>{prose.Words}</p>\n",
        _ => "",
    }));

    public static byte[] Docx(WrittenDocument document) => OfficeFile.Docx(string.Concat(document.Parts.Select(part => part switch
    {
        WrittenPart.Title title => Word(title.Words, $"<w:pStyle w:val='h{title.Level}'/>"),
        WrittenPart.Items items => string.Concat(items.Each.Select(item => Word(item.Words, $"<w:numPr><w:ilvl w:val='{item.Depth}'/><w:numId w:val='1'/></w:numPr>"))),
        WrittenPart.Grid grid => $"<w:tbl>{string.Concat(grid.Rows.Prepend(grid.Heads.ToArray()).Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{Word(cell)}</w:tc>"))}</w:tr>"))}</w:tbl>",
        WrittenPart.Prose prose => Word(prose.Words),
        _ => "",
    })), WordStyles, WordNumbering);

    public static byte[] Odt(WrittenDocument document) => OfficeFile.Odt(string.Concat(document.Parts.Select(part => part switch
    {
        WrittenPart.Title title => $"<text:h text:outline-level='{title.Level}'>{title.Words}</text:h>",
        WrittenPart.Items items => $"<text:list>{string.Concat(items.Each.Select(item => item.Depth == 0 ? OpenItem($"<text:p>{item.Words}</text:p>") : OpenItem($"<text:list>{OpenItem($"<text:p>{item.Words}</text:p>")}</text:list>")))}</text:list>",
        WrittenPart.Grid grid => $"<table:table>{string.Concat(grid.Rows.Prepend(grid.Heads.ToArray()).Select(row => $"<table:table-row>{string.Concat(row.Select(cell => $"<table:table-cell><text:p>{cell}</text:p></table:table-cell>"))}</table:table-row>"))}</table:table>",
        WrittenPart.Prose prose => $"<text:p>{prose.Words}</text:p>",
        _ => "",
    })));

    /// <summary>As an office exports it: headings by their numbers, lines broken by the page's width, tabs between cells.</summary>
    public static string Text(WrittenDocument document)
    {
        var counts = new int[2];
        return "計畫\n\n" + string.Join("\n\n", document.Parts.Select(part => part switch
        {
            WrittenPart.Title title => Numbered(title, counts),
            WrittenPart.Items items => string.Join('\n', items.Each.Select(item => $"- {item.Words}")),
            WrittenPart.Grid grid => string.Join('\n', grid.Rows.Prepend(grid.Heads.ToArray()).Select(row => string.Join('\t', row))),
            WrittenPart.Prose prose => string.Join('\n', Broken(prose.Words)),
            _ => "",
        }));
    }

    public static byte[] Pdf(WrittenDocument document)
    {
        var file = new PdfFile().Page();
        var top = 60.0;
        var isNewLine = true;
        var counts = new int[2];
        foreach (var part in document.Parts)
        {
            foreach (var (left, text, step) in Placed(part, counts))
            {
                if (top > LowestLine && isNewLine)
                {
                    file.Page();
                    top = 60;
                }

                file.Text(left, top, text);
                isNewLine = step > 0;
                top += step;
            }

            top += 14;
        }

        return file.Bytes();
    }

    private static IEnumerable<(double Left, string Text, double Step)> Placed(WrittenPart part, int[] counts) => part switch
    {
        WrittenPart.Title title => [(60, Numbered(title, counts), 18)],
        WrittenPart.Items items => items.Each.SelectMany(item => Broken($"● {item.Words}").Select(line => (60.0, line, 18.0))),
        WrittenPart.Grid grid => grid.Rows.Prepend(grid.Heads.ToArray()).SelectMany(row => row.Select((cell, column) => (60 + 140.0 * column, cell, column == row.Length - 1 ? 26.0 : 0.0))),
        WrittenPart.Prose prose => Broken(prose.Words).Select(line => (60.0, line, 18.0)),
        _ => [],
    };

    private static string Numbered(WrittenPart.Title title, int[] counts)
    {
        if (title.Level == 1)
            counts[1] = 0;
        var number = counts[title.Level - 1]++;
        return $"{(title.Level == 1 ? "壹貳參肆" : "一二三四")[number]}、{title.Words}";
    }

    // A Latin letter is half as wide; words and numbers are not cut, and no line begins with a comma.
    private static IEnumerable<string> Broken(string words)
    {
        var (line, width) = ("", 0);
        foreach (var piece in Unbreakable().Matches(words).Select(match => match.Value))
        {
            var wide = piece.Sum(character => character > '\u2e7f' ? 2 : 1);
            if (width + wide > 2 * LineLength)
            {
                yield return line;
                (line, width) = ("", 0);
            }

            (line, width) = (line + piece, width + wide);
        }

        yield return line;
    }

    [GeneratedRegex(@"[\u0021-\u2e7f]+[，。、]? ?|[^\u0000-\u2e7f][，。、：]?")]
    private static partial Regex Unbreakable();

    private static string Word(string words, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{words}</w:t></w:r></w:p>";

    private static string OpenItem(string content) => $"<text:list-item>{content}</text:list-item>";
}
