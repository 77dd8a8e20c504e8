using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Line;
using LearningAdvisor.Channels.Line.Rendering;
using LearningAdvisor.Channels.Line.Sending;
using LearningAdvisor.Channels.Queues;

namespace LearningAdvisor.Channels.TakeOver;

/// <summary>
/// Takes a counsellor's words to LINE: with the reply token of what the resident wrote last, as long as that lives and
/// nothing else has gone out with it, else by a push out of the month's purse.
/// </summary>
public sealed class LineOutlet(CatalogueContext database, ChannelSeal seal, WorkSignal<OutboxMessage> signal, TimeProvider clock) : IOutlet
{
    public string Channel => LineWebhook.Channel;

    public async Task<OutboxMessage> PlaceAsync(ChannelUser user, UnaskedWords words, CancellationToken cancellation)
    {
        var (book, now) = (PhraseBook.For(words.Locale), clock.GetUtcNow().UtcDateTime);
        var cards = await CourseCard.ReadAsync(database, words.Courses, book, TaipeiDay.Of(clock), cancellation);
        // On LINE all words come from one sender, so they say themselves whose they are.
        var text = words.Counsellor is { } name ? $"{book.Say("person.says", ("name", name))}\n{words.Text}" : words.Text;
        var answer = LineAnswer.Of(text, CourseCarousel.Of(cards, book));
        var until = user.TokenUntil;
        var token = TakeToken(user, now);
        var message = new OutboxMessage
        {
            Channel = Channel,
            Person = user.Person,
            OrderedAt = now,
            DueAt = now,
            TokenUntil = token is null ? null : until,
            RetryKey = Guid.NewGuid(),
            Payload = new LineEnvelope(token, answer.Messages, answer.Plain).Seal(seal),
        };
        database.OutboxMessages.Add(message);
        return message;
    }

    public void Raise() => signal.Raise();

    /// <summary>Keeps the reply token of a message that nothing answers now.</summary>
    internal static void KeepToken(ChannelUser user, string? replyToken, DateTime receivedAt, ChannelSeal seal)
    {
        user.SealedReplyToken = replyToken is null ? null : seal.Seal(replyToken);
        user.TokenUntil = replyToken is null ? null : receivedAt + LineToken.Life;
    }

    // A token is good once.
    private string? TakeToken(ChannelUser user, DateTime now)
    {
        var token = user.SealedReplyToken is { } kept && user.TokenUntil > now ? seal.OpenText(kept) : null;
        (user.SealedReplyToken, user.TokenUntil) = (null, null);
        return token;
    }
}
