using LearningAdvisor.Api.Hosting;
using LearningAdvisor.Api.Schema;
using LearningAdvisor.Api.Schema.Reviews;
using LearningAdvisor.Api.Tests.Schema.Recalls;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningAdvisor.Api.Tests.Hosting;

[Collection(nameof(LoadedCity))]
public sealed class HousekeepingTests(LoadedCity city)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task With_each_tick_replies_that_became_wrong_are_found_and_old_talks_go()
    {
        city.Offers["國畫"] = new Offer(800, "週三", "20");
        await city.LoadAsync();
        var (old, asked) = (await city.Reviews.AskAsync("我想學國畫"), await city.Reviews.AskAsync("我想學國畫"));
        city.Offers["國畫"] = new Offer(900, "週三", "20");
        await city.LoadAsync();
        await AgeAsync(old.Consultation);
        var services = city.Reviews.Api.Services;
        using var clock = new TickingClock();
        using var patience = new CancellationTokenSource(Patience);
        using var housekeeping = new Housekeeping(
            services.GetRequiredService<IServiceScopeFactory>(), new ApiSettings { RetentionDays = 180 }, clock, NullLogger<Housekeeping>.Instance);
        var events = services.GetRequiredService<ReviewQueueFeed>().Subscribe(patience.Token);

        await housekeeping.StartAsync(patience.Token);
        await clock.TickAsync();
        var heard = await events.Take(3).ToListAsync(patience.Token);
        await housekeeping.StopAsync(patience.Token);

        var told = heard.Select(happened => (happened.Kind, Turn: GlobalId.Of("Turn", happened.TurnKey!.Value))).ToList();
        // One sweep raises both, in no order.
        Assert.Equal(
            new[] { (ReviewQueueEventKind.NeedsChanged, old.Turn), (ReviewQueueEventKind.NeedsChanged, asked.Turn) }.ToHashSet(),
            told.Take(2).ToHashSet());
        Assert.Equal((ReviewQueueEventKind.Removed, old.Turn), told[2]);
    }

    private async Task AgeAsync(string consultation)
    {
        var key = GlobalId.GuidOf("Consultation", consultation);
        var longAgo = ApiFixture.Now.UtcDateTime.AddDays(-200);
        await using var database = city.Reviews.Api.OpenDatabase();
        await database.Consultations.Where(one => one.Key == key).ExecuteUpdateAsync(set => set.SetProperty(one => one.LastTurnAt, longAgo));
    }

    /// <summary>Its one timer ticks when the test says so.</summary>
    private sealed class TickingClock : TimeProvider, ITimer
    {
        private readonly TaskCompletionSource<Action> _tick = new();

        public async Task TickAsync() => (await _tick.Task)();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _tick.SetResult(() => callback(state));
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
