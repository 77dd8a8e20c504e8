using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.TakingOver;

/// <summary>The residents' side of a hand-over: they ask for a person, and what they write while one answers is kept.</summary>
public sealed class WaitingRoom(CatalogueContext database, Speaking speaking, HandingBack handingBack, IConsultationFeed feed, TakeOverSettings settings, TimeProvider clock)
{
    /// <summary>Characters of how to reach a resident; more is refused, not cut.</summary>
    public const int LongestContact = 300;

    private readonly Seal? _seal = settings.ContactKey is { } key ? ContactOf(key) : null;

    /// <summary>Whether contact details can be kept here.</summary>
    public bool KeepsContacts => _seal is not null;

    /// <summary>Puts a consultation among those that wait for a person. One that a counsellor holds stays where it is; what is given replaces what was given.</summary>
    /// <param name="contact">How to reach the resident, as it was written; null to leave what is there.</param>
    /// <param name="note">With personal data masked; null to leave what is there.</param>
    public async Task<HandOver> WaitAsync(Guid consultation, HandOverReason reason, string? contact, string? note, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var handOver = await database.NowAsync(consultation, cancellation);
        var isNew = handOver is null or { State: HandOverState.Returned };
        if (handOver is null)
            database.HandOvers.Add(handOver = new HandOver { ConsultationKey = consultation });
        else if (isNew)
            handOver.Version++;
        if (isNew)
            (handOver.State, handOver.Since, handOver.Reason) = (HandOverState.Waiting, clock.GetUtcNow().UtcDateTime, reason);
        handOver.Note = note ?? handOver.Note;
        handOver.Channel = await speaking.ChannelAsync(consultation, cancellation) ?? handOver.Channel;
        if (contact is not null && _seal is not null)
            handOver.SealedContact = _seal.Close(contact);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        feed.Publish(new ConsultationChange(ConsultationChangeKind.Waiting, consultation));
        return handOver;
    }

    /// <summary>How to reach a resident; for counsellors alone.</summary>
    /// <returns>Null where it was not given, or was sealed with another key.</returns>
    public string? ContactOf(HandOver handOver)
    {
        if (handOver.SealedContact is not { } sealedContact || _seal is null)
            return null;

        try
        {
            return _seal.OpenText(sealedContact);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Keeps what a resident writes while a counsellor answers.</summary>
    /// <param name="consultation">Out of <see cref="Reviewing.ConsultationBook"/>, with its hand-over.</param>
    /// <param name="text">With personal data masked.</param>
    /// <param name="id">The sender's own id of the message; null where it has none.</param>
    /// <returns>The turn, without a reply; null where the adviser is to answer.</returns>
    public async Task<Turn?> HearAsync(Consultation consultation, string text, string? id, CancellationToken cancellation)
    {
        if (consultation.HandOver is not { State: HandOverState.Held })
            return null;

        await using var transaction = await database.BeginAloneAsync(cancellation);
        if (await database.NowAsync(consultation.Key, cancellation) is not { State: HandOverState.Held } held)
            return null;
        if (handingBack.IsOverdue(held))
        {
            var dispatch = await handingBack.ReturnAsync(held, HandOverNews.Silent(consultation.Locale), consultation.Locale, cancellation);
            await transaction.CommitAsync(cancellation);
            handingBack.Tell(held, dispatch);
            return null;
        }

        var last = await speaking.LastAsync(consultation.Key, cancellation);
        var turn = speaking.NewTurn(consultation.Key, last?.Number ?? 0, text, reply: null);
        turn.ClientMessageId = id;
        database.Turns.Add(turn);
        consultation.LastTurnAt = turn.AskedAt;
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        feed.Publish(new ConsultationChange(ConsultationChangeKind.ResidentSpoke, consultation.Key, turn.Key));
        return turn;
    }

    /// <summary>Tells those who watch a consultation that waits for a person, or that one holds, what its resident has written.</summary>
    public void Tell(Consultation consultation, Turn turn)
    {
        if (consultation.HandOver is { State: HandOverState.Waiting or HandOverState.Held })
            feed.Publish(new ConsultationChange(ConsultationChangeKind.ResidentSpoke, consultation.Key, turn.Key));
    }

    private static Seal ContactOf(byte[] key) => Seal.For(key, "learningadvisor contact");
}
