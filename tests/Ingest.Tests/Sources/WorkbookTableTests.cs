using LearningAdvisor.Ingest.Sources;
using static LearningAdvisor.Ingest.Tests.Sources.WorkbookFile;

namespace LearningAdvisor.Ingest.Tests.Sources;

public sealed class WorkbookTableTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Shared_inline_and_calculated_cells_are_read_alike()
    {
        var rows = Rows(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>課程名稱</t></is></c><c t=\"inlineStr\"><is><t>可用學習券</t></is></c></row>"
            + "<row r=\"3\"><c r=\"A3\"><v>24202505230001</v></c><c r=\"B3\" t=\"str\"><f>A1</f><v>陶藝_x000D_</v></c><c r=\"C3\" t=\"b\"><v>1</v></c></row>",
            shared: ["<r><t>課程</t></r><r><t>編號</t></r><rPh sb=\"0\" eb=\"1\"><t>ignored</t></rPh>"]);
        var row = Assert.Single(rows);
        Assert.Equal((3, "24202505230001", "陶藝\r", "TRUE"), (row.Line, row.Value("課程編號"), row.Value("課程名稱"), row.Value("可用學習券")));
    }

    [Theory]
    [InlineData("yyyy/m/d", "45721", "2025-03-05")]
    [InlineData("[$-404]e&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "45721", "2025-03-05")]
    [InlineData("yyyy/m/d hh:mm", "45721.395833333336", "2025-03-05 09:30")]
    [InlineData("h:mm", "0.79166666666666663", "19:00")]
    [InlineData("上午/下午hh&quot;時&quot;mm&quot;分&quot;", "0.5", "12:00")]
    [InlineData("[h]:mm", "1.5", "36:00")]
    [InlineData("0000000000", "224322226", "0224322226")]
    [InlineData("#,##0", "1200", "1200")]
    [InlineData("0.00E+00", "1200", "1200")]
    [InlineData("&quot;day&quot; 0", "3", "3")]
    [InlineData("General", "2.2999999999999998", "2.3")]
    public void A_number_is_what_its_format_makes_of_it(string format, string number, string text)
    {
        var rows = Rows(Row(1, "a") + $"<row r=\"2\"><c r=\"A2\" s=\"1\"><v>{number}</v></c></row>", formats: [format]);
        Assert.Equal(text, rows[0].Value("a"));
    }

    [Fact]
    public void A_formula_without_its_result_an_error_and_a_stray_cell_damage_their_rows_alone()
    {
        var rows = Rows(
            Row(1, "code", "fee")
            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>A1</t></is></c><c r=\"B2\"><f>1+1</f></c></row>"
            + "<row r=\"3\"><c r=\"B3\" t=\"e\"><f>B9</f><v>#REF!</v></c></row>"
            + Row(4, "A3", "1", "", "note")
            + Row(5, "A4", "2"));
        Assert.Equal(
            [("ROW_FORMULA", "cell B2 holds a formula without its result"), ("ROW_CELL_ERROR", "cell B3 shows the error #REF!"), ("ROW_CELL_OUTSIDE", "cell D4 stands under no column of the header")],
            rows.Take(3).Select(row => (row.Damage!.Code, row.Damage.Found)));
        Assert.Equal("A4", rows[3].Value("code"));
    }

    [Fact]
    public void The_first_visible_sheet_with_a_known_header_is_read_below_titles_and_the_others_are_named()
    {
        var path = _folder.Write("a.xlsx", Bytes(
        [
            new TestSheet("草稿", Row(1, "code", "title"), IsHidden: true),
            new TestSheet("說明", Row(1, "本表每季更新")),
            new TestSheet("課程", Row(1, "基隆市課程一覽") + Row(3, "code", "title") + Row(4, "A1", "陶藝")),
        ]));
        using var table = new WorkbookTable(path, names => names.Contains("code"));
        Assert.Equal(("課程", "陶藝"), (table.Sheet, Assert.Single(table.Records()).Value("title")));
        Assert.Equal(
            ["a.xlsx: the hidden sheet \"草稿\" is left out.", "a.xlsx: only \"課程\" is read, the first sheet with a known header; not \"說明\"."], table.Notes);
        Assert.Equal("a.xlsx sheet \"課程\" row 4", new SourceRow("a.xlsx", 4, table.Sheet).ToString());
    }

    [Fact]
    public void Merged_heads_name_every_column_below_them_and_merged_cells_count_downwards()
    {
        var sheet = new TestSheet(
            "課程",
            Row(1, "單位", "報名期間", "", "費用") + Row(2, "", "開始", "截止") + Row(3, "基隆社大", "3/1", "3/9", "100") + Row(4, "", "4/1", "4/9", "200") + Row(5, "以下空白"),
            "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:D2\"/><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"A5:D5\"/></mergeCells>");
        using var table = new WorkbookTable(_folder.Write("a.xlsx", Bytes([sheet])), null);
        Assert.Equal(["單位", "開始", "截止", "費用"], table.Columns);
        Assert.Equal(
            ["基隆社大 3/1 100", "基隆社大 4/1 200", "以下空白  "],
            table.Records().Select(row => $"{row.Value("單位")} {row.Value("開始")} {row.Value("費用")}"));
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_refused_in_words()
    {
        var whole = Bytes([new TestSheet("課程", Row(1, "code"))]);
        foreach (var bytes in new byte[][] { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], whole[..(whole.Length / 2)] })
        {
            var failure = Assert.Throws<SourceFailure>(() => new WorkbookTable(_folder.Write("a.xlsx", bytes), null));
            Assert.Equal("a.xlsx: it is no whole XLSX workbook: cut off, encrypted, or in an older form. Save it anew as .xlsx without a password, or as CSV.", failure.Message);
        }
    }

    [Fact]
    public void A_sheet_that_unfolds_without_end_is_refused_before_it_is_read()
    {
        var bomb = Bytes([new TestSheet("課程", new string(' ', 4 << 20))]);
        Assert.Equal("ARCHIVE_RATIO", Assert.Throws<SourceFailure>(() => new WorkbookTable(_folder.Write("a.xlsx", bomb), null)).Code);
    }

    [Theory]
    [InlineData("A1", 0, 1)]
    [InlineData("Z9", 25, 9)]
    [InlineData("AA10", 26, 10)]
    [InlineData("XFD1048576", 16383, 1048576)]
    public void Addresses_are_read_and_written(string address, int column, int row)
    {
        Assert.Equal((column, row), CellAddress.Read(address));
        Assert.Equal(address, CellAddress.Write(column, row));
    }

    public void Dispose() => _folder.Dispose();

    private List<SourceRecord> Rows(string rows, IReadOnlyList<string>? shared = null, IReadOnlyList<string>? formats = null)
    {
        using var table = new WorkbookTable(_folder.Write("a.xlsx", Bytes([new TestSheet("課程", rows)], shared, formats)), null);
        return [.. table.Records()];
    }
}
