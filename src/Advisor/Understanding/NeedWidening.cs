using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding;

/// <summary>The one place where a language model's understanding meets the embedded reader's.</summary>
/// <remarks>
/// The rule: the model may add, and can neither drop, replace nor soften.
/// 1. A kind of wish that the reader or an earlier turn knows stays as it is.
/// 2. A kind that the resident took back in this turn is not brought back.
/// 3. A new wish is hard only where it quotes words of this turn; a quote that is not there makes it soft, so that a wish
///    nobody said orders the courses at most.
/// 4. A clause that the reader could not read counts as read once a hard wish quotes it.
/// 5. The model's words for the subject count only where the reader's name no subject of the thesaurus and its own do.
/// Why: docs/decisions/llm-ladder.md.
/// </remarks>
public sealed class NeedWidening(Thesaurus thesaurus)
{
    // A single character stands in almost any text.
    private const int ShortestQuote = 2;

    /// <param name="text">What the resident wrote in this turn.</param>
    /// <param name="topic">The model's words for the subject; empty for none.</param>
    public Understood Widen(Understood heard, string text, string topic, IReadOnlyList<TypedWish> wishes)
    {
        var folded = TextFolding.Fold(text);
        var (need, unread) = (heard.Need, heard.Unread);
        foreach (var wish in wishes)
        {
            if (heard.Dropped.Contains(wish.Kind) || need.Knows(wish.Kind))
                continue;

            var quote = TextFolding.Fold(wish.Said);
            var isSaid = quote.Length >= ShortestQuote && folded.Contains(quote, StringComparison.Ordinal);
            var added = isSaid ? wish.Wanted : Softened(wish.Wanted);
            need = NeedMerger.Merge(need, added with { TopicText = "" }, []);
            if (!isSaid || added == Softened(added))
                continue;

            unread = [.. unread.Where(clause => !TextFolding.Fold(clause).Contains(quote, StringComparison.Ordinal))];
            var open = need.OpenConditions.RemoveAll(condition => TextFolding.Fold(condition.Words).Contains(quote, StringComparison.Ordinal));
            need = need with { OpenConditions = open };
        }

        if (topic.Length > 0 && !NamesSubject(need.TopicText) && NamesSubject(topic))
            need = need with { TopicText = topic };
        return heard with { Need = need, Unread = unread };
    }

    private bool NamesSubject(string words) => thesaurus.Find(words).Any(match => thesaurus.IsSubject(match.ConceptId));

    private static LearningNeed Softened(LearningNeed need) => need with
    {
        Districts = Soft(need.Districts),
        Weekdays = Soft(need.Weekdays),
        Times = Soft(need.Times),
        Dates = Soft(need.Dates),
        MaxFee = Soft(need.MaxFee),
        Mode = Soft(need.Mode),
        Age = Soft(need.Age),
        Accessible = Soft(need.Accessible),
        Voucher = Soft(need.Voucher),
        Childcare = Soft(need.Childcare),
    };

    private static Wanted<T>? Soft<T>(Wanted<T>? wish) => wish is null ? null : wish with { Hard = false };
}
