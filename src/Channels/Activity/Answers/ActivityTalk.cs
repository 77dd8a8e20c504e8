using System.Text.Json.Nodes;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Texts;
using LearningAdvisor.Channels.Activity.Connector;
using LearningAdvisor.Channels.Activity.Reading;
using LearningAdvisor.Channels.Activity.Rendering;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Line;
using LearningAdvisor.Channels.TakeOver;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Channels.Activity.Answers;

/// <summary>Answers an activity, as <c>ask</c> does: in the one consultation that a conversation has.</summary>
public sealed class ActivityTalk(
    CatalogueContext database, ConsultationBook consultations, TurnTaking turns, HandOverNews news, ActivityKeys keys, TimeProvider clock,
    [FromKeyedServices(ActivityServices.Limit)] MessageLimit limit)
{
    private static readonly string[] Examples = ["suggest.example1", "suggest.example2", "suggest.person"];

    /// <param name="id">The message's own id, so that the message again gets the same turn.</param>
    internal async Task<ActivityAnswer> AnswerAsync(IncomingActivity said, string id, InboxEvent received, CancellationToken cancellation)
    {
        var user = await MeetAsync(said, received, cancellation);
        var book = BookFor(said.Text, user);
        var admission = await limit.AdmitAsync(received, database, cancellation);
        if (admission == Admission.Silent)
            return new ActivityAnswer(null, "RATE_LIMITED");
        if (admission != Admission.Answer)
            return Words(admission == Admission.Busy ? "line.busy" : "line.tooMany", book);

        return said.Meaning switch
        {
            ActivityMeaning.Greeting => Welcome(book),
            ActivityMeaning.Erasure => await ForgetAsync(user, null, cancellation),
            ActivityMeaning.Message when string.IsNullOrEmpty(said.Text) => WithExamples(book.Say("line.pleaseType"), book),
            ActivityMeaning.Message when ErasureWish.IsIn(said.Text) => await ForgetAsync(user, book, cancellation),
            ActivityMeaning.Message => await SpokenAsync(user, said.Text, id, cancellation),
            _ => new ActivityAnswer(null),
        };
    }

    /// <summary>What is said where an activity could not be handled.</summary>
    internal async Task<JsonObject> ApologyAsync(IncomingActivity said, InboxEvent received, CancellationToken cancellation)
    {
        var locale = await database.ChannelUsers.Where(user => user.Channel == received.Channel && user.Person == received.Person).Select(user => user.Locale).FirstOrDefaultAsync(cancellation);
        return ActivityMessage.Of(PhraseBook.For(locale ?? said.Locale ?? "").Say("line.trouble"), PhraseBook.For(locale ?? said.Locale ?? ""));
    }

    private static ActivityAnswer Welcome(PhraseBook book) => WithExamples($"{book.Say("smalltalk.greeting")}\n\n{book.Say("help")}\n\n{book.Say("line.privacy")}", book);

    private static ActivityAnswer Words(string phrase, PhraseBook book) => new(ActivityMessage.Of(book.Say(phrase), book));

    private static ActivityAnswer WithExamples(string text, PhraseBook book) => new(ActivityMessage.Of(text, book, Examples.Select(example => book.Say(example)), isQuestion: true));

    // Clients send the language of the browser or of their maker; what is written tells more.
    private static PhraseBook BookFor(string? text, ChannelUser user) => PhraseBook.For(text?.Any(Han.IsHan) == true ? "zh-TW" : user.Locale ?? "");

    private async Task<ChannelUser> MeetAsync(IncomingActivity said, InboxEvent received, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var locale = said.Locale is { } given ? PhraseBook.For(given).Locale : null;
        var seal = (await keys.ReadAsync(cancellation)).Seal;
        if (await database.ChannelUsers.AsTracking().FirstOrDefaultAsync(user => user.Channel == received.Channel && user.Person == received.Person, cancellation) is { } known)
        {
            (known.SeenAt, known.Locale) = (now, locale ?? known.Locale);
            if (received.Channel == ConnectorChannel.ChannelName)
                ConnectorOutlet.KeepPlace(known, said, seal);
            return known;
        }

        var met = new ChannelUser
        {
            Key = Guid.CreateVersion7(clock.GetUtcNow()),
            Channel = received.Channel,
            Person = received.Person,
            SealedId = seal.Seal(said.ConversationId!),
            Locale = locale,
            SeenAt = now,
        };
        if (received.Channel == ConnectorChannel.ChannelName)
            ConnectorOutlet.KeepPlace(met, said, seal);
        database.ChannelUsers.Add(met);
        return met;
    }

    private async Task<ActivityAnswer> SpokenAsync(ChannelUser user, string text, string id, CancellationToken cancellation)
    {
        var consultation = user.ConsultationKey is { } key ? await consultations.ResumeAsync(key, cancellation) : null;
        consultation ??= Begin(user);
        var turn = await turns.AnswerAsync(consultation, new ResidentMessage(text, user.Locale, id), cancellation: cancellation);
        if (turn.Reply is not null)
            return new ActivityAnswer(await RenderAsync(turn, cancellation));

        var book = PhraseBook.For(consultation.Locale);
        return new ActivityAnswer(news.TellOnce(consultation) is { } told ? ActivityMessage.Of(told, book) : null);
    }

    // It is saved with its first turn, and with it the row that points at it.
    private Consultation Begin(ChannelUser user)
    {
        var (consultation, _) = consultations.Begin(user.Locale ?? PhraseBook.For("").Locale, user.Channel);
        user.ConsultationKey = consultation.Key;
        return consultation;
    }

    private async Task<JsonObject> RenderAsync(Turn turn, CancellationToken cancellation)
    {
        var reply = StoredReply.FromJson(turn.Reply!);
        var book = PhraseBook.For(reply.Locale);
        var courses = turn.Recommendations.OrderBy(one => one.Rank).Select(one => one.CourseKey).ToList();
        var sources = await SourceLines.ReadAsync(database, reply.Citations, book, cancellation);
        return ActivityMessage.Of(
            sources.Count == 0 ? reply.Text : $"{reply.Text}\n\n{string.Join('\n', sources)}",
            book,
            reply.SuggestedReplies,
            await CourseAttachments.ReadAsync(database, courses, book, clock, cancellation),
            reply.Kind == ReplyKind.Question);
    }

    private async Task<ActivityAnswer> ForgetAsync(ChannelUser user, PhraseBook? book, CancellationToken cancellation)
    {
        if (user.ConsultationKey is { } key && await consultations.ResumeAsync(key, cancellation) is { } consultation)
            await consultations.ForgetAsync(consultation, cancellation);
        database.ChangeTracker.Clear();
        return new ActivityAnswer(book is null ? null : ActivityMessage.Of(book.Say("line.erased"), book), Erases: true);
    }
}
