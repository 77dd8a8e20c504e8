using System.IO.Compression;
using System.Text;
using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Ingest.Desk;
using LearningAdvisor.Ingest.Tests.Sources;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Desk;

public sealed class DeskUploadTests : IDisposable
{
    private readonly DeskCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public async Task Each_row_comes_back_with_what_is_wrong_beside_its_cell()
    {
        var outcome = await _city.UploadAsync(DeskCity.Header + "C1,陶藝入門,,1200,115/03/05\nC2,,,隨便,115/03/05\n");

        Assert.Equal((DeskState.Open, 2, 1), (outcome.Draft!.State, outcome.Draft.RowCount, outcome.Draft.FaultyCount));
        var rows = await _city.RowsAsync(outcome.Draft);
        Assert.Equal([(2, 0), (3, 2)], rows.Select(row => (row.Line, row.Problems.Count)));
        Assert.Equal(
            [
                ("COURSE_TITLE_MISSING", "title", "courses.csv line 3: title is empty. Name the course."),
                ("COURSE_FEE_UNREADABLE", "fee", "courses.csv line 3: fee \"隨便\" is no fee. Write 免費, an amount such as 1,200元, or parts such as 報名費200、學費1,000."),
            ],
            rows[1].Problems.Select(problem => (problem.Rule, problem.Field!, problem.Message)));
    }

    [Fact]
    public async Task Columns_in_other_words_and_Big5_are_understood()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = "課號,課名,學費,老師,備註欄\nC1,陶藝入門,免費,林老師,無\n";

        var outcome = await _city.UploadAsync(Encoding.GetEncoding(950).GetBytes(text), "課程表.csv");

