using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>Keeps consultations: opens one for whoever holds its token, and records each turn with its evidence.</summary>
public sealed class ConsultationBook(CatalogueContext database, ReviewQueue queue, TimeProvider clock)
{
    /// <summary>Starts a consultation.</summary>
    /// <returns>The consultation and its token; the token is handed out once and only its hash is kept.</returns>
    public (Consultation Consultation, string Token) Begin(string locale)
    {
        var token = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        var now = clock.GetUtcNow().UtcDateTime;
        var consultation = new Consultation
        {
            Key = Guid.CreateVersion7(clock.GetUtcNow()),
            TokenHash = Hash(token),
            Locale = locale,
            StartedAt = now,
            LastTurnAt = now,
        };
        database.Consultations.Add(consultation);
        return (consultation, token);
    }

    /// <returns>Null when there is no such consultation or the token is not its own: the two look alike from outside.</returns>
    public async Task<Consultation?> OpenAsync(Guid key, string? token, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(token))
            return null;

        var consultation = await database.Consultations.AsTracking().FirstOrDefaultAsync(c => c.Key == key, cancellation);
        return consultation is not null && Matches(consultation.TokenHash, token) ? consultation : null;
    }

    /// <summary>Any consultation, for whoever may read them all; whether somebody may is the caller's business.</summary>
    /// <returns>Null when there is none.</returns>
    public Task<Consultation?> ReadAsync(Guid key, CancellationToken cancellation) =>
        database.Consultations.FirstOrDefaultAsync(consultation => consultation.Key == key, cancellation);

    /// <summary>The turn that already answered a message with this id, with its recommendations; null when there is none.</summary>
    public Task<Turn?> AnsweredAsync(Guid consultation, string clientMessageId, CancellationToken cancellation) =>
        database.Turns.Include(turn => turn.Recommendations)
            .FirstOrDefaultAsync(turn => turn.ConsultationKey == consultation && turn.ClientMessageId == clientMessageId, cancellation);

    /// <summary>Records a turn with its place in the counsellors' queue, and saves.</summary>
    /// <param name="consultation">Out of <see cref="Begin"/> or <see cref="OpenAsync"/>.</param>
    /// <param name="question">With personal data masked.</param>
    public async Task<Turn> RecordAsync(
        Consultation consultation, string question, string? clientMessageId, TurnOutcome outcome, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var last = await database.Turns
            .Where(turn => turn.ConsultationKey == consultation.Key)
            .OrderByDescending(turn => turn.Number)
            .Select(turn => new { turn.Number, turn.Reply })
            .FirstOrDefaultAsync(cancellation);
        var turn = new Turn
        {
            Key = Guid.CreateVersion7(clock.GetUtcNow()),
            ConsultationKey = consultation.Key,
            Number = (last?.Number ?? 0) + 1,
            ClientMessageId = clientMessageId,
            Question = question,
            AskedAt = now,
            Reply = StoredReply.ToJson(outcome.Reply),
            Recommendations = outcome.Reply.Suggestions.Select((suggestion, index) => new Recommendation
            {
                Key = Guid.CreateVersion7(clock.GetUtcNow()),
                Rank = index + 1,
                CourseKey = suggestion.CourseKey,
                Reasons = suggestion.Reasons.ToList(),
                Meets = suggestion.Meets.ToList(),
                Relaxed = suggestion.Relaxed.ToList(),
            }).ToList(),
        };
        consultation.State = outcome.State.ToJson();
        consultation.LastTurnAt = now;
        if (outcome.Reply.Kind == ReplyKind.HandOver)
            consultation.CounsellorRequestedAt ??= now;
        database.Turns.Add(turn);
        queue.Add(turn, outcome, last?.Reply is { } reply ? StoredReply.FromJson(reply).Kind : null);
        await database.SaveChangesAsync(cancellation);
        return turn;
    }

    private static string Hash(string token) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private static bool Matches(string hash, string token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash(token)));
}
