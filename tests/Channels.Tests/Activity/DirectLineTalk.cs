using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Channels.Tests.Activity;

/// <summary>One client's side of a Direct Line conversation.</summary>
public sealed class DirectLineTalk(HttpClient web, JsonObject opened)
{
    public string Id { get; } = opened["conversationId"]!.GetValue<string>();

    public string Token { get; set; } = opened["token"]!.GetValue<string>();

    public Uri StreamUrl { get; } = new(opened["streamUrl"]!.GetValue<string>());

    public string Path => $"/v3/directline/conversations/{Id}";

    public static JsonObject Message(string text, string? clientId = null) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "r_1", ["name"] = "訪客" },
        ["locale"] = "zh-TW",
        ["channelData"] = new JsonObject { ["clientActivityID"] = clientId ?? Guid.NewGuid().ToString("N") },
    };

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, JsonNode? body = null, string? token = null, HttpClient? elsewhere = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? Token);
        return await (elsewhere ?? web).SendAsync(request);
    }

    /// <summary>Says something.</summary>
    /// <returns>The id it got.</returns>
    public async Task<string> SayAsync(JsonObject activity, HttpClient? elsewhere = null)
    {
        using var response = await SendAsync(HttpMethod.Post, $"{Path}/activities", activity, elsewhere: elsewhere);
        Assert.True(response.StatusCode == HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!["id"]!.GetValue<string>();
    }

    public async Task<JsonObject> ReadAsync(string? watermark = null, HttpClient? elsewhere = null)
    {
        using var response = await SendAsync(HttpMethod.Get, $"{Path}/activities?watermark={watermark}", elsewhere: elsewhere);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    /// <summary>What the adviser has said to an activity, once it has.</summary>
    public async Task<JsonObject> AnswerAsync(string id, HttpClient? elsewhere = null)
    {
        JsonObject? answer = null;
        await ActivityHouse.UntilAsync(async () => (answer = (await AnswersAsync(id, elsewhere)).FirstOrDefault()) is not null, $"an answer to {id}");
        return answer!;
    }

    public async Task<List<JsonObject>> AnswersAsync(string id, HttpClient? elsewhere = null) =>
        [.. (await ReadAsync(elsewhere: elsewhere))["activities"]!.AsArray().Select(one => one!.AsObject()).Where(one => one["replyToId"]?.GetValue<string>() == id)];

    public async Task<JsonObject> AskAsync(string text) => await AnswerAsync(await SayAsync(Message(text)));

    public async Task<ClientWebSocket> ConnectAsync(Uri? address = null)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(address ?? StreamUrl, new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);
        return socket;
    }

    /// <summary>The next set of activities; null where the socket is closed.</summary>
    public static async Task<JsonObject?> ReceiveAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var (whole, buffer) = (new MemoryStream(), new byte[65_536]);
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            whole.Write(buffer, 0, part.Count);
            if (part.EndOfMessage && whole.Length > 0)
                return JsonNode.Parse(whole.ToArray())!.AsObject();
        }
    }
}
