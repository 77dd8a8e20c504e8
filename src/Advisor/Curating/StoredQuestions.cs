using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>What residents asked of late, as it was kept: personal data masked. To see what a change would do before anybody hears it.</summary>
public sealed class StoredQuestions(CatalogueContext database, TimeProvider clock)
{
    /// <summary>How far back one looks.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromDays(30);

    private const int MostTurns = 5_000;

    // Longer ones are stories, and comparing all of them would keep whoever writes waiting.
    private const int LongestQuestion = 200;

    /// <returns>Each text once, the most frequent first, then the newest.</returns>
    public async Task<IReadOnlyList<StoredQuestion>> OfLateAsync(CancellationToken cancellation)
    {
        var since = clock.GetUtcNow().UtcDateTime - Period;
        var turns = await database.Turns
            .Where(turn => turn.AskedAt >= since && turn.Question != "" && turn.Question.Length <= LongestQuestion)
            .OrderByDescending(turn => turn.AskedAt)
            .Select(turn => new { turn.Question, turn.AskedAt, turn.Language })
            .Take(MostTurns)
            .ToListAsync(cancellation);
        return
        [
            .. turns.GroupBy(turn => turn.Question, StringComparer.Ordinal)
                .Select(same => new StoredQuestion(same.Key, same.First().Language, same.Count(), same.First().AskedAt))
                .OrderByDescending(question => question.Times).ThenByDescending(question => question.LastAskedAt),
        ];
    }
}

/// <param name="Language">As it was told from the text; null where it was not kept.</param>
/// <param name="Times">How often it was asked in just these words.</param>
/// <param name="LastAskedAt">UTC.</param>
public sealed record StoredQuestion(string Text, string? Language, int Times, DateTime LastAskedAt);
