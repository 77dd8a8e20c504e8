using LearningAdvisor.Advisor.Learning.Weights;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Learning;

/// <summary>A city with two courses that are as good as each other, one that is about the subject in passing, and one elsewhere.</summary>
internal sealed class EqualCity : IAsyncDisposable
{
    public const string Question = "我想學太極拳";

    private EqualCity(IReadOnlyList<Course> courses) => City = new SmallCity(courses);

    public SmallCity City { get; }

    /// <param name="change">What is different from the usual courses; null for nothing.</param>
    public static async Task<EqualCity> OpenAsync(Action<IReadOnlyList<Course>>? change = null)
    {
        var courses = Courses();
        change?.Invoke(courses);
        var equal = new EqualCity(courses);
        await equal.City.InitializeAsync();
        return equal;
    }

    public async ValueTask DisposeAsync() => await City.DisposeAsync();

    /// <summary>A new resident's reply, by the titles of its courses.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(string question = Question)
    {
        var talk = new Conversation(City);
        return await talk.TitlesAsync(await talk.SayAsync(question));
    }

    /// <summary>Another resident asks, and a counsellor judges the course of that title.</summary>
    /// <param name="instead">Title of the course that should have stood there.</param>
    /// <returns>The turn that was reviewed.</returns>
    public async Task<Turn> ReviewAsync(string counsellor, string title, ReviewDecision decision, ReviewReason reason, string? instead = null)
    {
        var turn = await new RecordedTalk(City).SayAsync(Question);
        await ReviewAsync(turn, counsellor, title, decision, reason, instead);
        return turn;
    }

    public async Task ReviewAsync(Turn turn, string counsellor, string title, ReviewDecision decision, ReviewReason reason, string? instead = null)
    {
        await using var scope = City.Open();
        var keys = await scope.ServiceProvider.GetRequiredService<CatalogueContext>().Courses.ToDictionaryAsync(course => course.Title, course => course.Key);
        var about = turn.Recommendations.Single(one => one.CourseKey == keys[title]);
        var version = await scope.ServiceProvider.GetRequiredService<CatalogueContext>().Recommendations.Where(one => one.Key == about.Key).Select(one => one.Version).SingleAsync();
        var outcome = await scope.ServiceProvider.GetRequiredService<ReviewDesk>().ReviewRecommendationAsync(
            about.Key,
            new Judgement(version, decision, reason, decision == ReviewDecision.Edit ? "換一門" : null, counsellor) { Correction = instead is null ? null : new ReviewCorrection { Swaps = [new CourseSwap(about.Key, keys[instead])] } },
            CancellationToken.None);
        Assert.Null(outcome.Refusal);
    }

    /// <summary>Computes weights and puts them in use.</summary>
    public async Task<WeightOutcome> LearnAsync()
    {
        await using var scope = City.Open();
        var desk = scope.ServiceProvider.GetRequiredService<WeightDesk>();
        var computed = await desk.ComputeAsync("督導", CancellationToken.None);
        return await desk.SwitchAsync(computed.Version!.Key, "督導", CancellationToken.None);
    }

    /// <summary>Puts weights of the test's own choosing in use, ungated.</summary>
    public async Task<long> WeighAsync(IEnumerable<LearnedWeight> weights)
    {
        await using var scope = City.Open();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var version = new WeightVersion { MadeBy = "test", State = WeightState.Candidate, Weights = [.. weights] };
        database.Add(version);
        await database.SaveChangesAsync();
        if (await database.Facts.Where(fact => fact.Name == CatalogueFact.Weights).ExecuteUpdateAsync(set => set.SetProperty(fact => fact.Value, version.Key)) == 0)
        {
            database.Facts.Add(new CatalogueFact { Name = CatalogueFact.Weights, Value = version.Key });
            await database.SaveChangesAsync();
        }

        return version.Key;
    }

    private static IReadOnlyList<Course> Courses() =>
    [
        Course(1, "太極拳晨練", "七堵區", 0),
        Course(2, "太極拳初階", "七堵區", 0),
        Course(3, "太極拳夜班", "中正區", 900),
        Course(4, "水彩畫", "七堵區", 0),
    ];

    private static Course Course(int key, string title, string district, int fee) => new()
    {
        Key = key,
        Source = "equal",
        Code = $"E{key}",
        Title = title,
        City = "基隆市",
        District = district,
        Venue = "第一教室",
        Mode = CourseMode.OnSite,
        Fee = fee,
        RegistrationOpens = new DateOnly(2026, 11, 1),
        RegistrationCloses = new DateOnly(2026, 12, 10),
        StartsOn = new DateOnly(2026, 12, 20),
        EndsOn = new DateOnly(2027, 3, 1),
        Sessions = [new CourseSession { Weekday = DayOfWeek.Tuesday, StartTime = new TimeOnly(9, 0), EndTime = new TimeOnly(11, 0) }],
    };
}
