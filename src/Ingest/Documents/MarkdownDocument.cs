using System.Globalization;
using AngleSharp.Html.Parser;
using LearningAdvisor.Ingest.Splitting;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;
using MarkdownCell = Markdig.Extensions.Tables.TableCell;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>Reads Markdown with pipe tables, footnotes and a YAML head.</summary>
internal sealed class MarkdownDocument
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    private readonly BlockWriter _writer = new();

    /// <param name="name">The file, for messages.</param>
    /// <exception cref="DocumentException">It is nested too deep.</exception>
    public static DocumentContent Read(string markdown, string name)
    {
        HtmlNesting.Check(markdown, name);
        var parsed = Parsed(markdown, name);
        var document = new MarkdownDocument();
        document.WriteAll(parsed);
        var head = parsed.OfType<YamlFrontMatterBlock>().FirstOrDefault();
        return new DocumentContent(Outline.Of(document._writer.Blocks), head is null ? DocumentMeta.Nothing : Sidecar.OfHead(head.Lines.ToString()));
    }

    private static Markdig.Syntax.MarkdownDocument Parsed(string markdown, string name)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            throw new DocumentException("DOCUMENT_BOMB", $"\"{name}\" nests its lists and quotations too deep to be read. Save it with fewer levels.");
        }
    }

    // Writers of Chinese set a paragraph in by four columns; nobody means code by it.
    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseGridTables().UseFootnotes().UseYamlFrontMatter();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private void WriteAll(ContainerBlock blocks)
    {
        foreach (var block in blocks)
            WriteBlock(block);
    }

    private void WriteBlock(MarkdownBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _writer.AddHeading(heading.Level, TextOf(heading.Inline));
                break;
            case ListBlock list:
                WriteList(list, 0);
                break;
            case MarkdownTable table:
                _writer.AddTable(table.OfType<MarkdownRow>().Select(CellsOf).ToList());
                break;
            case HtmlBlock html:
                foreach (var inner in HtmlBlocks.Of(new HtmlParser().ParseDocument(html.Lines.ToString()).Body!))
                    _writer.Add(inner);
                break;
            case YamlFrontMatterBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup:
                break;
            case Footnote note:
                _writer.AddParagraph($"[{note.Order}] {TextOf(note)}");
                break;
            case ContainerBlock container:
                WriteAll(container);
                break;
            case LeafBlock leaf:
                _writer.AddParagraph(TextOf(leaf));
                break;
        }
    }

    private void WriteList(ListBlock list, int depth)
    {
        var number = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var label = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}{list.OrderedDelimiter}") : "";
            var own = string.Join(Wording.LineBreak, item.TakeWhile(inner => inner is not ListBlock).Select(TextOf));
            _writer.AddItem(depth, label, own);
            foreach (var inner in item.SkipWhile(inner => inner is not ListBlock))
            {
                if (inner is ListBlock deeper)
                    WriteList(deeper, depth + 1);
                else
                    _writer.AddItem(depth + 1, "", TextOf(inner));
            }
        }
    }

    private static IReadOnlyList<SpannedCell> CellsOf(MarkdownRow row) =>
        row.OfType<MarkdownCell>().Select(cell => new SpannedCell(string.Join('\n', Wording.Lines(TextOf(cell))), Math.Max(1, cell.ColumnSpan), Math.Max(1, cell.RowSpan), row.IsHeader)).ToList();

    private static string TextOf(MarkdownBlock block) => block switch
    {
        CodeBlock code => code.Lines.ToString().ReplaceLineEndings(Wording.LineBreak.ToString()),
        LeafBlock { Inline: { } inline } => TextOf(inline),
        LeafBlock leaf => leaf.Lines.ToString(),
        ContainerBlock container => string.Join(Wording.LineBreak, container.Select(TextOf)),
        _ => "",
    };

    private static string TextOf(Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline line => line.IsHard ? Wording.LineBreak.ToString() : "\n",
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        HtmlInline html => html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? Wording.LineBreak.ToString() : "",
        FootnoteLink { IsBackLink: false } note => $"[{note.Footnote.Order}]",
        FootnoteLink => "",
        LinkInline { IsImage: true } => "",
        ContainerInline container => string.Concat(container.Select(TextOf)),
        _ => "",
    };
}
