using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Guarding;
using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Advisor.Composing;

/// <summary>A sentence of the model taken apart: its own text, its slots, its quotes.</summary>
internal sealed partial class SlottedSentence
{
    private SlottedSentence(string text, string free, IReadOnlyList<FilledSlot> slots, IReadOnlyList<string> quotes) =>
        (Text, Free, Slots, Quotes) = (text, free, slots, quotes);

    /// <summary>With every slot filled.</summary>
    public string Text { get; }

    /// <summary>The model's own text, <see cref="NameReader.Gap"/> where a slot or a quote stood.</summary>
    public string Free { get; }

    /// <summary>In the order of the sentence.</summary>
    public IReadOnlyList<FilledSlot> Slots { get; }

    /// <summary>What stands between quotation marks and holds no slot.</summary>
    public IReadOnlyList<string> Quotes { get; }

    /// <param name="written">As the model wrote it.</param>
    /// <returns>Null where a slot names no record that the model was shown, or no field of it, or the count counts anything but courses.</returns>
    public static SlottedSentence? Read(string written, ModelTalk talk)
    {
        var plain = talk.Records.WithSlots(Markdown().Replace(written, ""));
        // As a price the count would be a lie made of a true number.
        if (MisusedCount().IsMatch(plain))
            return null;

        var slots = new List<FilledSlot>();
        foreach (Match match in Slot().Matches(plain))
        {
            if (match.Value == "{count}")
            {
                slots.Add(new FilledSlot(match, null, "count", talk.Fitting.ToString(CultureInfo.InvariantCulture)));
                continue;
            }
            var (handle, field) = (match.Groups["handle"].Value, match.Groups["field"].Value);
            if (talk.Records.Find(handle) is not { } record || SlotText.Of(record, field, talk.Book) is not { } text)
                return null;
            slots.Add(new FilledSlot(match, record, field, text));
        }

        // A quote of a cited passage is proved by itself; anything else between marks is judged as the model's own text.
        var passages = slots.Select(slot => slot.Record).OfType<Passage>().ToList();
        var quotes = new List<string>();
        var free = Quoted().Replace(Filled(plain, slots, _ => NameReader.Gap.ToString()), match =>
        {
            var quote = match.Groups["quote"].Value;
            if (!quote.Contains(NameReader.Gap))
                quotes.Add(quote);
            return passages.Exists(passage => QuotedClause.StandsIn(passage.Text, quote)) ? NameReader.Gap.ToString() : $" {quote} ";
        });
        return new SlottedSentence(Filled(plain, slots, slot => slot.Text), free, slots, quotes);
    }

    private static string Filled(string plain, List<FilledSlot> slots, Func<FilledSlot, string> text)
    {
        var filled = new StringBuilder();
        var at = 0;
        foreach (var slot in slots)
        {
            filled.Append(plain, at, slot.Match.Index - at).Append(text(slot));
            at = slot.Match.Index + slot.Match.Length;
        }

        return filled.Append(plain, at, plain.Length - at).ToString();
    }

    [GeneratedRegex(@"\{count\}|\{(?<handle>[a-z]\d{1,3})(?:\.(?<field>[a-z]+))?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();

    [GeneratedRegex(@"\{count\}(?!\s*(?:門|堂|個|項|種|class|course|option|lớp|khóa|kelas|kursus|คอร์ส|วิชา))", RegexOptions.CultureInvariant)]
    private static partial Regex MisusedCount();

    [GeneratedRegex("「(?<quote>[^「」]*)」|『(?<quote>[^『』]*)』|《(?<quote>[^《》]*)》|〈(?<quote>[^〈〉]*)〉|【(?<quote>[^【】]*)】|“(?<quote>[^“”]*)”"
        + "|\"(?<quote>[^\"]*)\"|‘(?<quote>[^‘’]*)’|«(?<quote>[^«»]*)»", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    // Emphasis and list marks say nothing; channels show plain text.
    [GeneratedRegex(@"\*+|^#+\s*|^\s*[-•]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Markdown();
}

/// <param name="Record">Null for the count of what was found.</param>
internal sealed record FilledSlot(Match Match, object? Record, string Field, string Text);
