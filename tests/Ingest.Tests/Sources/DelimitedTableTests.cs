using System.Text;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Tests.Sources;

public sealed class DelimitedTableTests : IDisposable
{
    private readonly TempFolder _folder = new();

    static DelimitedTableTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("big5", false)]
    public void Every_encoding_in_use_is_recognised(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes("課程編號,課程名稱\r\nA1,陶藝入門\r\nA2,許功蓋的課\r\n");
        using var table = new DelimitedTable(_folder.Write("a.csv", withMark ? [.. encoding.GetPreamble(), .. bytes] : bytes));
        Assert.Equal(["課程編號", "課程名稱"], table.Columns);
        Assert.Equal(["陶藝入門", "許功蓋的課"], table.Records().Select(record => record.Value("課程名稱")));
    }

    [Fact]
    public void Bytes_of_no_encoding_are_refused_with_their_line()
    {
        var path = _folder.Write("a.csv", [.. Encoding.UTF8.GetBytes("code,title"), 0xFF, 0xFE, 0x81, .. "\nA1,b\n"u8]);
        var failure = Assert.Throws<SourceFailure>(() => new DelimitedTable(path));
        Assert.Equal("FILE_ENCODING", failure.Code);
        Assert.Equal("a.csv line 1: its bytes are neither UTF-8, UTF-16 nor Big5. Save the file as UTF-8 and run again.", failure.Message);
    }

    [Theory]
    [InlineData("a.csv", "code,title\n", "A1,陶藝\n", "A2,許功蓋\n", "A3,")]
    [InlineData("a.jsonl", "{\"code\":\"A0\"}\n", "{\"title\":\"陶藝\"}\n", "{\"title\":\"許功蓋\"}\n", "{\"title\":")]
    public void Lines_in_different_encodings_are_read_each_in_its_own_and_one_in_none_is_refused_alone(string name, string first, string utf8, string big5, string broken)
    {
        var path = _folder.Write(name, [.. Encoding.ASCII.GetBytes(first), .. Encoding.UTF8.GetBytes(utf8), .. Encoding.GetEncoding(950).GetBytes(big5), .. Encoding.ASCII.GetBytes(broken), 0x85, 0xFF, .. "\n"u8]);
        using var table = FileFormats.Open(path, FileFormats.Of(path));
        var rows = table.Records().ToList();
        Assert.Equal(["陶藝", "許功蓋", null], rows.TakeLast(3).Select(row => row.Value("title")));
        Assert.Equal((4, "ROW_ENCODING", "the line's bytes are neither UTF-8 nor Big5"), (rows[^1].Line, rows[^1].Damage!.Code, rows[^1].Damage!.Found));
        Assert.Equal([$"{name}: some of its lines are UTF-8 and some are not; those were read as Big5."], table.Notes);
    }

    [Fact]
    public void A_mark_of_UTF_8_holds_for_the_lines_that_keep_it()
    {
        using var table = new DelimitedTable(_folder.Write("a.csv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("課號,title\nA1,陶藝\nA2,"), .. Encoding.GetEncoding(950).GetBytes("許功蓋\n")]));
        Assert.Equal(["A1 陶藝", "A2 許功蓋"], table.Records().Select(record => $"{record.Value("課號")} {record.Value("title")}"));
    }

    [Fact]
    public void A_long_line_in_mixed_encodings_is_decoded_piece_by_piece()
    {
        var text = string.Concat(Enumerable.Repeat("許功蓋,", 400_000));
        byte[] bytes = [.. "陶\n"u8, .. Encoding.GetEncoding(950).GetBytes(text)];
        using var reader = new StreamReader(new MixedEncodingStream(new MemoryStream(bytes), Encoding.GetEncoding(950, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)));
        Assert.Equal("陶\n" + text, reader.ReadToEnd());
    }

    [Fact]
    public void Quoted_cells_keep_commas_quotes_and_line_ends()
    {
        var records = Read("code,title\nA1,\"a, \"\"b\"\"\r\nc\"\nA2,5\" pipe\n");
        Assert.Equal("a, \"b\"\r\nc", records[0].Value("title"));
        Assert.Equal("5\" pipe", records[1].Value("title"));
        Assert.Equal([2, 4], records.Select(record => record.Line));
    }

    [Theory]
    [InlineData("code\ttitle\nA1\tx\n")]
    [InlineData("code;title\nA1;x\n")]
    [InlineData("code,title\rA1,x\r")]
    [InlineData("code,title\n\n\nA1,x")]
    [InlineData("code,title\nA1,x,,\n")]
    public void Delimiters_and_line_ends_are_found_out(string text) => Assert.Equal("x", Assert.Single(Read(text)).Value("title"));

    [Fact]
    public void A_quote_that_never_closes_fails_the_file_at_its_line()
    {
        var failure = Assert.Throws<SourceFailure>(() => Read("code,title\nA1,x\nA2,\"y\nA3,z\n"));
        Assert.Equal("FILE_QUOTE_OPEN", failure.Code);
        Assert.Equal(
            "a.csv line 3: a quote opens here and never closes, so the rows after it cannot be told apart. Close it, or double it if it belongs to the text.", failure.Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_row_of_megabytes_is_refused_alone(bool quoted)
    {
        var giant = new string('x', 3_000_000);
        var records = Read($"code,title\nA1,a\nA2,{(quoted ? $"\"{giant}\nmore\"" : giant)}\nA3,c\n");
        Assert.Equal(["A1", null, "A3"], records.Select(record => record.Value("code")));
        Assert.Equal("ROW_TOO_LONG", records[1].Damage!.Code);
        Assert.Equal(quoted ? [2, 3, 5] : [2, 3, 4], records.Select(record => record.Line));
    }

    [Fact]
    public void A_NUL_is_refused_with_its_row() => Assert.Equal("ROW_NUL", Read("code,title\nA1,a\0b\nA2,c\n")[0].Damage!.Code);

    [Theory]
    [InlineData("code,title\nA1\n", "the row has 1 cells, the header 2")]
    [InlineData("code,title\nA1,b,c\n", "the row has 3 cells, the header 2")]
    public void Too_few_or_too_many_cells_are_refused(string text, string found) => Assert.Equal(found, Read(text)[0].Damage!.Found);

    [Fact]
    public void A_header_may_not_name_a_column_twice()
    {
        var failure = Assert.Throws<SourceFailure>(() => Read("code,title,code\n"));
        Assert.Equal("a.csv line 1: the header names \"code\" twice. Rename or remove one of the columns.", failure.Message);
    }

    public void Dispose() => _folder.Dispose();

    private List<SourceRecord> Read(string text)
    {
        using var table = new DelimitedTable(_folder.Write("a.csv", text));
        return [.. table.Records()];
    }
}
