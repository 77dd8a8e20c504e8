using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Catalogue.Tests.Search;

public class RememberedRowsTests
{
    [Fact]
    public void Everything_is_forgotten_once_it_holds_more_rows_than_allowed()
    {
        var remembered = new RememberedRows<int[]>(mostRows: 5, rows => rows.Length);
        remembered.Keep("a", [1, 2, 3]);
        remembered.Keep("b", [1, 2, 3]);

        Assert.False(remembered.TryGet("a", out _));
        Assert.True(remembered.TryGet("b", out var kept));
        Assert.Equal([1, 2, 3], kept!);
    }
}
