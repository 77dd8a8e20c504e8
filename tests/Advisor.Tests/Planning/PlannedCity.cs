using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.Tests.Models;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Planning;

/// <summary>A small city of a test class's own, with a clock that moves, in which counsellors make plans.</summary>
public sealed class PlannedCity : IAsyncLifetime
{
    internal const string One = "一號櫃台", Two = "二號櫃台";
    internal const long Guitar = 8, FullPhone = 4, Phone = 1, Pottery = 11, OldPhone = 22;

    internal static readonly DateOnly Soon = new(2026, 12, 4);

    /// <summary>Begins on Friday, 20 November 2026, at four in the morning in Taipei.</summary>
    internal ManualClock Clock { get; } = new(new SmallCity.StoppedClock().GetUtcNow());

    private readonly SmallCity _city;

    public PlannedCity() => _city = new SmallCity(SmallCityRecords.Courses(), Clock);

    public Task InitializeAsync() => _city.InitializeAsync();

    public Task DisposeAsync() => _city.DisposeAsync();

    /// <summary>Guitar first, then pottery, with a follow-up in two weeks.</summary>
    internal static PlanContent Content(params IReadOnlyList<PlannedCourse> courses) => new()
    {
        Goals = ["半年內能彈唱一首歌"],
        Courses = courses.Count > 0 ? courses : [new PlannedCourse(Guitar, "從基礎開始"), new PlannedCourse(Pottery, "手也要休息")],
        FollowUpOn = Soon,
    };

    internal async Task<Guid> BeginAsync(string text = "謝謝", string locale = "zh-TW")
    {
        await using var scope = _city.Open();
        var (begun, _) = scope.ServiceProvider.GetRequiredService<ConsultationBook>().Begin(locale);
        await scope.ServiceProvider.GetRequiredService<TurnTaking>().AnswerAsync(begun, new ResidentMessage(text, locale, null));
        return begun.Key;
    }

    /// <summary>Writes as the resident.</summary>
    internal async Task<(Turn Turn, Reply Reply)> SayAsync(Guid consultation, string text)
    {
        await using var scope = _city.Open();
        var resumed = await scope.ServiceProvider.GetRequiredService<ConsultationBook>().ResumeAsync(consultation, default);
        var turn = await scope.ServiceProvider.GetRequiredService<TurnTaking>().AnswerAsync(resumed!, new ResidentMessage(text, null, null));
        return (turn, StoredReply.FromJson(turn.Reply!));
    }

    internal Task<PlanOutcome> SaveAsync(Guid consultation, PlanContent content, int version = 0, bool acceptsBroken = false, string by = One) =>
        WithAsync<PlanDesk, PlanOutcome>(desk => desk.SaveAsync(consultation, version, content, acceptsBroken, by, default));

    /// <summary>A consultation with a plan in force.</summary>
    internal async Task<LearningPlan> PlannedAsync(PlanContent? content = null)
    {
        var saved = await SaveAsync(await BeginAsync(), content ?? Content());
        Assert.Null(saved.Refusal);
        return saved.Plan!;
    }

    internal Task<PlanOutcome> ChangeAsync(LearningPlan plan, PlanChange change, int? version = null) =>
        WithAsync<PlanDesk, PlanOutcome>(desk => desk.ChangeAsync(plan.Key, version ?? plan.Version, change, One, default));

    internal Task<int> AskAsync() => WithAsync<FollowUps, int>(followUps => followUps.RunAsync(default));

    /// <summary>Goes to a day and an hour of Taipei.</summary>
    internal void GoTo(DateOnly day, int hour) => Clock.Advance(new DateTimeOffset(day, new TimeOnly(hour, 0), TimeSpan.FromHours(8)) - Clock.GetUtcNow());

    /// <param name="key">The course's number in <see cref="SmallCityRecords.Courses"/>.</param>
    internal Task<int> ChangeCourseAsync(long key, Action<Course> change) => WithAsync<CatalogueContext, int>(async database =>
    {
        var course = await database.Courses.AsTracking().Include(one => one.Sessions).SingleAsync(one => one.Key == key);
        change(course);
        return await database.SaveChangesAsync();
    });

    /// <summary>Text of the reply of each turn, in order.</summary>
    internal Task<List<string>> RepliesAsync(Guid consultation) => WithAsync<CatalogueContext, List<string>>(async database =>
        [.. (await database.Turns.Where(turn => turn.ConsultationKey == consultation).OrderBy(turn => turn.Number).ToListAsync()).Select(turn => StoredReply.FromJson(turn.Reply!).Text)]);

    internal async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = _city.Open();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
