using System.Collections.Concurrent;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Advisor.Tests.Models;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.TakingOver;

/// <summary>A house with an empty catalogue and a clock of its own, in which residents write and counsellors take over.</summary>
public sealed class HeldTalk : IDisposable, IConsultationFeed
{
    private readonly TemporaryDatabase _database = new();
    private readonly ServiceProvider _services;
    private readonly ConcurrentQueue<ConsultationChange> _heard = new();

    public HeldTalk() => _services = new ServiceCollection()
        .AddAdvisor(Path.Combine(Repository.Root, "seeds"), new AdvisorSettings { TakeOver = new TakeOverSettings { ContactKey = new byte[32] } })
        .AddSingleton(SeedThesaurus.ForOneHouse())
        .AddSingleton<TimeProvider>(Clock)
        .AddSingleton<IReviewQueueFeed>(new Reviewing.HeardFeed())
        .AddSingleton<IConsultationFeed>(this)
        .AddScoped<CatalogueContext>(_ => _database.Open())
        .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

    /// <summary>Begins on a Wednesday noon in Taipei.</summary>
    internal ManualClock Clock { get; } = new(new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.FromHours(8)));

    /// <summary>What watchers were told of a consultation, in order.</summary>
    public IEnumerable<ConsultationChangeKind> HeardOf(Guid consultation) => _heard.Where(change => change.ConsultationKey == consultation).Select(change => change.Kind);

    public void Publish(ConsultationChange change) => _heard.Enqueue(change);

    public void Dispose()
    {
        _services.Dispose();
        _database.Dispose();
    }

    /// <summary>Starts a consultation with a first message.</summary>
    public async Task<Guid> BeginAsync(string text)
    {
        await using var scope = _services.CreateAsyncScope();
        var (begun, _) = scope.ServiceProvider.GetRequiredService<ConsultationBook>().Begin("zh-TW");
        await scope.ServiceProvider.GetRequiredService<TurnTaking>().AnswerAsync(begun, new ResidentMessage(text, null, null));
        return begun.Key;
    }

    /// <summary>Writes as the resident, as every door does it.</summary>
    public async Task<Turn> SayAsync(Guid consultation, string text, string? id = null)
    {
        await using var scope = _services.CreateAsyncScope();
        var resumed = await scope.ServiceProvider.GetRequiredService<ConsultationBook>().ResumeAsync(consultation, default);
        return await scope.ServiceProvider.GetRequiredService<TurnTaking>().AnswerAsync(resumed!, new ResidentMessage(text, null, id));
    }

    /// <summary>Acts with services of one scope.</summary>
    public async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> act)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<TakeOverOutcome> TakeAsync(Guid consultation, int version, string counsellor) =>
        WithAsync<TakeOverDesk, TakeOverOutcome>(desk => desk.TakeAsync(consultation, version, counsellor, default));

    public Task<TakeOverOutcome> AnswerAsync(Guid consultation, string text, string counsellor, string? id = null, params IReadOnlyList<long> courses) =>
        WithAsync<CounsellorWords, TakeOverOutcome>(words => words.SayAsync(consultation, text, courses, id, counsellor, default));

    public Task<TakeOverOutcome> HandBackAsync(Guid consultation, string counsellor) =>
        WithAsync<TakeOverDesk, TakeOverOutcome>(desk => desk.HandBackAsync(consultation, counsellor, default));

    /// <summary>Looks once for counsellors who were silent for too long.</summary>
    public Task<int> SweepAsync() => WithAsync<HandingBack, int>(handingBack => handingBack.RunAsync(default));

    public async Task<HandOver?> HandOverAsync(Guid consultation)
    {
        await using var database = _database.Open();
        return await database.HandOvers.FirstOrDefaultAsync(one => one.ConsultationKey == consultation);
    }

    /// <summary>Question and text of each turn, in order; null where there is no reply.</summary>
    public async Task<IReadOnlyList<(string Question, string? Reply)>> TurnsAsync(Guid consultation)
    {
        await using var database = _database.Open();
        var turns = await database.Turns.Where(turn => turn.ConsultationKey == consultation).OrderBy(turn => turn.Number).ToListAsync();
        return [.. turns.Select(turn => (turn.Question, turn.Reply is null ? null : StoredReply.FromJson(turn.Reply).Text))];
    }
}
