using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Advisor.Tests.Models;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;

namespace LearningAdvisor.Advisor.Tests.Insight;

/// <summary>A catalogue without courses into which tests write consultations, to be counted.</summary>
internal sealed class CountedCity : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    /// <summary>Noon of 20 November 2026 in Taipei.</summary>
    public ManualClock Clock { get; } = new(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.FromHours(8)));

    public void Dispose() => _database.Dispose();

    public CatalogueContext Open() => _database.Open();

    /// <summary>A consultation with a turn for each time, all of them about the same.</summary>
    public Task<Consultation> AddAsync(params IReadOnlyList<Turn> turns) => AddAsync(channel: null, turns);

    public async Task<Consultation> AddAsync(string? channel, IReadOnlyList<Turn> turns)
    {
        var key = Guid.NewGuid();
        for (var i = 0; i < turns.Count; i++)
            (turns[i].ConsultationKey, turns[i].Number) = (key, i + 1);
        var consultation = new Consultation
        {
            Key = key,
            TokenHash = key.ToString("N"),
            Locale = "zh-TW",
            Channel = channel,
            StartedAt = turns.Min(turn => turn.AskedAt),
            LastTurnAt = turns.Max(turn => turn.AskedAt),
            Turns = [.. turns],
        };
        await using var database = Open();
        database.Add(consultation);
        await database.SaveChangesAsync();
        return consultation;
    }

    /// <param name="at">In Taipei.</param>
    public static Turn Asked(DateTime at, string? topic = null, QuestionOutcome outcome = QuestionOutcome.Answered, string? district = null, string? language = "zh-TW", bool? helpful = null) => new()
    {
        Key = Guid.NewGuid(),
        Question = "",
        AskedAt = new DateTimeOffset(at, TimeSpan.FromHours(8)).UtcDateTime,
        Outcome = outcome,
        Topic = topic,
        District = district,
        Language = language,
        Helpful = helpful,
    };

    public async Task<CityFigures> ReadAsync(DateOnly since, DateOnly until)
    {
        await using var database = Open();
        return await CityFigures.ReadAsync(database, since, until, CancellationToken.None);
    }

    /// <summary>Deletes what is older than that, as housekeeping does.</summary>
    public async Task<int> ForgetOldAsync(int days)
    {
        await using var database = Open();
        return await new Retention(database, new HeardFeed(), new NobodyWatches(), Clock).RunAsync(days, CancellationToken.None);
    }
}
