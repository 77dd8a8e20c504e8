using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Line.Rendering;

namespace LearningAdvisor.Channels.Tests.Line.Rendering;

public sealed class MessageLimitsTests
{
    [Theory]
    [InlineData("""[]""", "messages: 0 of them, 1 to 5 are allowed")]
    [InlineData("""[{"type":"text","text":""}]""", "messages[0].text: 0 UTF-16 units, 1 to 5000 are allowed")]
    [InlineData("""[{"type":"image"}]""", "messages[0]: type \"image\" is not sent by us")]
    [InlineData("""[{"type":"flex","altText":"a"}]""", "messages[0].contents is missing")]
    [InlineData("""[{"type":"flex","altText":"a","contents":{"type":"carousel","contents":[]}}]""", "messages[0].contents: 0 bubbles, 1 to 12 are allowed")]
    [InlineData("""[{"type":"text","text":"a","quickReply":{"items":[]}}]""", "messages[0].quickReply: 0 items, 1 to 13 are allowed")]
    [InlineData("""[{"type":"text","text":"a","quickReply":{"items":[{"action":{"type":"message","label":"一二三四五六七八九十一二三四五六七八九十一","text":"a"}}]}}]""", "messages[0].quickReply[0].label: 21 grapheme clusters, 1 to 20 are allowed")]
    [InlineData("""[{"type":"text","text":"a","quickReply":{"items":[{"action":{"type":"camera","label":"a"}}]}}]""", "messages[0].quickReply[0]: action \"camera\" is not sent by us")]
    [InlineData("""[{"type":"text","text":"a"}]""", null)]
    public void The_first_broken_limit_is_named_with_its_place(string messages, string? broken) =>
        Assert.Equal(broken, MessageLimits.Broken(JsonNode.Parse(messages)!.AsArray()));

    [Fact]
    public void A_card_that_breaks_a_limit_leaves_the_words()
    {
        var broken = new JsonObject { ["type"] = "flex", ["altText"] = "a", ["contents"] = new JsonObject { ["type"] = "bubble", ["body"] = new JsonObject { ["type"] = "text", ["text"] = "" } } };

        var answer = LineAnswer.Of("只有文字", broken);

        Assert.Equal("""[{"type":"text","text":"只有文字"}]""", answer.Messages.ToJsonString(LearningAdvisor.Channels.Line.LineClient.Json));
    }

    [Theory]
    [InlineData("https://課程.example/報名", "https://課程.example/%E5%A0%B1%E5%90%8D")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://user:password@city.example/", null)]
    [InlineData("www.city.example", null)]
    [InlineData(null, null)]
    public void Only_pages_are_opened(string? address, string? uri) =>
        Assert.Equal(uri, LineActions.Open(address, "報名")?["uri"]?.GetValue<string>());
}
