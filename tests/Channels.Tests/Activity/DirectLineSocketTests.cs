using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using LearningAdvisor.Databases;

namespace LearningAdvisor.Channels.Tests.Activity;

/// <summary>Conversations over WebSockets.</summary>
public sealed class DirectLineSocketTests(ActivityHouse house) : IClassFixture<ActivityHouse>
{
    [Fact]
    public async Task What_was_said_before_the_socket_opened_comes_first_and_then_what_is_new()
    {
        var talk = await house.TalkAsync();
        await talk.AskAsync("你好");
        using var socket = await talk.ConnectAsync();
        var before = await DirectLineTalk.ReceiveAsync(socket);
        var id = await talk.SayAsync(DirectLineTalk.Message("我想學陶藝"));
        var since = new List<JsonNode>();
        while (since.Count < 2)
            since.AddRange((await DirectLineTalk.ReceiveAsync(socket))!["activities"]!.AsArray().Select(one => one!));

        Assert.Equal(2, before!["activities"]!.AsArray().Count);
        Assert.Equal(id, since[1]["replyToId"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_client_that_comes_back_gets_what_it_has_missed()
    {
        var talk = await house.TalkAsync();
        await talk.AskAsync("你好");
        var watermark = (await talk.ReadAsync())["watermark"]!.GetValue<string>();
        var id = await talk.SayAsync(DirectLineTalk.Message("我想學陶藝"));
        await talk.AnswerAsync(id);
        using var reconnected = await talk.SendAsync(HttpMethod.Get, $"{talk.Path}?watermark={watermark}");
        using var socket = await talk.ConnectAsync(new Uri((await reconnected.Content.ReadFromJsonAsync<JsonObject>())!["streamUrl"]!.GetValue<string>()));

        Assert.Equal([id], (await DirectLineTalk.ReceiveAsync(socket))!["activities"]!.AsArray().Select(one => one!["replyToId"]?.GetValue<string>()).OfType<string>());
    }

    [Fact]
    public async Task A_second_socket_takes_the_place_of_the_first()
    {
        var talk = await house.TalkAsync();
        using var first = await talk.ConnectAsync();
        using var second = await talk.ConnectAsync();

        Assert.Null(await DirectLineTalk.ReceiveAsync(first));
        Assert.Equal("collision", first.CloseStatusDescription);
        await talk.SayAsync(DirectLineTalk.Message("你好"));
        Assert.NotNull(await DirectLineTalk.ReceiveAsync(second));
    }

    [Fact]
    public async Task A_socket_of_another_conversation_or_without_a_token_is_refused()
    {
        var (anna, ben) = (await house.TalkAsync(), await house.TalkAsync());
        foreach (var address in new[] { anna.StreamUrl.AbsoluteUri.Replace(anna.Id, ben.Id, StringComparison.Ordinal), anna.StreamUrl.GetLeftPart(UriPartial.Path), anna.StreamUrl.AbsoluteUri + "x" })
            await Assert.ThrowsAsync<WebSocketException>(() => anna.ConnectAsync(new Uri(address)));
    }

    [PostgresFact]
    public async Task What_is_said_on_one_server_arrives_at_a_socket_on_another()
    {
        var talk = await house.TalkAsync();
        var other = await house.AnotherAsync();
        try
        {
            using var reconnected = await talk.SendAsync(HttpMethod.Get, talk.Path, elsewhere: other.Web);
            using var socket = await talk.ConnectAsync(new Uri((await reconnected.Content.ReadFromJsonAsync<JsonObject>())!["streamUrl"]!.GetValue<string>()));
            await talk.SayAsync(DirectLineTalk.Message("你好"));

            Assert.NotNull(await DirectLineTalk.ReceiveAsync(socket));
        }
        finally
        {
            await ((IAsyncLifetime)other).DisposeAsync();
        }
    }
}
