using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.TakingOver;

/// <summary>Puts words into a consultation that no turn of the adviser has made, and on their way to the resident's channel. The caller saves.</summary>
public sealed class Speaking(CatalogueContext database, IEnumerable<IOutlet> outlets, TimeProvider clock)
{
    /// <summary>The consultation's last turn; null where it has none.</summary>
    public Task<Turn?> LastAsync(Guid consultation, CancellationToken cancellation) =>
        database.Turns.AsTracking().Where(turn => turn.ConsultationKey == consultation).OrderByDescending(turn => turn.Number).FirstOrDefaultAsync(cancellation);

    /// <summary>Adds a turn that nobody asked.</summary>
    public async Task<Turn> AddTurnAsync(Guid consultation, Reply reply, CancellationToken cancellation)
    {
        var turn = NewTurn(consultation, (await LastAsync(consultation, cancellation))?.Number ?? 0, question: "", StoredReply.ToJson(reply));
        database.Turns.Add(turn);
        return turn;
    }

    /// <summary>A turn behind the last one, not yet in the context.</summary>
    public Turn NewTurn(Guid consultation, int last, string question, string? reply) => new()
    {
        Key = Guid.CreateVersion7(clock.GetUtcNow()),
        ConsultationKey = consultation,
        Number = last + 1,
        Question = question,
        AskedAt = clock.GetUtcNow().UtcDateTime,
        Reply = reply,
    };

    /// <summary>Says who answers, as a turn of its own.</summary>
    public Task<Turn> AnnounceAsync(Guid consultation, string text, string locale, CancellationToken cancellation) => AddTurnAsync(
        consultation, new Reply(text, PhraseBook.For(locale).Locale, ReplyKind.SmallTalk, Grounded: true, [], [], [], [], []), cancellation);

    /// <summary>The channel that the resident is on now; null for our own page.</summary>
    public Task<string?> ChannelAsync(Guid consultation, CancellationToken cancellation) =>
        database.ChannelUsers.Where(one => one.ConsultationKey == consultation).Select(one => one.Channel).FirstOrDefaultAsync(cancellation);

    /// <summary>Hands words to the channel that the resident is on.</summary>
    /// <returns>Nothing at all where they read our own page.</returns>
    public Task<Dispatch> SendAsync(HandOver handOver, UnaskedWords words, CancellationToken cancellation) =>
        SendAsync(handOver.ConsultationKey, handOver.Channel, words, cancellation);

    /// <inheritdoc cref="SendAsync(HandOver, UnaskedWords, CancellationToken)"/>
    /// <param name="channel">The channel that they were on when they asked; null for our own page, or where nobody knows.</param>
    public async Task<Dispatch> SendAsync(Guid consultation, string? channel, UnaskedWords words, CancellationToken cancellation)
    {
        var user = await database.ChannelUsers.AsTracking().FirstOrDefaultAsync(one => one.ConsultationKey == consultation, cancellation);
        // Whoever has left a channel cannot be reached there, and does not read the page either.
        if (user is null)
            return new Dispatch(null, null, channel is null ? null : "NO_RECIPIENT");
        if (outlets.FirstOrDefault(one => one.Channel == user.Channel) is not { } outlet)
            return new Dispatch(null, null, "CHANNEL_OFF");

        var message = await outlet.PlaceAsync(user, words, cancellation);
        return new Dispatch(message, outlet, null);
    }
}

/// <param name="Message">What was placed in the outbox; it has its key once it is saved.</param>
/// <param name="Outlet">To be told once it is stored.</param>
/// <param name="Problem">A code of why nothing could be placed; null where it could, or need not.</param>
public sealed record Dispatch(OutboxMessage? Message, IOutlet? Outlet, string? Problem)
{
    /// <summary>The turn in which the resident is told; null where they are not.</summary>
    public Turn? Announced { get; init; }
}
