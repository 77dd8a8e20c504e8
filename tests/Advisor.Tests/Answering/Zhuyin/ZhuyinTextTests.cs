using LearningAdvisor.Advisor.Answering.Zhuyin;
using Microsoft.Extensions.Logging;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Tests.Answering.Zhuyin;

/// <summary>Over the committed table.</summary>
public sealed class ZhuyinTextTests
{
    private static readonly string Table = Path.Combine(Repository.Root, "seeds", "zhuyin.tsv");
    private static readonly ZhuyinText Text = new(Table);

    [Theory]
    [InlineData("學期", "ㄒㄩㄝˊ ㄑㄧˊ")]
    [InlineData("品質", "ㄆㄧㄣˇ ㄓˊ")]
    [InlineData("企業", "ㄑㄧˋ ㄧㄝˋ")]
    [InlineData("研究", "ㄧㄢˊ ㄐㄧㄡˋ")]
    [InlineData("危險", "ㄨㄟˊ ㄒㄧㄢˇ")]
    [InlineData("微笑", "ㄨㄟˊ ㄒㄧㄠˋ")]
    [InlineData("攜帶", "ㄒㄧ ㄉㄞˋ")]
    [InlineData("垃圾分類", "ㄌㄜˋ ㄙㄜˋ ㄈㄣ ㄌㄟˋ")]
    [InlineData("書法和國畫", "ㄕㄨ ㄈㄚˇ ㄏㄢˋ ㄍㄨㄛˊ ㄏㄨㄚˋ")]
    public void Readings_are_those_of_Taiwan(string text, string expected) => Assert.Equal(expected, Under(text));

    [Theory]
    [InlineData("音樂很快樂", "ㄧㄣ ㄩㄝˋ ㄏㄣˇ ㄎㄨㄞˋ ㄌㄜˋ")]
    [InlineData("銀行", "ㄧㄣˊ ㄏㄤˊ")]
    [InlineData("旅行", "ㄌㄩˇ ㄒㄧㄥˊ")]
    [InlineData("長者", "ㄓㄤˇ ㄓㄜˇ")]
    [InlineData("長期", "ㄔㄤˊ ㄑㄧˊ")]
    [InlineData("重新", "ㄔㄨㄥˊ ㄒㄧㄣ")]
    [InlineData("重要", "ㄓㄨㄥˋ ㄧㄠˋ")]
    [InlineData("還有", "ㄏㄞˊ ㄧㄡˇ")]
    [InlineData("調整", "ㄊㄧㄠˊ ㄓㄥˇ")]
    [InlineData("便宜", "ㄆㄧㄢˊ ㄧˊ")]
    [InlineData("方便", "ㄈㄤ ㄅㄧㄢˋ")]
    [InlineData("種類", "ㄓㄨㄥˇ ㄌㄟˋ")]
    [InlineData("種植", "ㄓㄨㄥˋ ㄓˊ")]
    [InlineData("教書", "ㄐㄧㄠ ㄕㄨ")]
    [InlineData("教室", "ㄐㄧㄠˋ ㄕˋ")]
    [InlineData("和平", "ㄏㄜˊ ㄆㄧㄥˊ")]
    [InlineData("手機和平板", "ㄕㄡˇ ㄐㄧ ㄏㄢˋ ㄆㄧㄥˊ ㄅㄢˇ")]
    [InlineData("會計", "ㄎㄨㄞˋ ㄐㄧˋ")]
    [InlineData("假日", "ㄐㄧㄚˋ ㄖˋ")]
    public void A_character_is_read_as_its_word_asks(string text, string expected) => Assert.Equal(expected, Under(text));

    [Theory]
    [InlineData("一個", "ㄧˊ ˙ㄍㄜ")]
    [InlineData("一次", "ㄧˊ ㄘˋ")]
    [InlineData("一起", "ㄧˋ ㄑㄧˇ")]
    [InlineData("一般", "ㄧˋ ㄅㄢ")]
    [InlineData("一門課", "ㄧˋ ㄇㄣˊ ㄎㄜˋ")]
    [InlineData("第一名", "ㄉㄧˋ ㄧ ㄇㄧㄥˊ")]
    [InlineData("星期一上課", "ㄒㄧㄥ ㄑㄧˊ ㄧ ㄕㄤˋ ㄎㄜˋ")]
    [InlineData("十一月", "ㄕˊ ㄧ ㄩㄝˋ")]
    [InlineData("一二三", "ㄧ ㄦˋ ㄙㄢ")]
    [InlineData("不會", "ㄅㄨˊ ㄏㄨㄟˋ")]
    [InlineData("不用錢", "ㄅㄨˊ ㄩㄥˋ ㄑㄧㄢˊ")]
    [InlineData("不能", "ㄅㄨˋ ㄋㄥˊ")]
    [InlineData("不一定", "ㄅㄨˋ ㄧˊ ㄉㄧㄥˋ")]
    [InlineData("好不好", "ㄏㄠˇ ㄅㄨˋ ㄏㄠˇ")]
    public void One_and_not_change_their_tone_before_the_next_syllable(string text, string expected) => Assert.Equal(expected, Under(text));

