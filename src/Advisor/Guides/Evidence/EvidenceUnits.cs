using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>Cuts passages into the pieces that could answer a question.</summary>
internal static class EvidenceUnits
{
    private const int LongestItem = 320;

    public static IEnumerable<EvidenceUnit> Of(Passage passage, ShelfDocument document)
    {
        var units = Of(passage, document, new PassageTexts(passage));
        return document.Labels.Any(labels => labels.IsOnCover && labels.Passage == passage) ? units.Select(unit => unit with { IsOnCover = true }) : units;
    }

    private static IEnumerable<EvidenceUnit> Of(Passage passage, ShelfDocument document, PassageTexts texts) => passage.Kind switch
    {
        PassageKind.TableRow when passage.Cells.Count < 2 => OfBlock(passage, texts),
        PassageKind.TableRow => [new EvidenceUnit { Passage = passage, Texts = texts, Kind = EvidenceKind.Row, Text = passage.Text }],
        PassageKind.List => OfList(passage, document, texts),
        _ when passage.Heading.Count > 0 && AnswerFit.IsNamesOnly(texts.Whole.Text) => [new EvidenceUnit { Passage = passage, Texts = texts, Kind = EvidenceKind.Sentence, Text = passage.Text, Section = document.SectionOf(passage) }],
        _ => passage.Text.Contains('\n') ? OfBlock(passage, texts) : OfParagraph(passage, texts),
    };

    /// <summary>Sentences in order; joined they give the text back.</summary>
    public static IReadOnlyList<string> Sentences(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!"。！？；\n".Contains(text[at]) && !(text[at] is '．' && at == text.Length - 1))
                continue;

            while (at + 1 < text.Length && "。！？」』）\n".Contains(text[at + 1]))
                at++;
            sentences.Add(text[start..(at + 1)]);
            start = at + 1;
        }

        if (start < text.Length)
            sentences.Add(text[start..]);
        return sentences;
    }

    private static IEnumerable<EvidenceUnit> OfList(Passage passage, ShelfDocument document, PassageTexts texts)
    {
        var before = passage.Ordinal > 0 && document.Passages[passage.Ordinal - 1] is { Kind: PassageKind.Paragraph } previous && previous.Heading.SequenceEqual(passage.Heading) ? previous.Text : "";
        var (lead, items) = ListText.Of(passage.Text);
        if (items.Count > 1)
            yield return new EvidenceUnit { Passage = passage, Texts = texts, Kind = EvidenceKind.WholeList, Text = passage.Text, Frame = lead, Before = before, Items = items };

        for (var at = 0; at < items.Count; at++)
        {
            yield return new EvidenceUnit { Passage = passage, Texts = texts, Kind = EvidenceKind.Item, Text = items[at], Frame = lead, Place = at };

            // A long item holds several statements.
            if (items[at].Length > LongestItem / 2 && Sentences(items[at]) is { Count: > 1 } sentences)
            {
                foreach (var sentence in sentences)
                    yield return new EvidenceUnit { Passage = passage, Texts = texts, Kind = EvidenceKind.Sentence, Text = sentence.Trim(), Frame = $"{lead}\n{ListText.LeadOf(items[at])}", Place = at };
            }
        }

        if (lead.Length > 0)
            yield return new EvidenceUnit { Passage = passage, Texts = texts, Kind = EvidenceKind.Sentence, Text = lead };
    }

    private static IEnumerable<EvidenceUnit> OfBlock(Passage passage, PassageTexts texts)
    {
        var lines = passage.Text.Split('\n');
        yield return new EvidenceUnit { Passage = passage, Texts = texts, Kind = EvidenceKind.Sentence, Text = passage.Text };
        var labelled = lines[0];
        for (var at = 0; at < lines.Length; at++)
        {
            // An address or a second telephone belongs to the label above it.
            yield return new EvidenceUnit { Passage = passage, Texts = texts, Kind = EvidenceKind.Field, Text = lines[at], Frame = at == 0 ? "" : labelled == lines[0] ? lines[0] : $"{lines[0]}\n{labelled}", Place = at };
            if (lines[at].Contains('：'))
                labelled = lines[at];
        }
    }

    private static IEnumerable<EvidenceUnit> OfParagraph(Passage passage, PassageTexts texts)
    {
        if (ListText.Inline(passage.Text) is { Items.Count: > 1 } enumeration)
            yield return new EvidenceUnit { Passage = passage, Texts = texts, Kind = EvidenceKind.WholeList, Text = passage.Text, Frame = enumeration.Lead, Items = enumeration.Items };

        var sentences = Sentences(passage.Text);
        for (var at = 0; at < sentences.Count; at++)
            yield return new EvidenceUnit { Passage = passage, Texts = texts, Kind = EvidenceKind.Sentence, Text = sentences[at].Trim(), Frame = at > 0 ? sentences[at - 1] : "", Place = at };
    }
}
