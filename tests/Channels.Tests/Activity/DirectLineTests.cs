using System.Net;
using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Activity.DirectLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Channels.Tests.Activity;

/// <summary>What Direct Line clients say and read, through the real server.</summary>
public sealed class DirectLineTests(ActivityHouse house) : IClassFixture<ActivityHouse>
{
    [Fact]
    public async Task A_wish_is_answered_with_words_cards_and_suggestions()
    {
        var answer = await (await house.TalkAsync()).AskAsync("我想學吉他");

        Assert.Equal(("message", "plain", "zh-TW", "bot"), (TextOf(answer, "type"), TextOf(answer, "textFormat"), TextOf(answer, "locale"), TextOf(answer["from"]!, "role")));
        Assert.Contains("吉他彈唱", TextOf(answer, "text"), StringComparison.Ordinal);
        var card = answer["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", TextOf(card, "contentType"));
        Assert.StartsWith("吉他彈唱", TextOf(card["content"]!["body"]![0]!["inlines"]![0]!, "text"), StringComparison.Ordinal);
        Assert.Contains("社區大學", card.ToJsonString(ActivityJson.Readable), StringComparison.Ordinal);
        Assert.All(answer["suggestedActions"]!["actions"]!.AsArray(), action => Assert.Equal("imBack", TextOf(action!, "type")));
    }

    [Fact]
    public async Task The_clients_own_message_comes_back_with_what_it_is_known_by()
    {
        var talk = await house.TalkAsync();
        var id = await talk.SayAsync(DirectLineTalk.Message("你好", "own-1"));
        var set = await talk.ReadAsync();

        var own = set["activities"]![0]!;
        Assert.Equal((id, "own-1", "user", null), (TextOf(own, "id"), TextOf(own["channelData"]!, "clientActivityID"), TextOf(own["from"]!, "role"), own["from"]!["name"]));
    }

    [Fact]
    public async Task Above_a_watermark_is_what_was_said_since()
    {
        var talk = await house.TalkAsync();
        await talk.AskAsync("你好");
        var first = await talk.ReadAsync();
        var id = await talk.SayAsync(DirectLineTalk.Message("我想學吉他"));
        await talk.AnswerAsync(id);
        var rest = await talk.ReadAsync(TextOf(first, "watermark"));

        Assert.Equal(2, first["activities"]!.AsArray().Count);
        Assert.Equal([id, null], rest["activities"]!.AsArray().Select(one => one!["replyToId"] is null ? TextOf(one, "id") : null));
        Assert.Empty((await talk.ReadAsync(TextOf(rest, "watermark")))["activities"]!.AsArray());
    }

