using BenchmarkDotNet.Attributes;

namespace LearningAdvisor.Bench.Allocations;

/// <summary>What BenchmarkDotNet runs: a method a query, named like it.</summary>
[MemoryDiagnoser]
public class RequestAllocations
{
    private CatalogueHost _host = null!;
    private int _turn;

    [GlobalSetup]
    public void Start()
    {
        _host = new CatalogueHost();
        foreach (var query in MeasuredQuery.All)
            _host.Check(query);
    }

    [GlobalCleanup]
    public void Stop() => _host.Dispose();

    [Benchmark]
    public void Q1() => Send(MeasuredQuery.All[0]);

    [Benchmark]
    public void Q2() => Send(MeasuredQuery.All[1]);

    [Benchmark]
    public void Q5() => Send(MeasuredQuery.All[2]);

    private void Send(MeasuredQuery query) => _host.Send(query.Bodies[_turn++ % query.Bodies.Count]);
}
