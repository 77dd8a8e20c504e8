using System.Text.RegularExpressions;
using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Tests.Splitting;

/// <summary>Over the five real guide documents: nothing is lost and nothing said twice on the way to passages.</summary>
public sealed partial class SeedDocumentsTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(SharedData.Folder)!, "seeds");

    [SharedDataFact]
    public void The_passages_of_a_document_put_together_give_its_blocks_back() => Assert.All(Files(), file =>
    {
        var blocks = Splitter.Blocks(TextDocument.Lines(File.ReadAllText(file)));
        var title = TitlePage.Read(blocks).Title!;
        var passages = Splitter.Split(blocks, title);

        Assert.Equal(
            WithoutContentsHead(PutTogether.Of(WithoutTitles(blocks, title))),
            WithoutContentsHead(PutTogether.Of(passages, PutTogether.Rows(blocks))));
    });

    [SharedDataFact]
    public void The_blocks_of_a_document_hold_every_letter_of_its_cleaned_lines_once() => Assert.All(Files(), file =>
    {
        var lines = PageFurniture.Drop(VerticalText.Rejoin(TextDocument.Lines(File.ReadAllText(file))));
        var blocks = Outline.Of(LineJoiner.Join(lines));

        // A footnote that stands below a sentence twice is told once.
        var asides = lines.Where(line => Aside().IsMatch(line.Text)).Select(line => PutTogether.WithoutBlanks(line.Text)).ToHashSet();
        var prose = lines.Where(line => !line.IsTableRow && !asides.Contains(PutTogether.WithoutBlanks(line.Text))).Select(line => line.Text);
        var written = blocks.Where(block => block is not Table).Select(block => PutTogether.Of([block])).Where(text => !asides.Contains(text));
        Assert.Equal(PutTogether.Letters(prose), PutTogether.Letters(written));
        Assert.Superset(asides, blocks.Select(block => PutTogether.Of([block])).ToHashSet());
    });

    [SharedDataFact]
    public void The_rows_of_a_table_hold_every_letter_of_its_lines_once() => Assert.All(Files(), file =>
    {
        var lines = LineJoiner.Join(PageFurniture.Drop(VerticalText.Rejoin(TextDocument.Lines(File.ReadAllText(file)))));
        for (var at = 0; at < lines.Count; at++)
        {
            var table = lines.Skip(at).TakeWhile(line => line.IsTableRow).ToList();
            if (table.Count > 0 && ContentsTable.Of(table, new HashSet<string>()) is null)
                AssertKept(table);
            at += table.Count;
        }
    });

    private static void AssertKept(IReadOnlyList<SourceLine> table)
    {
        var cells = table.Select(line => line.Text.Split('\t').Select(Wording.CleanCell).ToArray()).ToList();
        var head = TableHead.Of(cells);
        var body = cells.Skip(head.Height).Where(row => !head.Repeats(row)).SelectMany(row => row);

        Assert.Equal(PutTogether.Letters(body), PutTogether.Letters(TableRows.Of(table).Select(PutTogether.OwnCells)));
    }

    // The title heads every passage anyhow.
    private static List<Block> WithoutTitles(IReadOnlyList<Block> blocks, string title) =>
        blocks.Where((block, at) => (at > 0 && block is not Heading) || Wording.Key(PutTogether.Of([block])) != Wording.Key(title)).ToList();

    // These words stay only where the contents below them say more than the headings do.
    private static string WithoutContentsHead(string text) => text.Replace("目錄", "").Replace("目次", "");

    private static string[] Files() => Directory.GetFiles(Folder, "*.txt");

    [GeneratedRegex(@"^(?:[\u00b9\u00b2\u00b3\u2070-\u2079]+|\[\d{1,3}\])\s*\S|^https?://\S+$")]
    private static partial Regex Aside();
}
