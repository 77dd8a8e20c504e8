using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Channels.Tests.Activity;

/// <summary>Activities at /api/messages without an app id, as a developer's tools send them.</summary>
public sealed class ConnectorTests(ActivityHouse house) : IClassFixture<ActivityHouse>
{
    [Fact]
    public async Task A_message_is_taken_and_its_answer_posted_to_its_service()
    {
        var said = house.Message("我想學陶藝");
        using var response = await house.DeliverAsync(said);
        var (path, answer) = await AnswerAsync(said);

        Assert.Equal((HttpStatusCode.Accepted, ""), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        Assert.Equal($"/_connector/v3/conversations/{ConversationOf(said)}/activities/{IdOf(said)}", path);
        Assert.Equal(("bot-id", "user-id-0", ConversationOf(said)), (answer["from"]!["id"]!.GetValue<string>(), answer["recipient"]!["id"]!.GetValue<string>(), ConversationOf(answer)));
        Assert.Contains("陶藝入門", answer["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotEmpty(answer["attachments"]!.AsArray());
    }

    [Fact]
    public async Task The_same_activity_again_is_answered_once()
    {
        var said = house.Message("我想學吉他");
        for (var i = 0; i < 3; i++)
            (await house.DeliverAsync(said)).Dispose();
        var next = house.Message("謝謝", ConversationOf(said));
        (await house.DeliverAsync(next)).Dispose();
        await AnswerAsync(next);

        Assert.Single(house.Service.Taken, one => one.Activity["replyToId"]!.GetValue<string>() == IdOf(said));
    }

    [Fact]
    public async Task Replies_that_are_expected_stand_in_the_response_again_for_the_same_activity()
    {
        var said = house.Message("我想學陶藝");
        said["deliveryMode"] = "expectReplies";
        using var first = await house.DeliverAsync(said);
        using var second = await house.DeliverAsync(said);

        var texts = new[] { await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync() }
            .Select(text => JsonNode.Parse(text)!["activities"]!.AsArray().Single()!["text"]!.GetValue<string>()).ToList();
        Assert.Contains("陶藝入門", texts[0], StringComparison.Ordinal);
        Assert.Equal(texts[0], texts[1]);
        Assert.DoesNotContain(house.Service.Taken, one => one.Activity["replyToId"]!.GetValue<string>() == IdOf(said));
    }

    [Fact]
    public async Task A_bot_that_comes_into_a_conversation_greets_once()
    {
        var update = house.Message("");
        (update["type"], update["membersAdded"]) = ("conversationUpdate", new JsonArray(new JsonObject { ["id"] = "bot-id" }, new JsonObject { ["id"] = "user-id-0" }));
        update.Remove("text");
        (await house.DeliverAsync(update)).Dispose();
        update["id"] = "another";
        (await house.DeliverAsync(update)).Dispose();
        var next = house.Message("thanks", ConversationOf(update));
        (await house.DeliverAsync(next)).Dispose();
        await AnswerAsync(next);

        Assert.Equal(2, house.Service.Taken.Count(one => ConversationOf(one.Activity) == ConversationOf(update)));
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("handoff")]
    [InlineData("somethingNew")]
    public async Task What_nobody_acts_on_is_taken_and_left_alone(string type)
    {
        var said = house.Message("hello");
        said["type"] = type;
        using var taken = await house.DeliverAsync(said);
        said["deliveryMode"] = "expectReplies";
        using var expecting = await house.DeliverAsync(said);

        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        Assert.Equal("{\"activities\":[]}", await expecting.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("https://service.example/", HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1.evil.example/", HttpStatusCode.Forbidden)]
    [InlineData("http://user@127.0.0.1:1/", HttpStatusCode.Forbidden)]
    [InlineData("http://169.254.169.254/latest/meta-data", HttpStatusCode.Forbidden)]
    [InlineData("file:///etc/passwd", HttpStatusCode.Forbidden)]
    [InlineData("not an address", HttpStatusCode.BadRequest)]
    public async Task An_address_where_no_answers_go_is_refused(string serviceUrl, HttpStatusCode status)
    {
        var said = house.Message("我想學陶藝");
        said["serviceUrl"] = serviceUrl;
        using var response = await house.DeliverAsync(said);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_redirect_of_a_service_is_not_followed()
    {
        house.Service.Statuses.Enqueue(302);
        var said = house.Message("我想學陶藝");
        (await house.DeliverAsync(said)).Dispose();
        var next = house.Message("謝謝", ConversationOf(said));
        (await house.DeliverAsync(next)).Dispose();
        await AnswerAsync(next);

        Assert.DoesNotContain(house.Service.Taken, one => one.Path.EndsWith("/elsewhere", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_that_is_busy_for_the_moment_gets_the_answer_later()
    {
        house.Service.Statuses.Enqueue(503);
        var said = house.Message("我想學陶藝");
        (await house.DeliverAsync(said)).Dispose();
        await AnswerAsync(said);

        Assert.Empty(house.Service.Statuses);
    }

    [Fact]
    public async Task Without_an_app_id_nobody_is_heard_for_whom_a_proxy_asks()
    {
        using var response = await house.DeliverAsync(house.Message("hello"), forwardedFor: "203.0.113.9");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Other_methods_types_and_bodies_are_refused()
    {
        using var head = await house.Web.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/messages"));
        using var form = await house.Web.PostAsync("/api/messages", new StringContent("{}", Encoding.UTF8, "text/plain"));
        using var broken = await house.Web.PostAsync("/api/messages", new StringContent("{\"type\":", Encoding.UTF8, "application/json"));
        using var surrogate = await house.Web.PostAsync("/api/messages", new StringContent("{\"type\":\"message\",\"text\":\"\\ud800\"}", Encoding.UTF8, "application/json"));
        using var large = await house.Web.PostAsync("/api/messages", new StringContent($"{{\"type\":\"{new string('a', 300_000)}\"}}", Encoding.UTF8, "application/json"));
        using var deep = await house.Web.PostAsync("/api/messages", new StringContent(new string('[', 100_000), Encoding.UTF8, "application/json"));

        Assert.Equal([405, 415, 400, 400, 413, 400], new[] { head, form, broken, surrogate, large, deep }.Select(response => (int)response.StatusCode));
    }

    [ProtocolDataFact]
    public async Task Answers_keep_to_the_published_description()
    {
        var description = new ProtocolDescription("botframework-channel.json");
        var conversation = $"c-{Guid.NewGuid():N}";
        foreach (var text in new[] { "我想學陶藝", "學習圈的目標是什麼？", "我要找真人" })
        {
            var said = house.Message(text, conversation);
            (await house.DeliverAsync(said)).Dispose();
            Assert.Empty(description.Errors("Activity", (await AnswerAsync(said)).Activity));
        }
    }

    private static string IdOf(JsonObject activity) => activity["id"]!.GetValue<string>();

    private static string ConversationOf(JsonObject activity) => activity["conversation"]!["id"]!.GetValue<string>();

    private async Task<(string Path, JsonObject Activity)> AnswerAsync(JsonObject said)
    {
        await ActivityHouse.UntilAsync(() => Task.FromResult(house.Service.Taken.Any(one => one.Activity["replyToId"]?.GetValue<string>() == IdOf(said))), "an answer");
        var (path, activity, _) = house.Service.Taken.First(one => one.Activity["replyToId"]?.GetValue<string>() == IdOf(said));
        return (path, activity);
    }
}
