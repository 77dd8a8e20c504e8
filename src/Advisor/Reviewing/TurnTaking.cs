using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.Safety;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>Answers a message and records its turn: what every door does with what a resident writes. While a counsellor answers, it is kept and the adviser is silent, but for help lines where life is in danger.</summary>
public sealed class TurnTaking(Consultant consultant, Referring referring, ConsultationBook book, WaitingRoom waiting, HandOverNews news, Holding holding, TurnsAtOnce turns)
{
    // What the adviser reads of a question is shorter still; the rest is neither kept nor looked at.
    private const int LongestText = 4_000;
    private const int LongestMessageId = 200;

    /// <summary>Answers a message and records the turn; a message that was answered before gets its turn again.</summary>
    /// <param name="consultation">One whose turns follow one another: the caller lets in one at a time.</param>
    /// <param name="hear">Given the sentences with which the reply's text begins, as soon as each is proved. Often there are none before the end.</param>
    /// <returns>The turn with its recommendations. Without a reply where a counsellor answers and nobody is in danger.</returns>
    public async Task<Turn> AnswerAsync(
        Consultation consultation, ResidentMessage message, Func<string, ValueTask>? hear = null, CancellationToken cancellation = default)
    {
        using var place = await turns.EnterAsync(cancellation);
        var id = message.Id is { } given ? Shortened(given, LongestMessageId) : null;
        if (id is not null && message.MayBeKnown && await book.AnsweredAsync(consultation.Key, id, cancellation) is { } answered)
            return answered;

        // Masked before anything else sees it: neither the record nor a model gets a phone number.
        var masked = PersonalDataMask.Mask(Shortened(message.Text, LongestText));
        var needsHelpNow = consultation.HandOver is { State: HandOverState.Held } && referring.TellsOfDanger(masked.Text);
        if (!needsHelpNow && await waiting.HearAsync(consultation, masked.Text, id, cancellation) is { } heard)
            return heard;

        var before = ConsultationState.FromJson(consultation.State);
        var outcome = await consultant.AnswerAsync(masked.Text, before, message.Locale, masked.Kinds.Any(), hear: hear, consultation: consultation.Key, cancellation: cancellation);
        outcome = await holding.AsPolicySaysAsync(consultation, before, outcome, cancellation);
        if (outcome.CallsPerson)
            outcome = outcome with { Reply = outcome.Reply with { Text = $"{outcome.Reply.Text}\n{news.Waiting(outcome.Reply.Locale)}" } };
        var turn = await book.RecordAsync(consultation, masked.Text, id, outcome, cancellation);
        if (outcome.Reply.Kind == ReplyKind.HandOver && !needsHelpNow)
            await waiting.WaitAsync(consultation.Key, ReasonOf(outcome), contact: null, note: null, cancellation);
        else
            waiting.Tell(consultation, turn);
        return turn;
    }

    private static HandOverReason ReasonOf(TurnOutcome outcome) =>
        outcome.CallsPerson && outcome.Unproved.Count == 0 ? HandOverReason.ResidentAsked : HandOverReason.AdviserHandedOver;

    private static string Shortened(string text, int length)
    {
        if (text.Length <= length)
            return text;

        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}

/// <summary>What a resident writes, through whichever door.</summary>
/// <param name="Text">Of a very long one the beginning is read.</param>
/// <param name="Locale">The channel's language tag; null where it is not known.</param>
/// <param name="Id">The sender's own id of the message; null where it has none.</param>
public sealed record ResidentMessage(string Text, string? Locale, string? Id)
{
    /// <summary>False where the channel knows that nobody has answered it before.</summary>
    public bool MayBeKnown { get; init; } = true;
}
