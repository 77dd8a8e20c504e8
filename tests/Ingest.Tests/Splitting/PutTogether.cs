using System.Text;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Tests.Splitting;

/// <summary>Puts passages together again, and says what a document holds, so that the two can be compared.</summary>
internal static class PutTogether
{
    /// <summary>The text of passages: each heading where it first stands, each head of a table left out, as are cells that a merged one repeats.</summary>
    /// <param name="rows">The rows of all tables in order, which know what they repeat.</param>
    public static string Of(IReadOnlyList<Passage> passages, IReadOnlyList<TableRow> rows)
    {
        var text = new StringBuilder();
        IReadOnlyList<string> path = [];
        var row = 0;
        foreach (var passage in passages)
        {
            var known = path.Zip(passage.Heading).TakeWhile(pair => pair.First == pair.Second).Count();
            text.AppendJoin("", passage.Heading.Skip(known));
            path = passage.Heading;
            text.Append(passage.Kind == PassageKind.TableRow ? OwnCells(rows[row++]) : passage.Text);
        }

        return WithoutBlanks(text.ToString());
    }

    /// <summary>The text of blocks, heads of tables and repeated cells left out.</summary>
    public static string Of(IReadOnlyList<Block> blocks) => WithoutBlanks(string.Concat(blocks.Select(block => block switch
    {
        Heading heading => heading.Text,
        Paragraph paragraph => paragraph.Text,
        ListItem item => item.Text,
        Table table => string.Concat(table.Rows.Select(OwnCells)),
        _ => "",
    })));

    public static IReadOnlyList<TableRow> Rows(IReadOnlyList<Block> blocks) => blocks.OfType<Table>().SelectMany(table => table.Rows).ToList();

    public static string OwnCells(TableRow row) => string.Concat(row.Cells.Where((_, at) => !row.Repeated.Contains(at)).Select(cell => cell.Value));

    public static string WithoutBlanks(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    /// <summary>Letters and digits, sorted: what is left when order, signs and mark-up do not count.</summary>
    public static string Letters(IEnumerable<string> texts) => string.Concat(string.Concat(texts).Where(char.IsLetterOrDigit).Order());
}
