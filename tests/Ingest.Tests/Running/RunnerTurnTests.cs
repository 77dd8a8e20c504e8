using System.Diagnostics;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Ingest.Running;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Running;

public sealed class RunnerTurnTests : IDisposable
{
    private readonly TestCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public async Task A_second_runner_has_no_turn_until_the_first_is_done()
    {
        await using (await TakeAsync())
            Assert.Null(await TakeAsync());
        await using var next = await TakeAsync();
        Assert.NotNull(next);
    }

    [Fact]
    public async Task Of_many_that_ask_at_once_one_gets_the_turn()
    {
        var turns = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(TakeAsync)));
        await using var only = Assert.Single(turns, turn => turn is not null);
    }

    [Fact]
    public async Task The_turn_of_a_process_that_died_on_this_machine_is_free_at_once()
    {
        using var program = Process.Start(new ProcessStartInfo("sleep", "60"))!;
        await HoldAsync($"{Environment.MachineName}/{program.Id}/{new DateTimeOffset(program.StartTime).ToUnixTimeSeconds()}", DateTime.MaxValue);
        Assert.Null(await TakeAsync());

        program.Kill();
        await program.WaitForExitAsync();
        await using var turn = await TakeAsync();
        Assert.NotNull(turn);
    }

    [Fact]
    public async Task A_turn_that_a_server_could_not_give_back_is_free_while_it_lives_on()
    {
        await HoldAsync(RunnerTurn.Self, DateTime.MaxValue);
        await using var turn = await TakeAsync();
        Assert.NotNull(turn);
    }

    [Fact]
    public async Task A_process_number_that_was_given_out_again_holds_nothing()
    {
        await HoldAsync($"{Environment.MachineName}/{Environment.ProcessId}/1", DateTime.MaxValue);
        await using var turn = await TakeAsync();
        Assert.NotNull(turn);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(-1, true)]
    public async Task The_turn_of_another_machine_is_free_when_its_lease_has_run_out(int minutesLeft, bool isFree)
    {
        await HoldAsync("elsewhere/1/1", _city.Clock.Now.UtcDateTime.AddMinutes(minutesLeft));
        await using var turn = await TakeAsync();
        Assert.Equal(isFree, turn is not null);
    }

    private Task<RunnerTurn?> TakeAsync() => RunnerTurn.TakeAsync(_city.Open, _city.Clock, TimeSpan.Zero, _ => { }, default);

    private async Task HoldAsync(string holder, DateTime until)
    {
        await using var catalogue = _city.Open();
        catalogue.Add(new RunnerLease { Name = "ingest", Token = "another", Holder = holder, ExpiresAt = until });
        await catalogue.SaveChangesAsync();
    }
}
