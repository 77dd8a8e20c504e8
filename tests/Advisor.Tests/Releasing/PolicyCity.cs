using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Advisor.Tests.Models;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Releasing;

/// <summary>A small city of a test's own, with a policy, a clock that moves, and a resident who asks as every door does.</summary>
public sealed class PolicyCity : IAsyncLifetime
{
    public const string Lead = "組長";
    public const string One = "一號櫃台";

    internal static readonly PolicyRule All = new() { Name = "全部先看", Decision = PolicyDecision.Wait };

    private readonly SmallCity _city;

    public PolicyCity() => _city = new SmallCity(SmallCityRecords.Courses(), Clock, new AdvisorSettings
    {
        TakeOver = new TakeOverSettings { OfficeHours = OfficeHours.Parse("Mo-Fr 09:00-17:00", ""), ApprovalHours = 4 },
    });

    /// <summary>Begins on a Friday, ten in the morning in Taipei.</summary>
    internal ManualClock Clock { get; } = new(new DateTimeOffset(2026, 11, 20, 10, 0, 0, TimeSpan.FromHours(8)));

    internal SmallCity City => _city;

    public Task InitializeAsync() => _city.InitializeAsync();

    public Task DisposeAsync() => _city.DisposeAsync();

    /// <summary>Acts with services of one scope.</summary>
    public async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> act)
        where TService : notnull
    {
        await using var scope = _city.Open();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<TResult> ReadAsync<TResult>(Func<CatalogueContext, Task<TResult>> read) => WithAsync(read);

    /// <summary>Puts rules into force, whatever was before.</summary>
    internal async Task PutAsync(params IReadOnlyList<PolicyRule> rules)
    {
        var seen = await ReadAsync(database => database.PolicyVersions.CountAsync());
        Assert.Null((await WithAsync<PolicyDesk, PolicyOutcome>(desk => desk.WriteAsync(seen, rules, null, null, Lead, default))).Refusal);
    }

    /// <summary>Asks in a new consultation, or goes on with one.</summary>
    public async Task<Turn> AskAsync(string text, Guid? consultation = null)
    {
        await using var scope = _city.Open();
        var book = scope.ServiceProvider.GetRequiredService<ConsultationBook>();
        var talk = consultation is { } key ? await book.ResumeAsync(key, default) : book.Begin("zh-TW").Consultation;
        return await scope.ServiceProvider.GetRequiredService<TurnTaking>().AnswerAsync(talk!, new ResidentMessage(text, "zh-TW", null));
    }

    /// <summary>Decides about the reply of a turn as a whole, with the version that stands there now.</summary>
    internal async Task<ReviewOutcome> DecideAsync(Turn turn, ReviewDecision decision, Replacement? replacement = null, int? version = null)
    {
        var seen = version ?? await ReadAsync(database => database.ReviewItems.Where(item => item.TurnKey == turn.Key).Select(item => item.Version).SingleAsync());
        var reason = decision == ReviewDecision.Approve ? ReviewReason.Fits : ReviewReason.BetterOffer;
        return await WithAsync<ReviewDesk, ReviewOutcome>(desk =>
            desk.ReviewReplyAsync(turn.Key, new Judgement(seen, decision, reason, null, One) { Replacement = replacement }, default));
    }

    public Task<int> SweepAsync() => WithAsync<OverdueReplies, int>(overdue => overdue.RunAsync(default));

    public Task<HeldReply?> HeldAsync(Turn turn) => ReadAsync(database => database.HeldReplies.FirstOrDefaultAsync(held => held.TurnKey == turn.Key));

    public Task<ReviewItem?> ItemAsync(Turn turn) => ReadAsync(database => database.ReviewItems.FirstOrDefaultAsync(item => item.TurnKey == turn.Key));

    /// <summary>The replies of a consultation's turns, in order, with the courses that each shows.</summary>
    public async Task<IReadOnlyList<(Reply Reply, IReadOnlyList<long> Courses)>> RepliesAsync(Turn turn)
    {
        var turns = await ReadAsync(database => database.Turns.Include(one => one.Recommendations)
            .Where(one => one.ConsultationKey == turn.ConsultationKey).OrderBy(one => one.Number).ToListAsync());
        return [.. turns.Select(one => (StoredReply.FromJson(one.Reply!), (IReadOnlyList<long>)[.. one.Recommendations.OrderBy(shown => shown.Rank).Select(shown => shown.CourseKey)]))];
    }

    /// <summary>Changes a course as an ingestion does.</summary>
    public Task ChangeAsync(string title, Action<Course> change) => WithAsync<CatalogueContext, int>(async database =>
    {
        var course = await database.Courses.AsTracking().SingleAsync(one => one.Title == title);
        change(course);
        course.RowHash = Guid.NewGuid().ToString("N");
        await database.Facts.Where(fact => fact.Name == CatalogueFact.Version).ExecuteUpdateAsync(set => set.SetProperty(fact => fact.Value, fact => fact.Value + 1));
        return await database.SaveChangesAsync();
    });

    /// <summary>The key of a course of the small city.</summary>
    internal static long KeyOf(string title) => SmallCityRecords.Courses().Single(course => course.Title == title).Key;
}
