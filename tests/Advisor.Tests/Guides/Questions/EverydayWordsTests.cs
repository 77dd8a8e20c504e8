using LearningAdvisor.Advisor.Guides;
using LearningAdvisor.Advisor.Guides.Questions;

namespace LearningAdvisor.Advisor.Tests.Guides.Questions;

public sealed class EverydayWordsTests : IAsyncLifetime, IDisposable
{
    private const string Market = """
        港邊說書市集計畫

        壹、經營

        說書市集由文化局主導，委託里民協會管理。

        貳、說書人

        說書人由評選小組遴選，每場錄取三名。

        參、核銷

        說書市集之經費應於113年12月20日前核銷。

        肆、廟口夜場

        廟口夜場由里長與耆老組成籌備會，每季召開一次。
        """;

    private readonly GuideDesk _desk = new();

    public Task InitializeAsync() => _desk.AddTextAsync("market.txt", Market);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("說書人是怎麼挑出來的？", "遴選")]
    [InlineData("說書市集什麼時候以前要報帳？", "12月20日")]
    [InlineData("廟口夜場的籌備會是找誰合組的？", "里長與耆老")]
    public async Task What_people_say_finds_what_documents_write(string question, string told)
    {
        var answer = await _desk.AskAsync(question);

        Assert.Contains(told, answer.Text);
    }

    [Fact]
    public async Task What_the_search_finds_before_all_else_may_lack_a_word_of_speech()
    {
        var answer = await _desk.AskAsync("廟口夜場的籌備會是什麼班底？");

        Assert.Contains("里長與耆老", answer.Text);
    }

    [Theory]
    [InlineData("說書市集特地交給誰管理？")]
    [InlineData("說書市集要再交給里民協會嗎？")]
    [InlineData("說書市集從頭到尾都交給誰管理？")]
    public async Task A_word_that_names_no_subject_is_not_missed(string question)
    {
        var answer = await _desk.AskAsync(question);

        Assert.Contains("里民協會", answer.Text);
    }

    [Theory]
    [InlineData("說書市集的停車場在哪裡？")]
    [InlineData("說書市集的會計是誰？")]
    [InlineData("說書市集有會費嗎？")]
    [InlineData("說書市集有沒有供餐？")]
    [InlineData("廟口夜場可以轉讓嗎？")]
    [InlineData("廟口夜場在幾樓？")]
    [InlineData("說書人的薪水是多少？")]
    [InlineData("廟口夜場的門票怎麼買？")]
    [InlineData("說書市集可以取消嗎？")]
    [InlineData("說書市集下學期還有嗎？")]
    [InlineData("說書市集清晨有開嗎？")]
    public async Task What_names_a_thing_of_its_own_is_missed(string question) =>
        Assert.Equal(GuideAnswerKind.None, (await _desk.AskAsync(question)).Kind);

    [Fact]
    public void The_longest_word_is_taken_and_words_do_not_overlap()
    {
        var words = EverydayWords.In("帶頭的人親自報帳");

        Assert.Equal(["帶頭的人", "親自", "報帳"], words.Select(found => found.Word.Text));
        Assert.All(words.Zip(words.Skip(1)), pair => Assert.True(pair.First.Start + pair.First.Word.Text.Length <= pair.Second.Start));
    }

    [Fact]
    public void A_word_of_speech_has_what_documents_write_for_it()
    {
        var (_, word) = Assert.Single(EverydayWords.In("報帳"));

        Assert.Contains("核銷", word.Same.Concat(word.Near));
    }

    [Fact]
    public void Every_line_of_the_lists_is_of_their_form()
    {
        var folder = Path.Combine(Repository.Root, "src", "Advisor", "Guides", "Questions", "Words");

        Assert.All(Lines("everyday-words.tsv"), line => Assert.Matches("^[^\t]{2,}\t[=~]\t[^\t]{2,}$", line));
        Assert.All(Lines("common-words.txt"), line => Assert.All(line.Split(' '), word => Assert.InRange(word.Length, 2, 5)));

        IEnumerable<string> Lines(string name) => File.ReadLines(Path.Combine(folder, name)).Where(line => !line.StartsWith('#'));
    }
}
