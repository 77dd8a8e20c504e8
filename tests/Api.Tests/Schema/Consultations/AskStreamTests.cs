using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Tests.Schema.Consultations;

[Collection(nameof(ApiCollection))]
public sealed class AskStreamTests(ApiFixture api)
{
    private const string Payload = "consultation { id turns { id } } consultationToken turn { id question } reply { text recommendations { id rank course { code } } } errors { code path }";

    private const string AskStream = $$"""
        subscription ($input: AskInput!) {
          askStream(input: $input) {
            __typename
            ... on AskStarted { consultationId consultationToken }
            ... on AskSentence { text }
            ... on AskRecommendation { recommendation { id rank course { code } } }
            ... on AskFinished { payload { {{Payload}} } }
          }
        }
        """;

    [Fact]
    public async Task The_reply_comes_sentence_by_sentence_then_its_courses_then_the_turn()
    {
        var events = await StreamAsync(new { text = "我想學陶藝" });

        Assert.Equal(["AskStarted", "AskSentence", "AskRecommendation", "AskFinished"], events.Select(Kind).Distinct());
        var payload = events[^1].GetProperty("payload");
        var reply = payload.GetProperty("reply");
        Assert.Equal(reply.GetProperty("text").GetString(), string.Concat(events.Where(one => Kind(one) == "AskSentence").Select(one => one.GetProperty("text").GetString())));
        Assert.True(events.Count(one => Kind(one) == "AskSentence") > 1);
        Assert.Equal(
            reply.GetProperty("recommendations").EnumerateArray().Select(one => one.ToString()),
            events.Where(one => Kind(one) == "AskRecommendation").Select(one => one.GetProperty("recommendation").ToString()));
        Assert.Equal(events[0].GetProperty("consultationId").GetString(), payload.GetProperty("consultation").GetProperty("id").GetString());
        Assert.Equal(events[0].GetProperty("consultationToken").GetString(), payload.GetProperty("consultationToken").GetString());
        Assert.Empty(payload.GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public async Task The_token_continues_the_consultation_in_either_way()
    {
        var first = (await StreamAsync(new { text = "我想學吉他" }))[^1].GetProperty("payload");
        var (id, token) = (first.GetProperty("consultation").GetProperty("id").GetString(), first.GetProperty("consultationToken").GetString());

        var second = await StreamAsync(new { text = "要免費的", consultationId = id }, token);
        var third = await AskAsync(new { text = "還有嗎", consultationId = id }, token);

        Assert.Equal(JsonValueKind.Null, second[0].GetProperty("consultationToken").ValueKind);
        Assert.Equal(3, third.GetProperty("consultation").GetProperty("turns").GetArrayLength());
    }

    [Fact]
    public async Task A_strangers_question_is_refused_by_the_last_event_alone()
    {
        var first = await StreamAsync(new { text = "我想學吉他" });

        var events = await StreamAsync(new { text = "還有嗎", consultationId = first[0].GetProperty("consultationId").GetString() }, "somebody-elses-token");

        var payload = Assert.Single(events).GetProperty("payload");
        Assert.Equal("NOT_YOUR_CONSULTATION", Assert.Single(payload.GetProperty("errors").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("turn").ValueKind);
    }

    [Fact]
    public async Task A_message_sent_again_gets_the_same_events_and_no_second_turn()
    {
        var first = await StreamAsync(new { text = "我想學吉他" });
        var (id, token) = (first[0].GetProperty("consultationId").GetString(), first[0].GetProperty("consultationToken").GetString());
        var again = new { text = "還有嗎", consultationId = id, clientMessageId = "m-2" };

        var replies = await Task.WhenAll(StreamAsync(again, token), StreamAsync(again, token));

        Assert.Equal(replies[0].Select(one => one.ToString()), replies[1].Select(one => one.ToString()));
        Assert.Equal(2, replies[0][^1].GetProperty("payload").GetProperty("consultation").GetProperty("turns").GetArrayLength());
    }

    [Fact]
    public async Task A_turn_whose_client_leaves_is_finished_and_the_message_sent_again_gets_it()
    {
        JsonElement started;
        await using (var busy = api.OpenDatabase())
        {
            // While another writer holds the turns, the turn cannot be stored; the client leaves in that time.
            await busy.Database.OpenConnectionAsync();
            await busy.Database.ExecuteSqlRawAsync(TemporaryDatabase.IsPostgres ? "begin; lock table \"Turns\" in exclusive mode" : "begin immediate");
            using var response = await SendAsync(HttpMethod.Post, new { text = "我想學水彩", clientMessageId = "m-1" });
            using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
            started = await NextAsync(lines);
            response.Dispose();
            await busy.Database.ExecuteSqlRawAsync("commit");
        }

        var again = await AskAsync(
            new { text = "我想學水彩", clientMessageId = "m-1", consultationId = started.GetProperty("consultationId").GetString() },
            started.GetProperty("consultationToken").GetString());

        Assert.Empty(again.GetProperty("errors").EnumerateArray());
        Assert.Equal("我想學水彩", again.GetProperty("turn").GetProperty("question").GetString());
        Assert.Equal(1, again.GetProperty("consultation").GetProperty("turns").GetArrayLength());
    }

    [Fact]
    public async Task By_GET_it_is_refused()
    {
        using var response = await SendAsync(HttpMethod.Get, new { text = "我想學吉他" });

        Assert.Equal(PostOnly("errors"), ErrorsIn(Data(await response.Content.ReadAsStringAsync()).Single()));
    }

    [Fact]
    public async Task Over_a_socket_it_is_refused_and_the_mutation_is_not()
    {
        using var socket = await ConnectAsync();
        await SendAsync(socket, new { type = "connection_init" });
        Assert.Equal("connection_ack", (await ReceiveAsync(socket)).GetProperty("type").GetString());

        await SendAsync(socket, new { id = "1", type = "subscribe", payload = new { query = AskStream, variables = new { input = new { text = "我想學吉他" } } } });
        Assert.Equal(PostOnly("payload"), ErrorsIn(await ReceiveAsync(socket), "payload"));

        await SendAsync(socket, new { id = "2", type = "subscribe", payload = new { query = "mutation { ask(input: { text: \"我想學吉他\" }) { reply { kind } } }" } });
        Assert.Equal("RECOMMENDATION", (await ReceiveAsync(socket)).GetProperty("payload").GetProperty("data").GetProperty("ask").GetProperty("reply").GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_socket_reads_what_the_token_in_its_first_message_opens(bool hasToken)
    {
        var asked = await AskAsync(new { text = "我想學吉他" });
        var (id, token) = (asked.GetProperty("consultation").GetProperty("id").GetString(), asked.GetProperty("consultationToken").GetString());
        using var socket = await ConnectAsync();

        await SendAsync(socket, new { type = "connection_init", payload = hasToken ? new { Authorization = $"Bearer {token}" } : null });
        await ReceiveAsync(socket);
        await SendAsync(socket, new { id = "1", type = "subscribe", payload = new { query = "query ($id: ID!) { consultation(id: $id) { id } }", variables = new { id } } });

        var data = (await ReceiveAsync(socket)).GetProperty("payload").GetProperty("data");
        Assert.Equal(hasToken ? JsonValueKind.Object : JsonValueKind.Null, data.GetProperty("consultation").ValueKind);
    }

    private async Task<List<JsonElement>> StreamAsync(object input, string? token = null)
    {
        using var response = await SendAsync(HttpMethod.Post, input, token);
        return [.. Data(await response.Content.ReadAsStringAsync()).Select(Event)];
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, object input, string? token = null)
    {
        var variables = JsonSerializer.Serialize(new { input });
        using var request = new HttpRequestMessage(
            method, method == HttpMethod.Get ? $"/graphql?query={Uri.EscapeDataString(AskStream)}&variables={Uri.EscapeDataString(variables)}" : "/graphql");
        if (method == HttpMethod.Post)
            request.Content = JsonContent.Create(new { query = AskStream, variables = new { input } });
        request.Headers.Accept.ParseAdd("text/event-stream");
        request.Headers.Add("GraphQL-Preflight", "1");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await api.Client.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private async Task<JsonElement> AskAsync(object input, string? token = null) =>
        (await api.Client.DataAsync($"mutation ($input: AskInput!) {{ ask(input: $input) {{ {Payload} }} }}", new { input }, token)).GetProperty("ask");

    private static IEnumerable<JsonElement> Data(string stream) => stream.Split('\n')
        .Where(line => line.StartsWith("data: {", StringComparison.Ordinal))
        .Select(line => JsonElement.Parse(line["data: ".Length..]));

    private static async Task<JsonElement> NextAsync(StreamReader lines)
    {
        while (true)
        {
            if (await lines.ReadLineAsync() is { } line && line.StartsWith("data: {", StringComparison.Ordinal))
                return Event(Data(line).Single());
        }
    }

    private static JsonElement Event(JsonElement response)
    {
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response.GetProperty("data").GetProperty("askStream");
    }

    private static string Kind(JsonElement one) => one.GetProperty("__typename").GetString()!;

    private static (string, string, string) PostOnly(string member) => (
        member,
        "\"askStream\" is answered over server-sent events by POST only. Send it so with Accept: text/event-stream, or use the mutation \"ask\".",
        "POST_ONLY");

    private static (string, string, string) ErrorsIn(JsonElement response, string member = "errors")
    {
        var error = Assert.Single(response.GetProperty(member).EnumerateArray());
        return (member, error.GetProperty("message").GetString()!, error.GetProperty("extensions").GetProperty("code").GetString()!);
    }

    private async Task<ClientWebSocket> ConnectAsync()
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(new Uri(api.Client.Http.BaseAddress!, "/graphql")) { Scheme = "ws" }.Uri, CancellationToken.None);
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, object message) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task<JsonElement> ReceiveAsync(ClientWebSocket socket)
    {
        while (true)
        {
            var message = new StringBuilder();
            var buffer = new byte[64 * 1024];
            WebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer, CancellationToken.None);
                message.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
            }
            while (!part.EndOfMessage);
            var json = JsonElement.Parse(message.ToString());
            if (json.GetProperty("type").GetString() != "complete")
                return json;
        }
    }
}
