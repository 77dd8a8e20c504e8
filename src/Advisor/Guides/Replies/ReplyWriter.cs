using System.Globalization;
using LearningAdvisor.Advisor.Guides.Evidence;
using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Replies;

/// <summary>Writes what the evidence says as a reply: from which document and year, under which heading, in the document's own words.</summary>
internal sealed class ReplyWriter(ReadQuestion question, EvidenceScorer scorer, ReplyFrame frame)
{
    /// <summary>Characters of a reply that is not a list.</summary>
    public const int Longest = 350;

    private const int LongestList = 690;
    private const double TellingHeading = 0.12;
    private const double RelatedSentence = 0.2;

    /// <summary>One reply with its citations, from one piece of evidence.</summary>
    public (string Text, IReadOnlyList<GuideCitation> Citations) Write(Candidate candidate, ShelfDocument document, bool isSecond = false, int longest = Longest)
    {
        var unit = candidate.Unit;
        var around = Around(document, HeadingOf(unit), isSecond);
        var room = longest - around("").Length;
        if (candidate.Row is { } row)
            return (around(RowStatement.Of(row, room, scorer)), [.. RowStatement.QuotesOf(row, unit.Passage, scorer).Select(quote => Cite(unit.Passage, quote))]);

        if (unit.Kind == EvidenceKind.WholeList)
            return WriteList(unit, document, around, room);

        if (unit.Kind == EvidenceKind.Item && question.Years.Count != 1 && YearBrothers(unit, room) is { } brothers)
            return (around(string.Join("；", brothers.Shown.Select(item => ListText.WithoutMarker(item).TrimEnd('。'))) + "。"), [.. brothers.Quotes.Select(quote => Cite(unit.Passage, quote))]);

        var text = Widened(unit, room);
        var quoted = Cite(unit.Passage, QuoteWindow.Of(text, scorer));
        if (unit.Kind == EvidenceKind.Item && AskedBrothers(unit, room - text.Length) is { Count: > 0 } asked)
            return (around($"{Shown(text, room).TrimEnd('。')}；{string.Join('；', asked.Select(item => OneLine(ListText.WithoutMarker(item)).TrimEnd('。')))}。"), [quoted, .. asked.Select(item => Cite(unit.Passage, item))]);
        if (unit.Kind == EvidenceKind.Item && Brother(unit, room - text.Length - 1) is { } brother)
            return (around($"{Shown(text, room).TrimEnd('。')}；{OneLine(ListText.WithoutMarker(brother))}"), [quoted, Cite(unit.Passage, brother)]);
        return (around(Shown(text, room)), [quoted]);
    }

    /// <summary>One reply from things gathered all over a document; each is cited.</summary>
    public (string Text, IReadOnlyList<GuideCitation> Citations) Write(Gathering gathering)
    {
        var around = Around(gathering.Document, gathering.Title, isSecond: false);
        var items = gathering.Items.Select(item => ListText.WithoutMarker(item.Text)).ToList();
        var text = Fitting(items, LongestList - around("").Length, "；");
        return (around(text), [.. gathering.Items.Take(12).Select(item => Cite(item.Passage, QuoteFor(item.Text, item.Passage)))]);
    }

    private (string Text, IReadOnlyList<GuideCitation> Citations) WriteList(EvidenceUnit unit, ShelfDocument document, Func<string, string> around, int room)
    {
        var parts = Continued(unit, document);
        var items = parts.SelectMany(part => part.Items).ToList();
        var full = items.Select(item => OneLine(ListText.WithoutMarker(item))).ToList();
        var citations = parts.Select(part => Cite(part.Passage, part.Passage.Text)).ToList();
        var leads = items.Select(ListText.LeadOf).ToList();

        // All of it where that is short; else what each item is about, and as many items in full as there is room for.
        var shown = leads.ToArray();
        foreach (var at in Enumerable.Range(0, items.Count).OrderByDescending(at => scorer.Relevance(items[at])))
        {
            var wider = shown.ToArray();
            wider[at] = full[at].TrimEnd('。', '；');
            if (wider.Sum(item => item.Length + 3) <= room)
                shown = wider;
        }

        var numbered = shown.Select((item, at) => $"{at + 1}. {item}").ToList();
        return (around(Fitting(numbered, LongestList - around("").Length, "；")), citations);
    }

