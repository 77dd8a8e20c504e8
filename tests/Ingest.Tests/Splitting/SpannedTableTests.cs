using LearningAdvisor.Ingest.Splitting;
using LearningAdvisor.Ingest.Tests.Documents;

namespace LearningAdvisor.Ingest.Tests.Splitting;

public class SpannedTableTests
{
    [Fact]
    public void A_row_over_the_whole_width_stands_without_a_head_and_above_the_head_as_a_paragraph() => Assert.Equal(
        ["課程表", "| 課程：書法 / 時間：週三", "| 第二期", "| 課程：日語 / 時間：週五"],
        Blocks([new SpannedCell("課程表", 2)], [Head("課程"), Head("時間")], [new("書法"), new("週三")], [new("第二期", 2)], [new("日語"), new("週五")]));

    [Fact]
    public void A_merged_cell_is_known_to_be_repeated()
    {
        var table = Assert.IsType<Table>(Assert.Single(SpannedTable.Blocks([[Head("方案"), Head("主辦")], [new("閱讀", 1, 2), new("教育處")], [new("文化局")]])));

        Assert.Equal([[], [0]], table.Rows.Select(row => row.Repeated));
    }

    [Fact]
    public void One_column_is_no_table() =>
        Assert.Equal(["讀書很好。", "大家都來。"], Blocks([new SpannedCell("讀書很好。")], [new SpannedCell("大家都來。")]));

    [Fact]
    public void Heads_alone_are_rows() => Assert.Equal(["| 課程 / 時間"], Blocks([Head("課程"), Head("時間")]));

    [Fact]
    public void Cells_that_claim_to_span_everything_lose_nothing_and_end_soon()
    {
        var rows = Enumerable.Range(0, 3000).Select(row => (IReadOnlyList<SpannedCell>)[new SpannedCell($"甲{row}", int.MaxValue, int.MaxValue / 2), new SpannedCell($"乙{row}", 1000, 1000)]).ToList();

        var table = Assert.IsType<Table>(Assert.Single(SpannedTable.Blocks(rows)));

        // The first row is taken for the head.
        Assert.Equal(5998, table.Rows.SelectMany(row => row.Cells.Where((_, at) => !row.Repeated.Contains(at))).Count());
    }

    private static SpannedCell Head(string text) => new(text, IsHead: true);

    private static IEnumerable<string> Blocks(params IReadOnlyList<SpannedCell>[] rows) => BlockTexts.Of(SpannedTable.Blocks(rows));
}
