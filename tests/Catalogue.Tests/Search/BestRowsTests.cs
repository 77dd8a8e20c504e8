using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Catalogue.Tests.Search;

public sealed class BestRowsTests
{
    [Fact]
    public void The_best_stay_whatever_the_order_they_came_in()
    {
        var random = new Random(3);
        var scores = Enumerable.Range(0, 500).Select(_ => (random.NextSingle() * 2) - 1).ToArray();
        var best = new BestRows(20);

        foreach (var (row, score) in scores.Index())
            best.Offer(row, score);

        Assert.Equal(scores.Index().OrderByDescending(entry => entry.Item).Take(20).Select(entry => (entry.Index, entry.Item)), best.Sorted());
    }

    [Fact]
    public void Of_equal_scores_the_earlier_row_stays()
    {
        var best = new BestRows(2);

        foreach (var row in new[] { 7, 3, 9, 1 })
            best.Offer(row, 0.5f);

        Assert.Equal([1, 3], best.Sorted().Select(found => found.Row));
    }

    [Fact]
    public void Fewer_rows_than_there_is_room_for_all_stay()
    {
        var best = new BestRows(10);
        best.Offer(4, -1);
        best.Offer(2, 0);

        Assert.Equal([(2, 0f), (4, -1f)], best.Sorted());
    }
}
