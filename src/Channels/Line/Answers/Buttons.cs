using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Line.Rendering;
using LearningAdvisor.Channels.Line.Sending;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Line.Answers;

/// <summary>Answers our own buttons. What they name must belong to whoever presses them.</summary>
public sealed class Buttons(CatalogueContext database, ConsultationBook consultations, TimeProvider clock, ChannelSeal seal)
{
    /// <returns>Null for a code that is none of ours, or has nothing behind it any more.</returns>
    internal async Task<LineAnswer?> AnswerAsync(PostbackCode? code, ChannelUser user, CancellationToken cancellation)
    {
        var book = PhraseBook.For(user.Locale ?? "");
        switch (code?.Word)
        {
            case PostbackWord.Language:
                user.Locale = code.Locale;
                return Courtesies.WithExamples(PhraseBook.For(code.Locale!).Say("line.language"), PhraseBook.For(code.Locale!));
            case PostbackWord.About:
                return await AboutAsync(code.Key, book, cancellation);
            case PostbackWord.Good or PostbackWord.Bad:
                return await FeedbackAsync(code, user, book, cancellation);
            default:
                return null;
        }
    }

    /// <summary>The answer that was put off when its person was told to wait, with a new reply token.</summary>
    /// <returns>Null where it is not theirs, or has been sent.</returns>
    internal async Task<Released?> ReleaseAsync(PostbackCode code, InboxEvent received, string replyToken, CancellationToken cancellation)
    {
        var held = await database.OutboxMessages.FirstOrDefaultAsync(
            message => message.EventKey == code.Key && message.Person == received.Person && message.State == WorkState.Held, cancellation);
        return held is null ? null : new Released(
            held.Key, (LineEnvelope.Open(seal, held.Payload!) with { ReplyToken = replyToken }).Seal(seal), received.ReceivedAt + LineToken.Life);
    }

    private async Task<LineAnswer?> AboutAsync(long course, PhraseBook book, CancellationToken cancellation)
    {
        var cards = await CourseCard.ReadAsync(database, [course], book, TaipeiDay.Of(clock), cancellation);
        return cards.Count == 0 ? null : LineAnswer.Of(string.Join('\n', cards[0].Details.Prepend(cards[0].Title)));
    }

    private async Task<LineAnswer?> FeedbackAsync(PostbackCode code, ChannelUser user, PhraseBook book, CancellationToken cancellation)
    {
        if (user.ConsultationKey is not { } key || await consultations.ResumeAsync(key, cancellation) is not { } consultation)
            return null;

        var isGood = code.Word == PostbackWord.Good;
        return await consultations.GiveFeedbackAsync(consultation, code.Turn, isGood, comment: null, cancellation) is null
            ? null
            : LineAnswer.Of(book.Say(isGood ? "line.thanksGood" : "line.thanksBad"), quickReplies: isGood ? [] : [LineActions.Say(book.Say("suggest.person"))]);
    }
}
