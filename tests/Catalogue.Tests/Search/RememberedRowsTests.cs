using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Catalogue.Tests.Search;

public class RememberedRowsTests
{
    private readonly List<string> _asked = [];
    private readonly RememberedRows<int[]> _remembered = new(mostRows: 5, rows => rows.Length);

    [Fact]
    public async Task What_is_known_is_not_asked_for_again()
    {
        await OfAsync("a");

        Assert.Equal(["a", "b"], (await OfAsync("a", "b")).Keys.Order());
        Assert.Equal(["a", "b"], _asked);
    }

    [Fact]
    public async Task Everything_is_forgotten_once_it_holds_more_rows_than_allowed()
    {
        await OfAsync("a");
        await OfAsync("b");
        await OfAsync("b");
        await OfAsync("a");

        Assert.Equal(["a", "b", "a"], _asked);
    }

    private Task<IReadOnlyDictionary<string, int[]>> OfAsync(params string[] names) => _remembered.OfAsync(names, unknown =>
    {
        _asked.AddRange(unknown);
        return Task.FromResult(unknown.Select(name => KeyValuePair.Create(name, new[] { 1, 2, 3 })));
    });
}
