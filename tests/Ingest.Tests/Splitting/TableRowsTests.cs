using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Tests.Splitting;

public class TableRowsTests
{
    [Fact]
    public void Each_row_carries_its_heads_and_the_merged_cells_of_the_rows_above()
    {
        var rows = Rows("類別\t指標\t單位\n閱讀\t借書量\t圖書館\n\t到館人次\t圖書館");

        Assert.Equal("類別：閱讀\n指標：到館人次\n單位：圖書館", rows[1].Text);
    }

    [Fact]
    public void Years_below_a_spanning_head_keep_its_name()
    {
        var rows = Rows("項次\t指標\t目標值\t\n\t\t115\t116\n1\t借書量\t10 冊\t20 冊");

        Assert.Equal("項次：1\n指標：借書量\n目標值｜115：10 冊\n目標值｜116：20 冊", Assert.Single(rows).Text);
    }

    [Fact]
    public void A_name_that_a_narrow_column_broke_over_both_rows_of_the_head_is_one_word()
    {
        var rows = Rows("項\t指標\t目標值\t\n次\t\t115\t116\n1\t借書量\t10 冊\t20 冊");

        Assert.Equal("項次：1\n指標：借書量\n目標值｜115：10 冊\n目標值｜116：20 冊", Assert.Single(rows).Text);
    }

    [Fact]
    public void A_row_that_a_page_cut_is_put_together_below_the_repeated_head()
    {
        var rows = Rows("策略\t主辦\t說明\n1-1 建圖書\t教育處\t在各區\n1-2 說書\t文化局\t週六\n\n策略\t主辦\t說明\n與展覽\t\t與週日\n1-3 志工\t社會處\t招募");

        Assert.Equal(3, rows.Count);
        Assert.Equal("策略：1-2 說書與展覽\n主辦：文化局\n說明：週六與週日", rows[1].Text);
    }

    [Fact]
    public void The_rest_of_a_merged_cell_goes_to_the_row_where_it_began()
    {
        var rows = Rows("方案\t策略\t主辦\n閱讀\t1-1 說書\t教育處\n推廣與\t1-2 展覽\t文化局\n\n方案\t策略\t主辦\n志工\t\t\n\t1-3 招募\t社會處");

        Assert.Equal("推廣與志工", rows[1].Cells[0].Value);
        Assert.Equal("推廣與志工", rows[2].Cells[0].Value);
    }

    [Fact]
    public void Numbering_tells_where_a_row_with_too_few_cells_belongs()
    {
        var rows = Rows("領域\t構面\t內涵\t作法\n共同\t一、組織\t1. 承諾\t出席活動\n二、資源\t\t1. 經費\t編列預算\n\t2. 人力\t訓練志工");

        Assert.Equal("領域：共同\n構面：二、資源\n內涵：1. 經費\n作法：編列預算", rows[1].Text);
        Assert.Equal("領域：共同\n構面：二、資源\n內涵：2. 人力\n作法：訓練志工", rows[2].Text);
    }

    [Fact]
    public void An_empty_cell_too_many_is_dropped_before_the_years()
    {
        var rows = Rows("策略\t協辦\t115\t116\t說明\n1-1 說書\t學校\tV\tV\t週六\n1-2 展覽\t學校\t\tV\tV\t週日");

        Assert.Equal("策略：1-2 展覽\n協辦：學校\n115：V\n116：V\n說明：週日", rows[1].Text);
    }

    [Fact]
    public void Html_in_a_cell_becomes_lines_and_words_broken_by_the_column_close_up()
    {
        var rows = Rows("指標\t作法\n<p>1. 獎勵 機制</p>\t<ol style=\"x\"> 1. 頒獎。 2. 公開表 揚。</ol>");

        Assert.Equal("指標：1. 獎勵機制\n作法：1. 頒獎。\n2. 公開表揚。", Assert.Single(rows).Text);
    }

    [Fact]
    public void A_head_broken_over_an_empty_column_is_one_word()
    {
        var rows = Rows("作 者\t現\t職\n港邊社\t教師\t\n漁市社\t館長\t");

        Assert.Equal("作者：漁市社\n現職：館長", rows[1].Text);
    }

    [Fact]
    public void Contents_with_authors_become_rows_and_contents_that_repeat_headings_go()
    {
        var papers = TextDocument.Lines("港邊的書／港邊社 .....\t1\n市場的書／漁市社 .....\t21\n山上的書／山城社 .....\t47");
        var headings = TextDocument.Lines("壹、緣起\t1\n貳、目標\t2\n參、作法\t3");

        Assert.Equal("篇名：市場的書\n作者：漁市社\n頁：21", ContentsTable.Of(papers, new HashSet<string>())![1].Text);
        Assert.Empty(ContentsTable.Of(headings, new HashSet<string> { "壹、緣起", "貳、目標" })!);
    }

    private static IReadOnlyList<TableRow> Rows(string text) => TableRows.Of(TextDocument.Lines(text));
}