    // A list cut into passages goes on in the next one under the same heading.
    private static List<EvidenceUnit> Continued(EvidenceUnit unit, ShelfDocument document)
    {
        var parts = new List<EvidenceUnit> { unit };
        for (var ordinal = unit.Passage.Ordinal + 1; ordinal < document.Passages.Count; ordinal++)
        {
            var next = document.Passages[ordinal];
            var items = ItemsThatGoOn(unit, next, parts.Sum(part => part.Items.Count) + 1);
            if (items.Count == 0 || !next.Heading.SequenceEqual(unit.Passage.Heading))
                break;
            parts.Add(new EvidenceUnit { Passage = next, Texts = unit.Texts, Kind = EvidenceKind.WholeList, Text = next.Text, Items = items });
        }

        return parts;
    }

    private static IReadOnlyList<string> ItemsThatGoOn(EvidenceUnit unit, Passage next, int number)
    {
        if (unit.Passage.Kind == PassageKind.Paragraph)
            return next.Kind == PassageKind.Paragraph ? ListText.Inline(next.Text, number).Items : [];

        var (lead, items) = ListText.Of(next.Text);
        return next.Kind == PassageKind.List && lead.Length == 0 && unit.Frame.Length > 0 ? items : [];
    }

    // 111年目標 … 112年目標 … 113年目標: who names no year, or several, gets all from the first to the last of them.
    // Where that is too much, of each year only what tells.
    private (IReadOnlyList<string> Shown, IReadOnlyList<string> Quotes)? YearBrothers(EvidenceUnit unit, int room)
    {
        var items = ListText.Of(unit.Passage.Text).Items;
        var dated = items.Where(item => YearMentions.In(item) is [{ Start: < 8 } year, ..] && (question.Years.Count == 0 || (question.Years.Min() <= year.Year && year.Year <= question.Years.Max()))).ToList();
        if (dated.Count < 2 || !dated.Contains(unit.Text))
            return null;

        var text = string.Join('\n', dated);
        if (text.Length <= room)
            return (dated, unit.Passage.Text.Contains(text, StringComparison.Ordinal) ? [text] : dated);

        var telling = dated.ConvertAll(Telling);
        return telling.Sum(item => item.Length + 1) <= room ? (telling, dated) : null;
    }

    // 112年目標：… keeps its label and the sentence asked for.
    private string Telling(string item)
    {
        var best = EvidenceUnits.Sentences(item).MaxBy(scorer.Relevance)!;
        var label = item[..(item.IndexOf('：') + 1)];
        return best.StartsWith(label, StringComparison.Ordinal) ? best : label + best;
    }

    // 辦理時間 tells when; how many are expected stands in another item of the list.
    private string? Brother(EvidenceUnit unit, int room)
    {
        var open = question.Also.FirstOrDefault(asked => Fit(asked, unit.Text) < 1);
        return open is null ? null : ListText.Of(unit.Passage.Text).Items.FirstOrDefault(item => item != unit.Text && item.Length <= room && Fit(open, item) == 1);

        double Fit(AskedAlso asked, string text) => AnswerFit.OfText(question with { Kind = asked.Kind, Units = asked.Units }, TextFolding.Fold(text));
    }

    // 什麼時候、在哪裡辦 asks for 辦理時間 and for 辦理地點, which stand in two items of one list.
    private List<string> AskedBrothers(EvidenceUnit unit, int room)
    {
        if (!scorer.IsLabelAsked(unit.Text))
            return [];

        var others = ListText.Of(unit.Passage.Text).Items.Where(item => item != unit.Text && scorer.IsLabelAsked(item)).ToList();
        return others.Sum(item => item.Length + 1) <= room ? others : [];
    }

    // A clause gets its whole sentence; a question about ways and reasons the sentence after it too.
    private string Widened(EvidenceUnit unit, int room)
    {
        if (unit.Kind != EvidenceKind.Sentence || unit.Passage.Text.Contains('\n'))
            return unit.Text;

        var text = unit.Passage.Text;
        var start = text.IndexOf(unit.Text, StringComparison.Ordinal);
        if (start < 0)
            return unit.Text;

        var end = start + unit.Text.Length;
        var from = start == 0 ? 0 : text.LastIndexOfAny(['。', '！', '？'], start - 1) + 1;
        var to = EndOfSentence(text, end);
        if (to - from <= Math.Min(room, 240))
            (start, end) = (from, to);

        var isOpen = question.Kind is QuestionKind.How or QuestionKind.Why or QuestionKind.List or QuestionKind.Other or QuestionKind.Definition;
        while (isOpen && end < text.Length && EndOfSentence(text, end) - start <= Math.Min(room, 260) && scorer.Relevance(text[end..EndOfSentence(text, end)]) >= RelatedSentence)
            end = EndOfSentence(text, end);
        return text[start..end].Trim();
    }

