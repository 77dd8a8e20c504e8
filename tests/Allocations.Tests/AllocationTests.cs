using LearningAdvisor.Bench.Allocations;

namespace LearningAdvisor.Allocations.Tests;

public sealed class AllocationTests(CatalogueHost host) : IClassFixture<CatalogueHost>
{
    private const double Allowed = 1.1;
    private const int Rounds = 12;
    private const int TurnsOfRound = 5;

    public static TheoryData<string> Queries => [.. MeasuredQuery.All.Select(query => query.Name)];

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_request_allocates_no_more_than_a_tenth_above_the_committed_bytes(string name)
    {
        var query = MeasuredQuery.All.Single(query => query.Name == name);
        host.Check(query);

        var measured = Fewest(query);

        var growth = Growth.Of(name, measured, CommittedBytes.Read()[name], Allowed);
        Assert.True(growth is null, growth);
    }

    [Fact]
    public void What_grew_is_named_with_both_figures_and_the_way_out()
    {
        Assert.Null(Growth.Of("Q1", 1_100, 1_000, Allowed));
        Assert.Equal(
            "Q1 allocates 1,101 bytes a request; bench/allocations/allocations.json says 1,000, and a tenth more is allowed. "
            + "Allocate less, or say in the commit why more is right and renew the file: dotnet run -c Release --project bench/allocations",
            Growth.Of("Q1", 1_101, 1_000, Allowed));
    }

    // Whatever else the runtime does on this thread, such as refilling a pool after a collection, only adds bytes.
    private long Fewest(MeasuredQuery query) => Enumerable.Range(0, Rounds).Min(_ => BytesOfRound(query));

    private long BytesOfRound(MeasuredQuery query)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var turn = 0; turn < TurnsOfRound; turn++)
        {
            foreach (var body in query.Bodies)
                host.Send(body);
        }
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (TurnsOfRound * query.Bodies.Count);
    }
}
