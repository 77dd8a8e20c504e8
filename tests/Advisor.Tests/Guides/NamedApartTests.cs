namespace LearningAdvisor.Advisor.Tests.Guides;

/// <summary>Questions whose words stand in two places, of which only one is meant.</summary>
public sealed class NamedApartTests : IAsyncLifetime, IDisposable
{
    private const string Handbook = """
        港邊說書人培訓手冊

        壹、班別

        （一）港邊說書基礎班

        1、參加對象：里民（以未曾參加歷年港邊說書等相關班別者為限）。

        2、辦理時間：3月至7月。

        （二）港邊說書進階班

        1、參加對象：里民（以曾參加歷年港邊說書基礎班等相關班別者為限，志工優先）。

        2、辦理時間：8月至9月。

        貳、說書的步驟

        說書人須留意四要項：聲音、表情、節奏、道具，缺一則故事難以動人。

        參、常見的缺失

        一、聲音太小。

        二、表情僵硬。

        三、忘了故事。

        肆、說書的意義

        讓孩子在故事裡認得自己的家鄉，是推廣港邊說書之核心宗旨，因此場次的安排至關重要：

        一、每月至少一場。

        二、各里輪流辦理。

        伍、現況

        夜間場次面臨照明與交通等挑戰，里民不易到場。

        定價：新台幣一百元整
        """;

    private const string Guide = """
        港邊市集經營指引

        壹、經營

        市集之攤位由里民協會分配，每季公告一次。
        """;

    private const string Sites = """
        港邊說書參考資源

        參考資源：Harbour Story Network 網站
        網址：https://story.example.org/
        國際說書城市網絡之網站。

        參考資源：港邊說書網
        網址：https://harbour.example.tw/
        本市說書場次一覽。
        """;

    private readonly GuideDesk _desk = new();

    public async Task InitializeAsync()
    {
        await _desk.AddTextAsync("handbook.txt", Handbook);
        await _desk.AddTextAsync("guide.txt", Guide);
        await _desk.AddTextAsync("sites.txt", Sites);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task What_stands_under_one_class_does_not_answer_for_another_that_it_mentions()
    {
        var answer = await _desk.AskAsync("曾參加港邊說書班別的人，還能報基礎班嗎？");

        Assert.Contains("未曾參加", answer.Text);
        Assert.DoesNotContain("志工優先", answer.Text);
    }

    [Fact]
    public async Task A_question_that_names_a_document_is_answered_out_of_no_other()
    {
        var answer = await _desk.AskAsync("港邊市集經營指引一本賣多少錢？");

        Assert.DoesNotContain("一百元", answer.Text);
    }

    [Fact]
    public async Task So_many_things_in_a_row_as_the_question_counts_are_what_it_asks_for()
    {
        var answer = await _desk.AskAsync("說書人的四要項有哪些？");

        Assert.Contains("聲音、表情、節奏、道具", answer.Text);
    }

    [Fact]
    public async Task A_statement_that_a_list_follows_is_a_statement()
    {
        var answer = await _desk.AskAsync("推廣港邊說書的核心宗旨是什麼？");

        Assert.Contains("認得自己的家鄉", answer.Text);
    }

    [Fact]
    public async Task A_known_word_is_found_by_what_documents_write_for_it()
    {
        var answer = await _desk.AskAsync("夜間場次碰到了哪些難處？");

        Assert.Contains("照明與交通", answer.Text);
    }

    [Fact]
    public async Task A_name_in_brackets_is_the_very_one()
    {
        var answer = await _desk.AskAsync("What is the web address of the Harbour Story website (港邊說書網)?", "en");

        Assert.Contains("harbour.example.tw", answer.Text);
    }
}
