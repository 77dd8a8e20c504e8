using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>Turns the elements of a page into blocks; menus, forms' fields and what a page hides are left out.</summary>
internal sealed class HtmlBlocks
{
    // A page nested deeper than this was not made for reading; its inner text is taken as one paragraph.
    private const int MostNested = 200;

    // Forms stay: some sites wrap the whole page into one.
    private static readonly HashSet<string> Silent =
        ["SCRIPT", "STYLE", "NAV", "FOOTER", "NOSCRIPT", "TEMPLATE", "SVG", "BUTTON", "INPUT", "SELECT", "TEXTAREA", "IFRAME", "OBJECT", "RT", "RP", "HEAD", "DATALIST", "DIALOG"];

    private static readonly HashSet<string> SilentRoles = ["navigation", "banner", "contentinfo", "search", "menu", "menubar"];
    private static readonly HashSet<string> Inline =
        ["A", "ABBR", "B", "BDI", "BDO", "CITE", "CODE", "DATA", "DEL", "DFN", "EM", "FONT", "I", "INS", "KBD", "LABEL", "MARK", "OUTPUT", "Q", "RB", "RUBY", "S", "SAMP", "SMALL", "SPAN", "STRIKE", "STRONG", "SUB", "SUP", "TIME", "TT", "U", "VAR", "WBR"];

    private readonly BlockWriter _writer = new();

    public static IReadOnlyList<Block> Of(IElement root)
    {
        var blocks = new HtmlBlocks();
        blocks.WriteChildren(root, 0);
        return Outline.Of(blocks._writer.Blocks);
    }

    private void WriteChildren(INode node, int nested)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                _writer.Write(words.Data);
            else if (child is IElement element && !IsSilent(element))
                WriteElement(element, nested + 1);
        }
    }

    private void WriteElement(IElement element, int nested)
    {
        if (nested > MostNested)
        {
            _writer.Write(element.TextContent);
            return;
        }

        switch (element.TagName)
        {
            case ['H', >= '1' and <= '6' and var level]:
                _writer.EndParagraph();
                _writer.AddHeading(level - '0', TextOf(element));
                break;
            case "TABLE":
                WriteTable(element, nested);
                break;
            case "UL" or "OL" or "DL" or "MENU":
                _writer.EndParagraph();
                WriteList(element, 0, nested);
                break;
            case "BR":
                _writer.BreakLine();
                break;
            case "PRE":
                _writer.EndParagraph();
                _writer.AddParagraph(element.TextContent.ReplaceLineEndings(Wording.LineBreak.ToString()));
                break;
            case var tag when Inline.Contains(tag):
                WriteChildren(element, nested);
                break;
            default:
                _writer.EndParagraph();
                WriteChildren(element, nested);
                _writer.EndParagraph();
                break;
        }
    }

    private void WriteList(IElement list, int depth, int nested)
    {
        var number = int.TryParse(list.GetAttribute("start"), CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.Children.Where(child => !IsSilent(child)))
        {
            if (item.TagName is not ("LI" or "DT" or "DD"))
            {
                WriteElement(item, nested + 1);
                continue;
            }

            number = int.TryParse(item.GetAttribute("value"), CultureInfo.InvariantCulture, out var value) ? value : number;
            var label = list.TagName == "OL" ? string.Create(CultureInfo.InvariantCulture, $"{number++}.") : "";
            // A list of cards, each with its heading, is a page layout and no list.
            if (item.QuerySelector("h1, h2, h3, h4, h5, h6, table") is not null)
            {
                WriteChildren(item, nested + 1);
                _writer.EndParagraph();
            }
            else
            {
                WriteItem(item, depth + (item.TagName == "DD" ? 1 : 0), label, nested + 1);
            }
        }
    }

    // Words behind an inner list belong to the outer item, one step further in.
    private void WriteItem(IElement item, int depth, string label, int nested)
    {
        var words = new StringBuilder();
        var lists = nested > MostNested ? [] : item.QuerySelectorAll("ul, ol, dl, menu").Where(list => ListAbove(list) == item).ToHashSet();
        var (own, shift) = (label, 0);
        Gather(item);
        End();

        void Gather(INode node)
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is IElement list && lists.Contains(list))
                {
                    End();
                    WriteList(list, depth + 1, nested);
                }
                else if (child is IElement element && lists.Any(list => element.Contains(list)))
                {
                    Gather(element);
                }
                else
                {
                    words.Append(TextOf(child));
                }
            }
        }

        void End()
        {
            _writer.AddItem(depth + shift, own, words.ToString());
            shift = words.ToString().Trim().Length > 0 ? 1 : shift;
            own = shift == 1 ? "" : own;
            words.Clear();
        }
    }

    private static IElement? ListAbove(IElement list)
    {
        var above = list.ParentElement;
        while (above is not null && above.TagName is not ("LI" or "DT" or "DD"))
            above = above.ParentElement;
        return above;
    }

    private void WriteTable(IElement table, int nested)
    {
        var rows = new List<IReadOnlyList<SpannedCell>>();
        foreach (var row in table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table))
        {
            // A table around other tables only lays the page out.
            if (row.QuerySelector("table") is not null)
            {
                WriteParts(table, nested);
                return;
            }

            var isHead = row.ParentElement?.TagName == "THEAD";
            rows.Add(row.Children.Where(cell => cell.TagName is "TD" or "TH" && !IsSilent(cell))
                .Select(cell => new SpannedCell(string.Join('\n', Wording.Lines(TextOf(cell))), Span(cell, "colspan", whenZero: 1), Span(cell, "rowspan", whenZero: 1000), isHead || cell.TagName == "TH")).ToList());
        }

        if (table.QuerySelector("caption") is { } caption)
            _writer.AddParagraph(TextOf(caption));
        _writer.AddTable(rows);
    }

    private void WriteParts(IElement table, int nested)
    {
        foreach (var cell in table.QuerySelectorAll("td, th, caption").Where(cell => cell.Closest("table") == table))
        {
            _writer.EndParagraph();
            WriteChildren(cell, nested);
        }

        _writer.EndParagraph();
    }

    // rowspan="0" means all rows that follow.
    private static int Span(IElement cell, string attribute, int whenZero) =>
        !int.TryParse(cell.GetAttribute(attribute), CultureInfo.InvariantCulture, out var span) || span < 0 ? 1 : span == 0 ? whenZero : Math.Min(span, 1000);

    // Words of an element with a break wherever its inner blocks end.
    private static string TextOf(INode node) => TextOf(node, 0);

    private static string TextOf(INode node, int nested)
    {
        if (nested > MostNested)
            return node.TextContent;
        if (node is IText words)
            return words.Data;
        if (node is not IElement element || IsSilent(element))
            return "";
        if (element.TagName == "BR")
            return Wording.LineBreak.ToString();

        var text = string.Concat(element.ChildNodes.Select(child => TextOf(child, nested + 1)));
        return Inline.Contains(element.TagName) ? text : Wording.LineBreak + text + Wording.LineBreak;
    }

    // A header at the top of the page carries the menu; inside an article it carries the title.
    private static bool IsSilent(IElement element) =>
        Silent.Contains(element.TagName.ToUpperInvariant())
        || (element.TagName == "HEADER" && element.Closest("article, main, section") is null)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("role") is { } role && SilentRoles.Contains(role))
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase));
}