    [Fact]
    public void Each_line_with_Chinese_is_followed_by_its_readings() =>
        Assert.Equal(
            "找到 2 門課：\nㄓㄠˇ ㄉㄠˋ 2 ㄇㄣˊ ㄎㄜˋ：\n\n1. Python 入門\n1. Python ㄖㄨˋ ㄇㄣˊ\nOK!",
            Text.Annotated("找到 2 門課：\n\n1. Python 入門\nOK!"));

    [Theory]
    [InlineData("電話 02-2422-1111 分機 12", "ㄉㄧㄢˋ ㄏㄨㄚˋ 02-2422-1111 ㄈㄣ ㄐㄧ 12")]
    [InlineData("上課：2026-12-05（六）09:00", "ㄕㄤˋ ㄎㄜˋ：2026-12-05（ㄌㄧㄡˋ）09:00")]
    [InlineData("費用1200元", "ㄈㄟˋ ㄩㄥˋ 1200 ㄩㄢˊ")]
    public void Figures_and_marks_stand_between_the_readings(string text, string expected) => Assert.Equal(expected, Under(text));

    [Theory]
    [InlineData("報名：https://example.tw/課程?id=1", "ㄅㄠˋ ㄇㄧㄥˊ：…")]
    [InlineData("寫信到ask.me@example.tw問", "ㄒㄧㄝˇ ㄒㄧㄣˋ ㄉㄠˋ…ㄨㄣˋ")]
    public void An_address_stays_whole_and_is_not_told_twice(string text, string expected) => Assert.Equal($"{text}\n{expected}", Text.Annotated(text));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("See https://example.tw/課程 for 2 courses.")]
    [InlineData("Xin chào!\n02-2422-1111")]
    public void Text_without_Chinese_comes_back_as_it_is(string text) => Assert.Equal(text, Text.Annotated(text));

    [Fact]
    public void A_long_line_is_cut_between_its_sentences_so_that_the_eye_finds_its_place()
    {
        const string First = "您還沒說想學什麼，先從最近可以報名的課挑了三門。";
        const string Second = "想再縮小範圍的話，可以告訴我地點、星期幾或費用。";
        var lines = Text.Annotated(First + Second).Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.Equal((First, Second), (lines[0], lines[2]));
    }

    [Fact]
    public void The_parts_of_a_line_are_the_line_again()
    {
        const string Line = "・音樂欣賞〔示範〕 3/5 起，見 https://example.tw/音樂 或 ask@example.tw";
        var parts = Text.Parts(Line);
        Assert.Equal(Line, string.Concat(parts.Select(part => part.Text)));
        Assert.All(parts, part => Assert.Equal(part.Reading is not null, part.Text.Length == 1 && Han.IsHan(part.Text[0])));
    }

    [Fact]
    public void Every_Chinese_character_of_the_phrases_and_seeds_has_a_reading()
    {
        var phrases = Path.Combine(Repository.Root, "src/Advisor/Answering/Phrases/zh-TW.json");
        var files = Directory.EnumerateFiles(Path.GetDirectoryName(Table)!, "*.*", SearchOption.AllDirectories).Append(phrases).Where(file => Path.GetExtension(file) is ".md" or ".csv" or ".yaml" or ".json");
        var table = ZhuyinTable.Load(Table);
        var missing = files.SelectMany(File.ReadAllText).Where(Han.IsHan).Distinct().Where(character => table.Read([character]) is [null]);
        Assert.Equal("", string.Concat(missing));
    }

    [Fact]
    public async Task Many_threads_may_ask_a_table_that_nobody_has_read_yet()
    {
        var fresh = new ZhuyinText(Table);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => fresh.Annotated("音樂課"))));
        Assert.All(answers, answer => Assert.Equal("音樂課\nㄧㄣ ㄩㄝˋ ㄎㄜˋ", answer));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("音樂 without a tab")]
    public void Without_a_table_that_can_be_read_a_reply_goes_out_as_it_is_and_the_log_says_why(string? broken)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("zhuyin-").FullName, "zhuyin.tsv");
        if (broken is not null)
            File.WriteAllText(path, broken);
        var log = new WrittenLog();

        Assert.Equal("音樂課，週二 09:00", new ZhuyinText(path, log).Annotated("音樂課，週二 09:00"));
        Assert.StartsWith(path, Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    private static string Under(string line) => Text.Annotated(line).Split('\n')[1];

    private sealed class WrittenLog : ILogger<ZhuyinText>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
