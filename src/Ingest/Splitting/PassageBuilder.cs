using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>Packs the blocks of a document into passages of up to about 600 characters, each under its path of headings.</summary>
internal sealed partial class PassageBuilder(string title)
{
    private const int LongestPassage = 600;
    private const int ShortLine = 45;

    private readonly List<Passage> _passages = [];
    private readonly Stack<OpenHeading> _headings = new();
    private readonly string _titleKey = Wording.Key(title);

    public IReadOnlyList<Passage> Build(IReadOnlyList<Block> blocks)
    {
        for (var at = 0; at < blocks.Count;)
        {
            switch (blocks[at])
            {
                case Heading heading:
                    Open(heading);
                    at++;
                    break;
                case Table table:
                    foreach (var row in table.Rows)
                        Add(PassageKind.TableRow, row.Text, row.Page, [.. row.Cells]);
                    at++;
                    break;
                case ListItem:
                    at = AddList(blocks, at, lead: null);
                    break;
                default:
                    at = AddParagraph(blocks, at);
                    break;
            }
        }

        CloseDownTo(int.MinValue);
        return _passages;
    }

    private void Open(Heading heading)
    {
        CloseDownTo(heading.Rank);
        if (Wording.Key(heading.Text) != _titleKey)
            _headings.Push(new OpenHeading(heading.Rank, heading.Text, heading.Page));
    }

    // A heading that nothing stood under was a statement of its own (a cover, an imprint) and is kept as one.
    private void CloseDownTo(int rank)
    {
        while (_headings.TryPeek(out var top) && top.Rank >= rank)
        {
            _headings.Pop();
            if (!top.HasContent && !ContentsHead().IsMatch(top.Text))
                Add(PassageKind.Paragraph, top.Text, top.Page);
        }
    }

    private int AddParagraph(IReadOnlyList<Block> blocks, int at)
    {
        var first = (Paragraph)blocks[at++];
        if ((_passages.Count == 0 && Wording.Key(first.Text) == _titleKey) || ContentsHead().IsMatch(first.Text))
            return at;

        // Lines that the writer broke inside one block belong together: an address, a signature, a label with two values.
        var text = first.Text;
        for (var last = text; at < blocks.Count && blocks[at] is Paragraph next && IsSameBlock(last, next) && text.Length + next.Text.Length < LongestPassage; at++)
        {
            last = next.Text;
            text += "\n" + last;
        }

        if (at < blocks.Count && blocks[at] is ListItem && LeadIn().IsMatch(text))
        {
            var sentences = Wording.Sentences(text);
            AddText(string.Concat(sentences.SkipLast(1)).Trim(), first.Page);
            return AddList(blocks, at, (sentences[^1].Trim(), first.Page));
        }

        AddText(text, first.Page);
        return at;
    }

    // The lines of a cover belong together however far apart they are set.
    private bool IsSameBlock(string last, Paragraph next) =>
        !next.IsIndented && IsShort(last) && IsShort(next.Text) && !ContentsHead().IsMatch(next.Text)
        && (!next.IsApart || (IsScrap(last) && IsScrap(next.Text)) || (_headings.Count == 0 && !last.Contains('：') && !next.Text.Contains('：')));

    // A signature with its date, the boxes of a diagram.
    private static bool IsScrap(string text) => text.Length <= ShortLine / 2 && !Wording.IsEnded(text) && !text.Contains('：');

    private static bool IsShort(string text) => text.Length <= ShortLine && !text.EndsWith('。');

    private int AddList(IReadOnlyList<Block> blocks, int at, (string Text, int? Page)? lead)
    {
        var start = at++;
        var top = ((ListItem)blocks[start]).Rank;
        while (at < blocks.Count && IsInList(blocks[at - 1], blocks[at], top))
            at++;

        CloseDownTo(top);
        var text = lead?.Text ?? "";
        var page = lead?.Page ?? blocks[start].Page;
        foreach (var item in ItemsOf(blocks.Take(at).Skip(start), top))
        {
            if (text.Length > 0 && text.Length + item.Text.Length > LongestPassage)
            {
                Add(PassageKind.List, text, page);
                (text, page) = ("", item.Page);
            }

            text += text.Length > 0 ? "\n" + item.Text : item.Text;
        }

        if (text.Length > 1.5 * LongestPassage)
            AddText(text, page);
        else
            Add(PassageKind.List, text, page);
        return at;
    }

    // "（三）辦理方式：" takes the paragraph below it along.
    private static bool IsInList(Block last, Block next, int top) =>
        next is ListItem item ? item.Rank >= top : next is Paragraph && TextOf(last).EndsWith('：');

    private static string TextOf(Block block) => block is ListItem item ? item.Text : ((Paragraph)block).Text;

    // An item with the deeper ones below it, one line each.
    private static IEnumerable<(string Text, int? Page)> ItemsOf(IEnumerable<Block> blocks, int top)
    {
        var text = "";
        int? page = null;
        foreach (var block in blocks)
        {
            if (text.Length > 0 && block is ListItem item && item.Rank == top)
            {
                yield return (text, page);
                text = "";
            }

            page = text.Length == 0 ? block.Page : page;
            text += text.Length > 0 ? "\n" + TextOf(block) : TextOf(block);
        }

        if (text.Length > 0)
            yield return (text, page);
    }

    private void AddText(string text, int? page)
    {
        var part = "";
        foreach (var sentence in text.Length > LongestPassage ? Wording.Sentences(text).SelectMany(Pieces) : [text])
        {
            if (part.Length > 0 && part.Length + sentence.Length > LongestPassage)
            {
                Add(PassageKind.Paragraph, part.Trim(), page);
                part = "";
            }

            part += sentence;
        }

        Add(PassageKind.Paragraph, part.Trim(), page);
    }

    // A sentence may run a little over; a whole page without a full stop is cut at its commas.
    private static IEnumerable<string> Pieces(string sentence) => sentence.Length > 1.5 * LongestPassage ? Wording.Clauses(sentence, LongestPassage) : [sentence];

    private void Add(PassageKind kind, string text, int? page, List<TableCell>? cells = null)
    {
        if (text.Length == 0)
            return;

        foreach (var heading in _headings)
            heading.HasContent = true;
        _passages.Add(new Passage
        {
            Ordinal = _passages.Count,
            Kind = kind,
            Heading = _headings.Reverse().Select(heading => heading.Text).ToList(),
            Page = page,
            Text = text,
            Cells = cells ?? [],
        });
    }

    [GeneratedRegex(@"^(?:目錄|目次|圖目錄|表目錄|contents|table of contents)$", RegexOptions.IgnoreCase)]
    private static partial Regex ContentsHead();

    // A list follows and the sentence before it says so, or at least leaves off with a colon.
    [GeneratedRegex(@"[：:]$|(?:如下|下列|以下|如次|包括)[^。]*。?$")]
    private static partial Regex LeadIn();

    private sealed record OpenHeading(int Rank, string Text, int? Page)
    {
        public bool HasContent { get; set; }
    }
}
