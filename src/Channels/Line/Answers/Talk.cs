using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Line.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Line.Answers;

/// <summary>Answers what was written, as <c>ask</c> does: in the one consultation that a person or a group has.</summary>
public sealed class Talk(CatalogueContext database, ConsultationBook consultations, TurnTaking turns, HandOverNews news, TimeProvider clock)
{
    /// <param name="id">The message's own id, so that the message again gets the same turn.</param>
    /// <returns>Null while a counsellor answers, once the resident knows.</returns>
    internal async Task<LineAnswer?> AnswerAsync(ChannelUser user, string text, string id, LineEvent said, CancellationToken cancellation)
    {
        var consultation = user.ConsultationKey is { } key ? await consultations.ResumeAsync(key, cancellation) : null;
        consultation ??= Begin(user);
        var turn = await turns.AnswerAsync(consultation, new ResidentMessage(text, user.Locale, id) { MayBeKnown = said.IsRepeated }, cancellation: cancellation);
        return turn.Reply is { } reply ? await RenderAsync(turn, StoredReply.FromJson(reply), said.IsGroup, cancellation) : WhoAnswers(consultation);
    }

    /// <summary>Whether a counsellor answers, so that nobody else does.</summary>
    internal Task<bool> IsHeldAsync(ChannelUser user, CancellationToken cancellation) =>
        database.HandOvers.AnyAsync(one => one.ConsultationKey == user.ConsultationKey && one.State == HandOverState.Held, cancellation);

    // Said once, with the first message that finds the adviser silent; it is saved with the event's end.
    private LineAnswer? WhoAnswers(Consultation consultation) => news.TellOnce(consultation) is { } told ? LineAnswer.Of(told) : null;

    // It is saved with its first turn, and with it the person's row that points at it.
    private Consultation Begin(ChannelUser user)
    {
        var (consultation, _) = consultations.Begin(user.Locale ?? PhraseBook.For("").Locale, user.Channel);
        user.ConsultationKey = consultation.Key;
        return consultation;
    }

    private async Task<LineAnswer> RenderAsync(Turn turn, Reply reply, bool isGroup, CancellationToken cancellation)
    {
        var book = PhraseBook.For(reply.Locale);
        var courses = turn.Recommendations.OrderBy(one => one.Rank).Select(one => one.CourseKey).ToList();
        var cards = await CourseCard.ReadAsync(database, courses, book, TaipeiDay.Of(clock), cancellation);
        // In a group a tap is somebody's message that is not meant for the adviser.
        var said = isGroup ? [] : reply.SuggestedReplies.Select(text => LineActions.Say(text));
        var feedback = reply.Kind is ReplyKind.SmallTalk or ReplyKind.Question ? Enumerable.Empty<System.Text.Json.Nodes.JsonObject>() :
        [
            LineActions.Post(PostbackCode.Helpful(turn.Key, true), book.Say("line.good")),
            LineActions.Post(PostbackCode.Helpful(turn.Key, false), book.Say("line.bad")),
        ];
        return LineAnswer.Of(reply.Text, CourseCarousel.Of(cards, book), [.. said, .. feedback]);
    }
}
