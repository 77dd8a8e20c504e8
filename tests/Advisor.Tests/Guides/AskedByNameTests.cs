namespace LearningAdvisor.Advisor.Tests.Guides;

/// <summary>Questions that call a heading or a row by its name.</summary>
public sealed class AskedByNameTests : IAsyncLifetime, IDisposable
{
    private const string Plan = """
        113年度港邊說書推廣計畫

        壹、依據

        一、文化基本法。

        二、108年5月6日核定之「閱讀扎根方案」。

        三、港邊說書自治條例。

        貳、目標

        一、讓每個里有說書人。

        二、培養孩子聽故事的習慣。

        三、保存港邊的故事。

        參、辦理方式

        （一）推廣對象：以里民參與說書推廣者為限，目標為每場30人。
        """;

    private const string Authors = "港邊的故事\n\n作者簡介\n\n作者\t現職\n說書人甲\t港邊文化館說書推廣組組長\n說書人乙\t廟口小學教師\n";

    private readonly GuideDesk _desk = new();

    public async Task InitializeAsync()
    {
        await _desk.AddTextAsync("plan.txt", Plan);
        await _desk.AddTextAsync("authors.txt", Authors);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_list_under_the_heading_asked_for_is_of_its_document_whatever_years_its_items_name()
    {
        var answer = await _desk.AskAsync("113年度港邊說書推廣計畫的依據有哪些？");

        Assert.Contains("文化基本法", answer.Text);
        Assert.Contains("閱讀扎根方案", answer.Text);
    }

    [Theory]
    [InlineData("113年度港邊說書推廣計畫想達成哪幾項目標？")]
    [InlineData("113年度港邊說書推廣計畫的目標包括哪些？")]
    public async Task A_heading_may_be_asked_for_in_several_ways(string question)
    {
        var answer = await _desk.AskAsync(question);

        Assert.Contains("讓每個里有說書人", answer.Text);
        Assert.Contains("保存港邊的故事", answer.Text);
    }

    [Fact]
    public async Task A_row_whose_other_cell_is_named_answers_with_the_cell_that_is_left()
    {
        var answer = await _desk.AskAsync("說書人甲在哪個單位當說書推廣組組長？");

        Assert.Contains("港邊文化館", answer.Text);
    }
}
