using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>What a turn adds to the city's figures. Nothing in it is the resident's own words.</summary>
/// <param name="Outcome">Null for small talk.</param>
/// <param name="Topic">A concept of the thesaurus; null where none was named.</param>
/// <param name="District">With 區; null for none or several.</param>
/// <param name="Language">The question's language tag.</param>
/// <param name="Barriers">What kept the need from being met, each once; empty where it was met, or nothing was looked for.</param>
public sealed record QuestionFigures(
    QuestionOutcome? Outcome, string? Topic, string? District, WantedTime Time, string Language, IReadOnlyList<NeedBarrier> Barriers)
{
    /// <param name="said">The turn as it was understood.</param>
    /// <param name="draft">What was answered.</param>
    internal static QuestionFigures Of(Understood said, Draft draft, Thesaurus thesaurus)
    {
        // A question about a guide is no part of what the consultation looks for.
        var (need, words) = said.Intent == Intent.GuideQuestion ? (said.NewWishes, said.RemainingText) : (said.Need, said.Need.TopicText);
        var loosened = draft.Suggestions.SelectMany(suggestion => suggestion.Relaxed).Select(wish => NeedBarriers.Of(wish.Kind));
        return new QuestionFigures(
            OutcomeOf(draft.Kind),
            TopicIn(words, thesaurus),
            need.Districts is { Value: [var only] } ? only : null,
            WantedTimes.Of(need),
            said.Language,
            [.. draft.Barriers.Concat(loosened).Distinct()]);
    }

    /// <summary>Of a turn about a trouble, which is nobody's figure but that there was one.</summary>
    internal static QuestionFigures OfTrouble(string language) => new(QuestionOutcome.Referred, null, null, WantedTime.Any, language, []);

    private static QuestionOutcome? OutcomeOf(ReplyKind kind) => kind switch
    {
        ReplyKind.Recommendation or ReplyKind.Answer => QuestionOutcome.Answered,
        ReplyKind.NoAnswer => QuestionOutcome.Declined,
        ReplyKind.HandOver => QuestionOutcome.HandedOver,
        ReplyKind.Question => QuestionOutcome.AskedBack,
        ReplyKind.Refusal => QuestionOutcome.Refused,
        _ => null,
    };

    private static string? TopicIn(string words, Thesaurus thesaurus) => thesaurus.Find(words)
        .OrderByDescending(match => thesaurus.IsSubject(match.ConceptId)).ThenByDescending(match => match.Weight).ThenBy(match => match.Start)
        .Select(match => match.ConceptId).FirstOrDefault();
}