    private static int EndOfSentence(string text, int from)
    {
        if (from > 0 && from <= text.Length && "。！？".Contains(text[from - 1]) && from == text.Length)
            return from;

        var end = text.IndexOfAny(['。', '！', '？'], Math.Min(from, text.Length - 1));
        end = end < 0 ? text.Length : end + 1;
        while (end < text.Length && "。」』）".Contains(text[end]))
            end++;
        return end;
    }

    private Func<string, string> Around(ShelfDocument document, string? heading, bool isSecond)
    {
        var pattern = isSecond ? frame.AlsoSource : frame.Source;
        var years = YearsOf(document);
        return statement => string.Format(CultureInfo.InvariantCulture, pattern, document.Document.Title, years, heading is null ? "" : string.Format(CultureInfo.InvariantCulture, frame.Heading, heading), statement);
    }

    private string YearsOf(ShelfDocument document)
    {
        if (document.Years.Count == 0 || YearMentions.In(document.Document.Title).Count > 0)
            return "";

        if (document.Document.PublishedOn is { } published && document.Years is [var only] && only == published.Year)
            return string.Format(CultureInfo.InvariantCulture, frame.Published, published.Year);
        return string.Format(CultureInfo.InvariantCulture, frame.Years, Range(document.Years));
    }

    /// <summary>115–118 or 2026–2029, as the frame's language counts years.</summary>
    public string Range(IEnumerable<int> years)
    {
        var shown = years.Select(year => frame.InRepublicYears ? YearMentions.ToRepublic(year) : year).Order().ToList();
        return shown.Count == 1 ? $"{shown[0]}" : shown[^1] - shown[0] == shown.Count - 1 ? $"{shown[0]}–{shown[^1]}" : string.Join('、', shown);
    }

    // The heading that says most about the question, without its number; none where no heading says anything.
    private string? HeadingOf(EvidenceUnit unit)
    {
        if (unit.Kind == EvidenceKind.Row)
            return null;

        var path = unit.Passage.Heading;
        var best = path.MaxBy(scorer.Relevance);
        var numbered = question.References.Count > 0 ? path.FirstOrDefault(step => question.References.IsSubsetOf(OrdinalReferences.In(step))) : null;
        var deepest = ListText.LabelOf(unit.Text) is { Length: > 0 } label && Lexicon.RolesOf(label).Count > 0 ? path.LastOrDefault() : path.Skip(1).FirstOrDefault();
        var heading = numbered ?? (best is not null && scorer.Relevance(best) >= TellingHeading ? best : deepest ?? best);
        return heading is null ? null : ListText.WithoutMarker(heading);
    }

    private static string Fitting(IReadOnlyList<string> items, int room, string between)
    {
        var text = "";
        for (var at = 0; at < items.Count; at++)
        {
            var next = text.Length == 0 ? items[at] : text + between + items[at];
            if (next.Length > room - 4)
                return text + "……";
            text = next;
        }

        return text + "。";
    }

    // What is too long is shown around what tells, however far behind it stands.
    private string Shown(string text, int room)
    {
        var body = ListText.WithoutMarker(text);
        if (OneLine(body) is var line && line.Length <= room)
            return line;

        var part = QuoteWindow.Around(body, room - 4, scorer);
        return $"{(body.StartsWith(part, StringComparison.Ordinal) ? "" : "……")}{OneLine(part.Trim())}{(body.EndsWith(part, StringComparison.Ordinal) ? "" : "……")}";
    }

    private static string OneLine(string text) => text.Replace("：\n", "：").Replace("。\n", "。").Replace("；\n", "；").Replace("\n", "；");

    private static string QuoteFor(string text, Passage passage) =>
        passage.Text.Contains(text, StringComparison.Ordinal) ? text : passage.Text.Split('\n')[0];

    private static GuideCitation Cite(Passage passage, string quote) => new(passage.DocumentKey, passage.Key, passage.Heading, passage.Page, quote);
}
