using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Outbox;
using LearningAdvisor.Channels.Queues;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Line.Sending;

/// <summary>
/// Sends an answer: by the event's reply token while that lives long enough, else by a push out of the month's purse, else it
/// stays as failed. An attempt whose end nobody knows is repeated only where LINE can tell the second from the first.
/// </summary>
public sealed class LineSender(
    IDbContextFactory<CatalogueContext> databases, WorkQueue queue, Settlement settlement, PushPurse purse, LineClient line, ChannelSeal seal,
    LineSettings settings, TimeProvider clock, ILogger<LineSender> log) : ISender
{
    // About ten minutes of back-off.
    private const int MostPushes = 12;

    public string Channel => LineWebhook.Channel;

    public async Task DoAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var envelope = LineEnvelope.Open(seal, message.Payload!);
        // Whoever died with it had it when it was due or later, and left a token alone that had too little time by then. A push is
        // stored before it is sent.
        message.MayHaveArrived |= message.WasLeft && (message.PushedIn is not null || HasTime(message, message.DueAt));
        if (envelope.ReplyToken is { } token && message.PushedIn is null && MayReply(message))
            await ReplyAsync(message, envelope, token, cancellation);
        else
            await PushAsync(message, envelope, message.PushedIn is null ? envelope.ReplyToken : null, cancellation);
    }

    private async Task ReplyAsync(OutboxMessage message, LineEnvelope envelope, string token, CancellationToken cancellation)
    {
        var outcome = await line.ReplyAsync(token, envelope.Body(message.AsPlainText), cancellation);
        var wait = BackOff.After(message.Attempts);
        var before = message.MayHaveArrived;
        message.MayHaveArrived |= outcome == SendOutcome.Unclear;
        switch (outcome)
        {
            case SendOutcome.Delivered:
                await SettleAsync(message, WorkState.Done, null, cancellation);
                break;
            // Our own earlier attempt is what has used it, as far as anybody can know.
            case SendOutcome.TokenInvalid when before:
                await SettleAsync(message, WorkState.Unknown, "TOKEN_USED", cancellation);
                break;
            case SendOutcome.Refused when !message.AsPlainText:
                await AgainAsPlainTextAsync(message, cancellation);
                break;
            case SendOutcome.Refused:
                await SettleAsync(message, WorkState.Failed, "REFUSED", cancellation);
                break;
            case SendOutcome.NotSent or SendOutcome.Unclear when IsAlive(message, wait):
                await AgainAsync(message, wait, outcome.ToString(), cancellation);
                break;
            // A push could be the second answer to one question.
            case var _ when message.MayHaveArrived:
                await SettleAsync(message, WorkState.Unknown, "NO_ANSWER", cancellation);
                break;
            default:
                await PushAsync(message, envelope, null, cancellation);
                break;
        }
    }

    /// <param name="lateToken">A reply token that may be good all the same; null for none.</param>
    private async Task PushAsync(OutboxMessage message, LineEnvelope envelope, string? lateToken, CancellationToken cancellation)
    {
        if (message.RetryKey == Guid.Empty)
        {
            await SettleAsync(message, WorkState.Withdrawn, "TOO_LATE", cancellation);
            return;
        }
        if (message.PushedIn is null && message.MayHaveArrived)
        {
            await SettleAsync(message, WorkState.Unknown, "NO_ANSWER", cancellation);
            return;
        }
        if (await RecipientAsync(message, cancellation) is not { } recipient)
        {
            await SettleAsync(message, WorkState.Failed, "NO_RECIPIENT", cancellation);
            return;
        }
        if (message.PushedIn is null && !await purse.TakeAsync(message, settings.PushesPerMonth, cancellation))
        {
            message.MayHaveArrived |= message.WasLeft;
            await (lateToken is null ? SettleAsync(message, WorkState.Failed, "PURSE_EMPTY", cancellation) : ReplyAsync(message, envelope, lateToken, cancellation));
            return;
        }

        var outcome = await line.PushAsync(recipient, envelope.Body(message.AsPlainText), message.RetryKey, cancellation);
        message.MayHaveArrived |= outcome == SendOutcome.Unclear;
        await (outcome switch
        {
            SendOutcome.Delivered => SettleAsync(message, WorkState.Done, null, cancellation),
            SendOutcome.Refused when !message.AsPlainText => AgainAsPlainTextAsync(message, cancellation),
            SendOutcome.NotSent or SendOutcome.Unclear when message.Attempts < MostPushes => AgainAsync(message, BackOff.After(message.Attempts), outcome.ToString(), cancellation),
            _ => SettleAsync(message, message.MayHaveArrived ? WorkState.Unknown : WorkState.Failed, outcome.ToString(), cancellation),
        });
    }

    private async Task<string?> RecipientAsync(OutboxMessage message, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var id = await database.ChannelUsers.Where(user => user.Channel == message.Channel && user.Person == message.Person).Select(user => user.SealedId).FirstOrDefaultAsync(cancellation);
        return id is null ? null : seal.OpenText(id);
    }

    private async Task AgainAsync(OutboxMessage message, TimeSpan wait, string problem, CancellationToken cancellation)
    {
        await queue.ChangeAsync(
            message,
            set => set.SetProperty(one => one.MayHaveArrived, message.MayHaveArrived).SetProperty(one => one.AsPlainText, message.AsPlainText).SetProperty(one => one.RetryKey, message.RetryKey),
            cancellation);
        await queue.PostponeAsync(message, wait, problem, cancellation);
    }

    // LINE has taken nothing, so the token is still good, and a push of other words is another push.
    private async Task AgainAsPlainTextAsync(OutboxMessage message, CancellationToken cancellation)
    {
        log.LogError("Message {Key} was refused by LINE and is sent as plain text.", message.Key);
        (message.AsPlainText, message.RetryKey) = (true, message.RetryKey == Guid.Empty ? Guid.Empty : Guid.NewGuid());
        await AgainAsync(message, TimeSpan.Zero, "REFUSED", cancellation);
    }

    private async Task SettleAsync(OutboxMessage message, WorkState state, string? problem, CancellationToken cancellation)
    {
        await settlement.SettleAsync(message, state, problem, cancellation);
        if (state is WorkState.Failed or WorkState.Unknown)
            log.LogError("Message {Key} for event {EventKey} ended as {State} after {Attempts} attempts: {Problem}.", message.Key, message.EventKey, state, message.Attempts, problem);
    }

    // Of an earlier attempt that may have arrived nothing else will tell.
    private bool MayReply(OutboxMessage message) => message.MayHaveArrived || HasTime(message, clock.GetUtcNow().UtcDateTime);

    // A line that only says to wait may come to nothing.
    private static bool HasTime(OutboxMessage message, DateTime at) => message.TokenUntil > at + (message.RetryKey == Guid.Empty ? TimeSpan.Zero : LineToken.ToFindOut);

    private bool IsAlive(OutboxMessage message, TimeSpan wait) => message.TokenUntil > clock.GetUtcNow().UtcDateTime + wait;
}
