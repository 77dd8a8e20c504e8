using LearningAdvisor.Catalogue.Storage.Sqlite;

namespace LearningAdvisor.Catalogue.Tests.Storage;

public class WriterTurnTests
{
    [Fact]
    public async Task The_next_writer_comes_when_the_one_before_is_done()
    {
        var first = await WriterTurn.TakeAsync("Data Source=one.db", default);
        var second = WriterTurn.TakeAsync("Data Source=one.db", default);

        Assert.False(second.IsCompleted);
        first.Dispose();
        (await second).Dispose();
    }

    [Fact]
    public async Task Writers_of_other_files_do_not_wait()
    {
        using var one = await WriterTurn.TakeAsync("Data Source=this.db", default);
        using var other = await WriterTurn.TakeAsync("Data Source=that.db", default);

        Assert.NotSame(one, other);
    }

    [Fact]
    public async Task A_turn_that_is_given_back_twice_lets_one_writer_in()
    {
        var first = await WriterTurn.TakeAsync("Data Source=twice.db", default);
        first.Dispose();
        first.Dispose();

        using var second = await WriterTurn.TakeAsync("Data Source=twice.db", default);
        Assert.False(WriterTurn.TakeAsync("Data Source=twice.db", default).IsCompleted);
    }

    [Fact]
    public async Task Who_stops_waiting_takes_no_turn()
    {
        using var stop = new CancellationTokenSource();
        var first = await WriterTurn.TakeAsync("Data Source=stopped.db", default);
        var second = WriterTurn.TakeAsync("Data Source=stopped.db", stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();
        (await WriterTurn.TakeAsync("Data Source=stopped.db", default)).Dispose();
    }
}
