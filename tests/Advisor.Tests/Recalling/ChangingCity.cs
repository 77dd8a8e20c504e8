using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Recalling;

/// <summary>A small city of a test class's own, whose records change as a load changes them.</summary>
public sealed class ChangingCity : IAsyncLifetime
{
    public SmallCity City { get; } = new();

    public Task InitializeAsync() => City.InitializeAsync();

    public Task DisposeAsync() => City.DisposeAsync();

    /// <param name="key">The course's number in <see cref="SmallCityRecords.Courses"/>.</param>
    public Task ChangeAsync(long key, Action<Course> change) => WithAsync(async database =>
    {
        var course = await database.Courses.AsTracking().Include(one => one.Sessions).SingleAsync(one => one.Key == key);
        change(course);
        course.RowHash = Guid.NewGuid().ToString("n");
        course.ChangeNumber = await database.Courses.MaxAsync(one => one.ChangeNumber) + 1;
        await database.SaveChangesAsync();
        return 0;
    });

    public Task<int> SweepAsync() => ScopedAsync<RecallSweep, int>(sweep => sweep.RunAsync(CancellationToken.None));

    /// <summary>The recalls of a turn after a sweep, the first one first.</summary>
    public async Task<List<Recall>> RecallsAsync(Turn turn)
    {
        await SweepAsync();
        return await WithAsync(database => database.Recalls.Where(recall => recall.TurnKey == turn.Key).OrderBy(recall => recall.Key).ToListAsync());
    }

    public Task<RecallOutcome> HandleAsync(Recall recall, RecallHandling handling = RecallHandling.Dismissed, string counsellor = "一號櫃台", string? note = null) =>
        ScopedAsync<RecallDesk, RecallOutcome>(desk => desk.HandleAsync(recall.Key, handling, note, counsellor, CancellationToken.None));

    public Task<ReviewItem?> ItemAsync(Turn turn) => WithAsync(database => database.ReviewItems.SingleOrDefaultAsync(item => item.TurnKey == turn.Key));

    public Task<T> WithAsync<T>(Func<CatalogueContext, Task<T>> use) => ScopedAsync(use);

    private async Task<T> ScopedAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = City.Open();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
