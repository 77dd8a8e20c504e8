using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Line;
using LearningAdvisor.Channels.Tests.Platform;

namespace LearningAdvisor.Channels.Tests.Line.Menus;

/// <summary>What the areas of the rich menu bring.</summary>
public sealed class MenuAnswersTests(LineHouse house) : IClassFixture<LineHouse>
{
    private readonly string _anna = Events.NewPerson();

    [Theory]
    [InlineData("menu:ask", "我可以這樣幫您", "message")]
    [InlineData("menu:wishes", "您還沒告訴我", "message")]
    [InlineData("menu:near", "您在哪裡", "location")]
    [InlineData("menu:languages", "哪一種語言", "postback")]
    [InlineData("menu:forget", "無法復原", "message")]
    public async Task An_area_is_answered_with_what_to_tap_next(string code, string words, string action)
    {
        var sent = await house.SayAsync(Events.Postback(_anna, code));

        Assert.Contains(words, sent.Text, StringComparison.Ordinal);
        Assert.Equal(action, Actions(sent)[0]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task My_wishes_are_those_of_the_whole_talk_each_with_a_way_to_drop_it()
    {
        await house.SayAsync(Events.Text(_anna, "我想學陶藝，要免費的"));

        var sent = await house.SayAsync(Events.Postback(_anna, "menu:wishes"));

        Assert.Contains("陶藝", sent.Text, StringComparison.Ordinal);
        Assert.Contains("免費", sent.Text, StringComparison.Ordinal);
        Assert.Equal("不限免費", Actions(sent)[0]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_person_is_asked_for_as_in_words()
    {
        await house.SayAsync(Events.Postback(_anna, "menu:person"));

        Assert.Equal("我要找真人", Assert.Single((await house.ConsultationAsync(_anna))!.Turns).Question);
    }

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en")]
    [InlineData("vi")]
    [InlineData("id")]
    [InlineData("th")]
    public async Task What_the_button_for_deleting_says_is_understood_as_the_wish(string locale)
    {
        await house.SayAsync(Events.Postback(_anna, $"lang:{locale}"));
        var asked = await house.SayAsync(Events.Postback(_anna, "menu:forget"));

        Assert.True(ErasureWish.IsIn(Actions(asked)[0]!["text"]!.GetValue<string>()));
    }

    private static List<JsonNode?> Actions(Sent sent) => [.. sent.Messages[^1]!["quickReply"]!["items"]!.AsArray().Select(item => item!["action"])];
}