        Assert.Equal(["code", "title", "fee", "instructor", null], outcome.Draft!.Columns.Select(column => column.Field));
        Assert.Equal(0, outcome.Draft.FaultyCount);
    }

    [Fact]
    public async Task A_file_in_pieces_is_read_once_it_is_whole_in_whatever_order_they_come()
    {
        var content = Encoding.UTF8.GetBytes(DeskCity.Header + string.Concat(Enumerable.Range(1, 4_000).Select(i => $"C{i},{new string('課', 100)},,100,115/03/05\n")));
        var pieces = content.Chunk(DeskLimits.PieceBytes).ToList();
        await using var database = _city.Open();
        var draft = (await new DeskUpload(database, _city.Settings).StartAsync(_city.Own, "long.csv", content.Length, DeskCity.By, default)).Draft!;

        var first = await _city.PieceAsync(draft.Key, 1, pieces[1]);
        var last = await _city.PieceAsync(draft.Key, 0, pieces[0]);

        Assert.Equal((2, DeskState.Receiving), (pieces.Count, first.Draft!.State));
        Assert.Equal((DeskState.Open, 4_000, 0), (last.Draft!.State, last.Draft.RowCount, last.Draft.FaultyCount));
        Assert.False(await database.DeskPieces.AnyAsync());
    }

    [Fact]
    public async Task Rows_of_another_institution_are_refused_and_empty_cells_mean_ones_own()
    {
        var outcome = await _city.UploadAsync("課程編號,課程名稱,開課單位編號,開課單位\nC1,陶藝,,\nC2,書法,KL01,基隆市社區大學\nC3,桌遊,KL02,\nC4,太極,,七堵樂齡學習中心\n");

        var rows = await _city.RowsAsync(outcome.Draft!);
        Assert.Equal(
            [
                "courses.csv line 4: institutionCode \"KL02\" is not the institution that hands the file in. Leave the cell empty, or write its own name; courses of another institution come in by that one's account.",
                "courses.csv line 5: institution \"七堵樂齡學習中心\" is not the institution that hands the file in. Leave the cell empty, or write its own name; courses of another institution come in by that one's account.",
            ],
            rows.SelectMany(row => row.Problems).Select(problem => problem.Message));
    }

    [Fact]
    public async Task A_code_that_stands_twice_is_wrong_in_the_later_row()
    {
        var outcome = await _city.UploadAsync(DeskCity.Header + "C1,陶藝,,100,\nC1,書法,,100,\n");

        Assert.Equal([false, true], (await _city.RowsAsync(outcome.Draft!)).Select(row => row.Problems.Exists(problem => problem.Rule == "COURSE_CODE_DUPLICATE")));
    }

    [Fact]
    public async Task A_formula_without_a_result_is_shown_with_its_cell()
    {
        var workbook = WorkbookFile.Bytes([new TestSheet("課程", WorkbookFile.Row(1, "課程編號", "課程名稱", "費用") + """<row r="2"><c r="A2" t="inlineStr"><is><t>C1</t></is></c><c r="B2" t="inlineStr"><is><t>陶藝</t></is></c><c r="C2"><f>1+1</f></c></row>""" + WorkbookFile.Row(3, "C2", "書法", "免費"))]);

        var outcome = await _city.UploadAsync(workbook, "courses.xlsx");

        var rows = await _city.RowsAsync(outcome.Draft!);
        Assert.Equal(("課程", 2, 1), (outcome.Draft!.Sheet, outcome.Draft.RowCount, outcome.Draft.FaultyCount));
        Assert.Equal("courses.xlsx sheet \"課程\" row 2: cell C2 holds a formula without its result. Open the file in a spreadsheet program, let it calculate, and save it; or put the value in place of the formula.", rows[0].Problems.Single().Message);
    }

    [Theory]
    [InlineData("courses.csv", "課程編號,課程名稱\nC1,\"陶藝\nC2,書法\n", "FILE_QUOTE_OPEN", "courses.csv line 2: a quote opens here and never closes, so the rows after it cannot be told apart. Close it, or double it if it belongs to the text.")]
    [InlineData("courses.csv", "課程編號,課程名稱\n", "FILE_EMPTY", "courses.csv: it has a header and no rows. Add the courses below it.")]
    [InlineData("courses.csv", "C1,陶藝,100\nC2,書法,200\n", "HEADER_MISSING", "courses.csv line 1: no row names the columns. Put one above the courses, with names such as 課程編號 and 課程名稱.")]
    [InlineData("courses.csv", "課程編號,課程名稱,課程名稱\nC1,陶藝,x\n", "HEADER_DUPLICATE", "courses.csv line 1: the header names \"課程名稱\" twice. Rename or remove one of the columns.")]
    [InlineData("courses.pdf", "%PDF-1.7", "FILE_KIND", "courses.pdf: the desk reads .xlsx, .csv, .tsv. Save the file as one of them.")]
    [InlineData("courses.xlsx", "no zip at all", "FILE_WORKBOOK", "courses.xlsx: it is no whole XLSX workbook: cut off, encrypted, or in an older form. Save it anew as .xlsx without a password, or as CSV.")]
    public async Task A_file_that_cannot_be_read_says_why_and_leaves_nothing(string name, string text, string code, string message)
    {
        var outcome = await _city.UploadAsync(text, name);

        Assert.Equal(new DeskRefusal(DeskFault.FileRefused, code, message), outcome.Refusal);
        await using var database = _city.Open();
        Assert.False(await database.DeskDrafts.AnyAsync() || await database.DeskPieces.AnyAsync() || await database.DeskRows.AnyAsync());
    }

    [Fact]
    public async Task A_workbook_that_unfolds_like_a_bomb_is_not_unpacked()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.SmallestSize).Open();
            var zeroes = new byte[1 << 20];
            for (var i = 0; i < 40; i++)
                entry.Write(zeroes);
        }

        var outcome = await _city.UploadAsync(bytes.ToArray(), "courses.xlsx");

        Assert.Equal(new DeskRefusal(DeskFault.FileRefused, "ARCHIVE_RATIO", "courses.xlsx: unpacked it is larger than a list of courses can be. Copy its rows into a new workbook, or save it as CSV."), outcome.Refusal);
    }

    [Fact]
    public async Task More_rows_than_the_desk_takes_are_the_offices()
    {
        var outcome = await _city.UploadAsync("課程編號,課程名稱\n" + string.Concat(Enumerable.Range(1, 5_001).Select(i => $"C{i},課\n")));

        Assert.Equal("courses.csv: it has more than 5000 rows. Take courses that are over out, or hand the whole list to the city's office.", outcome.Refusal!.Detail);
    }

    [Theory]
    [InlineData("..\\..\\課程.csv", "課程.csv")]
    [InlineData("/etc/passwd.csv", "passwd.csv")]
    [InlineData("a\nb.csv", "ab.csv")]
    [InlineData("courses", null)]
    [InlineData(".csv", null)]
    public void A_file_name_is_one_without_folders(string given, string? name) => Assert.Equal(name, DeskFile.NameOf(given));

    [Fact]
    public async Task Pieces_that_are_none_of_the_file_and_drafts_of_others_are_refused()
    {
        await using var database = _city.Open();
        var draft = (await new DeskUpload(database, _city.Settings).StartAsync(_city.Own, "courses.csv", 10, DeskCity.By, default)).Draft!;

        Assert.Equal(DeskFault.PieceWrong, (await _city.PieceAsync(draft.Key, 1, [1])).Refusal!.Fault);
        Assert.Equal(DeskFault.PieceWrong, (await _city.PieceAsync(draft.Key, 0, [])).Refusal!.Fault);
        Assert.Equal(DeskFault.DraftNotFound, (await _city.PieceAsync(draft.Key, 0, [1], _city.Other)).Refusal!.Fault);
        Assert.Equal(DeskFault.FileTooLarge, (await new DeskUpload(database, _city.Settings).StartAsync(_city.Own, "courses.csv", DeskLimits.Bytes + 1, DeskCity.By, default)).Refusal!.Fault);
        Assert.Equal(DeskFault.InstitutionNotFound, (await new DeskUpload(database, _city.Settings).StartAsync(99, "courses.csv", 1, DeskCity.By, default)).Refusal!.Fault);
    }
}