    [Fact]
    public async Task The_same_message_again_has_the_same_id_and_is_answered_once()
    {
        var talk = await house.TalkAsync();
        var message = DirectLineTalk.Message("我想學陶藝");
        var ids = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => talk.SayAsync(message.DeepClone().AsObject())));
        await talk.AskAsync("謝謝");

        Assert.Single(ids.Distinct());
        Assert.Single(await talk.AnswersAsync(ids[0]));
    }

    [Fact]
    public async Task Another_server_over_the_database_goes_on_with_the_talk()
    {
        var talk = await house.TalkAsync();
        var message = DirectLineTalk.Message("我想學陶藝");
        var id = await talk.SayAsync(message);
        await talk.AnswerAsync(id);
        var other = await house.AnotherAsync();
        try
        {
            Assert.Equal(id, await talk.SayAsync(message.DeepClone().AsObject(), other.Web));
            var next = await talk.SayAsync(DirectLineTalk.Message("第一個怎麼報名？"), other.Web);

            Assert.Contains("陶藝入門", TextOf(await talk.AnswerAsync(next, other.Web), "text"), StringComparison.Ordinal);
            Assert.Single(await talk.AnswersAsync(id));
        }
        finally
        {
            await ((IAsyncLifetime)other).DisposeAsync();
        }
    }

    [Fact]
    public async Task Personal_data_is_masked_before_it_is_stored()
    {
        var talk = await house.TalkAsync();
        await talk.AskAsync("我的電話是 0912-345-678，想學陶藝");

        var key = Guid.ParseExact(talk.Id, "N");
        await using var database = house.OpenDatabase();
        var stored = string.Join('\n', await database.DirectLineActivities.Where(one => one.ConversationKey == key).Select(one => one.Json).ToListAsync());
        Assert.Contains("〔手機號碼〕", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("345-678", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("訪客", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_wants_to_be_forgotten_leaves_nothing_but_the_word_that_it_was_done()
    {
        var talk = await house.TalkAsync();
        await talk.AskAsync("我想學陶藝");
        await talk.SayAsync(DirectLineTalk.Message("刪除我的資料"));
        JsonArray left = [];
        await ActivityHouse.UntilAsync(async () => (left = (await talk.ReadAsync())["activities"]!.AsArray()).Count == 1, "one activity alone");

        Assert.Contains("已經刪除", TextOf(left[0]!, "text"), StringComparison.Ordinal);
        Assert.Contains("學習顧問", TextOf(await talk.AskAsync("你好"), "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_joins_is_greeted_once()
    {
        var talk = await house.TalkAsync();
        var joining = new JsonObject { ["type"] = "event", ["name"] = "webchat/join", ["from"] = new JsonObject { ["id"] = "r_1" }, ["locale"] = "vi-VN" };
        var id = await talk.SayAsync(joining);
        await talk.SayAsync(joining.DeepClone().AsObject());
        var greeting = await talk.AnswerAsync(id);
        await talk.AskAsync("cảm ơn");

        Assert.Equal("vi", TextOf(greeting, "locale"));
        Assert.Equal(2, (await talk.ReadAsync())["activities"]!.AsArray().Count(one => one!["replyToId"] is not null));
    }

    [Theory]
    [InlineData("{\"type\":\"typing\",\"from\":{\"id\":\"r_1\"}}")]
    [InlineData("{\"type\":\"event\",\"name\":\"unknown\",\"value\":{\"a\":[1]},\"entities\":[{\"type\":\"new\"}],\"never\":\"heard of\"}")]
    [InlineData("{\"type\":\"somethingNew\"}")]
    public async Task What_nobody_acts_on_is_taken_and_left_alone(string activity)
    {
        var talk = await house.TalkAsync();
        var id = await talk.SayAsync(JsonNode.Parse(activity)!.AsObject());
        await talk.AskAsync("你好");

        Assert.Empty(await talk.AnswersAsync(id));
    }

    [Theory]
    [InlineData("{\"type\":\"message\",\"text\":5}", "Field \"text\" is a number. The protocol wants a text; send it so, or leave the field out.")]
    [InlineData("{\"type\":\"message\",\"from\":\"me\"}", "Field \"from\" is a text. The protocol wants an object; send it so, or leave the field out.")]
    [InlineData("{\"type\":\"message\",\"from\":{\"id\":[]}}", "Field \"from.id\" is a list. The protocol wants a text; send it so, or leave the field out.")]
    [InlineData("{\"type\":\"message\",\"attachments\":{}}", "Field \"attachments\" is an object. The protocol wants a list; send it so, or leave the field out.")]
    [InlineData("{\"type\":\"conversationUpdate\",\"membersAdded\":[\"bot\"]}", "Field \"membersAdded\" holds something other than objects. Each member is an object with an \"id\".")]
    [InlineData("{\"text\":\"hello\"}", "Field \"type\" is missing or no text. Every activity has one, such as \"message\".")]
    [InlineData("{\"type\":\"message\",\"id\":\"a\\u0000b\"}", "Field \"id\" holds the character NUL. Leave it out.")]
    [InlineData("[]", "The activity is a list. It must be a JSON object with a \"type\".")]
    public async Task A_wrong_type_is_refused_with_the_fields_name(string activity, string message)
    {
        var talk = await house.TalkAsync();
        using var response = await talk.SendAsync(HttpMethod.Post, $"{talk.Path}/activities", JsonNode.Parse(activity));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(message, TextOf(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!, "message"));
    }

    [Theory]
    [InlineData("{\"type\":\"message\",\"text\":\"a\",\"text\":\"b\"}")]
    [InlineData("{\"type\":\"message\",\"localTimezone\":\"\\ud800\"}")]
    [InlineData("{\"type\":\"message\",\"channelData\":{\"a\":\"\\ud800\"}}")]
    [InlineData("{\"type\":")]
    public async Task What_is_no_JSON_or_no_text_is_refused(string body)
    {
        var talk = await house.TalkAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{talk.Path}/activities") { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new("Bearer", talk.Token);
        using var response = await house.Web.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("The body is no JSON in UTF-8, or has a field twice. Send one activity as a JSON object.", TextOf(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!, "message"));
    }

    [Fact]
    public async Task Long_right_to_left_and_emoji_messages_are_answered_in_a_friendly_way()
    {
        var talk = await house.TalkAsync();
        var texts = new[] { new string('學', 10_000), "أريد أن أتعلم الفخار \u202e!", "👩‍👩‍👧‍👦🎨🏺", "**bold** <script>alert(1)</script> [a](javascript:b)" };

        foreach (var text in texts)
            Assert.NotEmpty(TextOf(await talk.AskAsync(text), "text")!);
    }

    [Fact]
    public async Task A_flood_gets_one_friendly_word_and_then_has_to_wait()
    {
        var talk = await house.TalkAsync();
        var ids = new List<string>();
        for (var i = 0; i < 21; i++)
            ids.Add(await talk.SayAsync(DirectLineTalk.Message("你好")));
        using var refused = await talk.SendAsync(HttpMethod.Post, $"{talk.Path}/activities", DirectLineTalk.Message("你好"));

        Assert.Contains("太快了", TextOf(await talk.AnswerAsync(ids[^1]), "text"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        await (await house.TalkAsync()).AskAsync("你好");
    }

    [Fact]
    public async Task A_conversation_that_nobody_has_gone_on_with_is_over()
    {
        var talk = await house.TalkAsync();
        await talk.AskAsync("你好");
        await using (var database = house.OpenDatabase())
        {
            var key = Guid.ParseExact(talk.Id, "N");
            var before = house.Clock.GetUtcNow().UtcDateTime.AddHours(-25);
            await database.DirectLineConversations.Where(one => one.Key == key).ExecuteUpdateAsync(set => set.SetProperty(one => one.SeenAt, before));
        }
        await house.Services.GetRequiredService<DirectLineSweep>().RunAsync(default);

        using var read = await talk.SendAsync(HttpMethod.Get, $"{talk.Path}/activities");
        using var said = await talk.SendAsync(HttpMethod.Post, $"{talk.Path}/activities", DirectLineTalk.Message("你好"));
        using var again = await talk.SendAsync(HttpMethod.Get, talk.Path);
        Assert.All([read, said, again], response => Assert.Equal(HttpStatusCode.NotFound, response.StatusCode));
    }

    [Fact]
    public async Task Files_and_sessions_are_not_there()
    {
        var talk = await house.TalkAsync();
        using var file = await talk.SendAsync(HttpMethod.Post, $"{talk.Path}/upload?userId=r_1", new JsonObject());
        using var session = await house.Web.GetAsync("/v3/directline/session/getsessionid");

        Assert.All([file, session], response => Assert.Equal(HttpStatusCode.NotFound, response.StatusCode));
    }

    [ProtocolDataFact]
    public async Task Everything_that_is_sent_keeps_to_the_published_description()
    {
        var description = new ProtocolDescription("directline-3.0.json");
        var talk = await house.TalkAsync();
        foreach (var text in new[] { "我想學陶藝", "學習圈的目標是什麼？", "我要找真人", "刪", "" })
            await talk.AskAsync(text);
        using var again = await talk.SendAsync(HttpMethod.Get, talk.Path);
        using var refused = await talk.SendAsync(HttpMethod.Get, talk.Path, token: "no token");

        Assert.Empty(description.Errors("ActivitySet", await talk.ReadAsync()));
        Assert.Empty(description.Errors("Conversation", JsonNode.Parse(await again.Content.ReadAsStringAsync())));
        Assert.Empty(description.Errors("ErrorResponse", JsonNode.Parse(await refused.Content.ReadAsStringAsync())));
    }

    private static string? TextOf(JsonNode json, string name) => json[name]?.GetValue<string>();
}
