using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Catalogue.Policies;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Releasing;

public sealed class PolicySimulatorTests : IAsyncLifetime
{
    private readonly PolicyCity _city = new();

    public Task InitializeAsync() => _city.InitializeAsync();

    public Task DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task What_would_have_waited_is_counted_by_rule_and_hour_and_nothing_changes()
    {
        await _city.AskAsync("你好");
        var guitar = await _city.AskAsync("想學吉他");
        await _city.AskAsync("想學烘焙");
        var before = await CountsAsync();

        var simulated = await RunAsync(
            new PolicyRule { Name = "烘焙", Topics = ["cooking"] },
            new PolicyRule { Name = "音樂", Decision = PolicyDecision.Wait, Topics = ["music"] });

        Assert.Equal((2, 1, 0), (simulated.Replies, simulated.Waiting, simulated.Unjudged));
        Assert.Equal([1, 1], simulated.Applied);
        Assert.Equal(KeyValuePair.Create((DayOfWeek.Friday, 10), 1), Assert.Single(simulated.Hours));
        Assert.Equal(new SimulatedWait(guitar.Key, 1), Assert.Single(simulated.Examples));
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task It_says_what_the_policy_would_have_done_in_force()
    {
        PolicyRule rule = new() { Name = "不太有把握", Decision = PolicyDecision.Wait, ConfidenceBelow = 0.9, Channels = ["web"], Languages = ["zh-TW"], Days = [DayOfWeek.Friday] };
        await _city.AskAsync("想學吉他");
        await _city.AskAsync("我七十歲，想學手機");
        var expected = (await RunAsync(rule)).Waiting;

        await _city.PutAsync(rule);
        var held = 0;
        foreach (var text in new[] { "想學吉他", "我七十歲，想學手機" })
            held += await _city.HeldAsync(await _city.AskAsync(text)) is null ? 0 : 1;

        Assert.Equal(expected, held);
        // What waits now would have waited, too.
        Assert.Equal(2 * expected, (await RunAsync(rule)).Waiting);
    }

    [Fact]
    public async Task Turns_from_before_confidence_was_kept_are_counted_as_unjudged()
    {
        await _city.AskAsync("想學吉他");
        await _city.ReadAsync(database => database.Turns.ExecuteUpdateAsync(set => set.SetProperty(turn => turn.Confidence, (double?)null)));

        var simulated = await RunAsync(new PolicyRule { Name = "a", Decision = PolicyDecision.Wait, ConfidenceBelow = 1 });

        Assert.Equal((1, 0, 1), (simulated.Replies, simulated.Waiting, simulated.Unjudged));
    }

    [Fact]
    public async Task Days_of_the_office_are_counted_without_weekends_and_older_turns_are_left_out()
    {
        await _city.AskAsync("想學吉他");
        _city.Clock.Advance(TimeSpan.FromDays(31));
        await _city.AskAsync("想學烘焙");

        var simulated = await RunAsync(PolicyCity.All);

        Assert.Equal((1, 1), (simulated.Replies, simulated.Waiting));
        Assert.InRange(simulated.OfficeDays, 20, 22);
        Assert.Equal(1.0 / simulated.OfficeDays, simulated.PerOfficeDay);
    }

    private Task<SimulatedPolicy> RunAsync(params PolicyRule[] rules) => _city.WithAsync<PolicySimulator, SimulatedPolicy>(simulator => simulator.RunAsync(rules, default));

    private async Task<(int Turns, int Held, int Policies)> CountsAsync() => (
        await _city.ReadAsync(database => database.Turns.CountAsync()),
        await _city.ReadAsync(database => database.HeldReplies.CountAsync()),
        await _city.ReadAsync(database => database.PolicyVersions.CountAsync()));
}
