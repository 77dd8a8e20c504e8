using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Schema.TakeOver;
using LearningAdvisor.Databases;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningAdvisor.Api.Tests.Schema.TakeOver;

public sealed class ConsultationRelayTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [PostgresFact]
    public async Task A_counsellors_words_are_heard_by_the_resident_of_another_process()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var (here, there) = (new ConsultationFeed(), new ConsultationFeed());
        using var mine = Relay(here);
        using var theirs = Relay(there);
        await mine.StartAsync(patience.Token);
        await theirs.StartAsync(patience.Token);
        await using var watching = there.Subscribe(patience.Token).GetAsyncEnumerator(patience.Token);
        var next = watching.MoveNextAsync().AsTask();

        // Whoever begins to listen hears nothing of before, so it is told until it is heard.
        var (taken, said) = (new ConsultationChange(ConsultationChangeKind.Taken, Guid.NewGuid()), new ConsultationChange(ConsultationChangeKind.CounsellorSpoke, Guid.NewGuid(), Guid.NewGuid()));
        while (await Task.WhenAny(next, Task.Delay(50, patience.Token)) != next)
            here.Publish(taken);
        here.Publish(said);

        Assert.True(await next);
        Assert.Equal(taken, watching.Current);
        while (watching.Current == taken)
            Assert.True(await watching.MoveNextAsync());
        Assert.Equal(said, watching.Current);
        await mine.StopAsync(default);
        await theirs.StopAsync(default);
    }

    private ConsultationRelay Relay(ConsultationFeed feed) => new(_database.Store, feed, TimeProvider.System, NullLogger<ConsultationRelay>.Instance);
}
