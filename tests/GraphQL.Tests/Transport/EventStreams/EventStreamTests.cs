using System.Net;
using System.Text;
using System.Text.Json;

namespace LearningAdvisor.GraphQL.Tests.Transport.EventStreams;

/// <summary>https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode</summary>
public sealed class EventStreamTests(ServedSchema served) : IClassFixture<ServedSchema>
{
    private const string Events = "text/event-stream";
    private const string Complete = "event: complete\ndata: \n\n";

    [Fact]
    public async Task Each_event_of_a_subscription_is_a_next_and_the_end_is_a_complete()
    {
        using var response = await SendAsync("subscription { count(to: 2) }");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/event-stream; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("no", response.Headers.GetValues("X-Accel-Buffering").Single());
        Assert.Equal(Next("""{"data":{"count":1}}""") + Next("""{"data":{"count":2}}""") + Complete, await TextAsync(response));
    }

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"你好 world <3"}}""")]
    [InlineData("mutation { touch }", """{"data":{"touch":1}}""")]
    public async Task Queries_and_mutations_are_streams_of_one_result(string query, string result)
    {
        using var response = await SendAsync(query);

        Assert.Equal(Next(result) + Complete, await TextAsync(response));
    }

    [Theory]
    [InlineData("{", """{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":2}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""")]
    [InlineData("subscription { unknown }", """{"errors":[{"message":"Unknown field unknown.","locations":[{"line":1,"column":16}]}]}""")]
    [InlineData("subscription { refuses }", """{"errors":[{"message":"Not for you.","locations":[{"line":1,"column":16}],"path":["refuses"],"extensions":{"code":"FORBIDDEN"}}]}""")]
    public async Task What_is_wrong_with_the_operation_is_a_result_of_the_stream(string query, string result)
    {
        using var response = await SendAsync(query);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Next(result) + Complete, await TextAsync(response));
    }

    [Fact]
    public async Task A_source_that_throws_ends_the_stream_with_an_error_that_tells_nothing()
    {
        using var response = await SendAsync("subscription { breaks }");

        Assert.Equal(
            Next("""{"data":{"breaks":1}}""")
                + Next("""{"errors":[{"message":"Internal error.","locations":[{"line":1,"column":16}],"path":["breaks"],"extensions":{"code":"INTERNAL"}}]}""")
                + Complete,
            await TextAsync(response));
    }

    [Theory]
    [InlineData("text/event-stream", "{ hello }", Events)]
    [InlineData("text/event-stream, application/json; q=0.9", "{ hello }", Events)]
    [InlineData("text/event-stream, application/json; q=0.9", "{", Events)]
    [InlineData("application/json, text/event-stream", "{ hello }", "application/json")]
    [InlineData("application/json, text/event-stream", "subscription { count(to: 1) }", Events)]
    [InlineData("application/graphql-response+json, text/event-stream, multipart/mixed", "{ hello }", "application/graphql-response+json")]
    [InlineData("*/*, text/event-stream; q=0.5", "subscription { count(to: 1) }", Events)]
    public async Task A_client_that_names_several_types_gets_events_for_subscriptions(string accept, string query, string expected)
    {
        using var response = await SendAsync(query, accept);

        Assert.Equal(expected, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("*/*")]
    [InlineData("text/*, application/json")]
    [InlineData("application/json, text/event-stream; q=0")]
    public async Task A_subscription_of_a_client_that_names_no_event_stream_is_406(string accept)
    {
        using var response = await SendAsync("subscription { count(to: 1) }", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"A subscription is answered by events. Name text/event-stream in Accept, or open a WebSocket.","extensions":{"code":"NOT_ACCEPTABLE"}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Another_sites_EventSource_is_refused_and_the_own_sites_is_not()
    {
        using var foreign = await GetAsync("subscription{count(to:1)}", ("Sec-Fetch-Site", "cross-site"));
        using var own = await GetAsync("subscription{count(to:1)}", ("Sec-Fetch-Site", "same-origin"));

        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
        Assert.Contains("CSRF_PREVENTED", await foreign.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(Next("""{"data":{"count":1}}""") + Complete, await TextAsync(own));
    }

    [Fact]
    public async Task A_mutation_by_GET_is_405_as_an_event_stream_too()
    {
        using var response = await GetAsync("mutation{touch}", ("GraphQL-Preflight", "1"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Events_are_sent_when_they_happen_and_comments_while_nothing_does()
    {
        var listener = served.Listeners.Named("sse-alive");
        using var response = await SendAsync("""subscription { listen(as: "sse-alive") }""", address: "/lively");
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());

        for (var comments = 0; comments < 3;)
            comments += await lines.ReadLineAsync() == ":" ? 1 : 0;
        listener.Events.Writer.TryWrite(7);

        string? line;
        do
            line = await lines.ReadLineAsync();
        while (line is ":" or "");
        Assert.Equal("event: next", line);
        Assert.Equal("""data: {"data":{"listen":7}}""", await lines.ReadLineAsync());
    }

    [Fact]
    public async Task A_client_that_leaves_closes_the_source()
    {
        var listener = served.Listeners.Named("sse-leaving");
        var response = await SendAsync("""subscription { listen(as: "sse-leaving") }""");
        await listener.Opened.Task;

        response.Dispose();

        await listener.Closed.Task;
    }

    [Fact]
    public async Task A_client_with_as_many_streams_as_it_may_is_429_until_one_closes()
    {
        var first = await SendAsync("""subscription { listen(as: "sse-first") }""", address: "/narrow", client: "busy");
        using var second = await SendAsync("""subscription { listen(as: "sse-second") }""", address: "/narrow", client: "busy");
        using var third = await SendAsync("subscription { count(to: 1) }", address: "/narrow", client: "busy");
        using var another = await SendAsync("subscription { count(to: 1) }", address: "/narrow", client: "idle");

        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"This client holds 2 event streams and sockets open, the most it may. Close one, or run several operations on one socket.","extensions":{"code":"TOO_MANY_CONNECTIONS"}}]}""",
            await third.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, another.StatusCode);

        first.Dispose();
        await served.Listeners.Named("sse-first").Closed.Task;
        HttpStatusCode status;
        do
        {
            // The source closes a moment before the connection does.
            using var fourth = await SendAsync("subscription { count(to: 1) }", address: "/narrow", client: "busy");
            status = fourth.StatusCode;
        }
        while (status == HttpStatusCode.TooManyRequests);
        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task A_server_that_stops_completes_its_streams()
    {
        var stopping = new ServedSchema();
        await stopping.InitializeAsync();
        using var response = await SendAsync("""subscription { listen(as: "stopping") }""", at: stopping);
        var text = TextAsync(response);

        await stopping.StopAsync();

        Assert.Equal(Complete, await text);
        Assert.True(stopping.Listeners.Named("stopping").Closed.Task.IsCompleted);
        await stopping.DisposeAsync();
    }

    private static string Next(string json) => $"event: next\ndata: {json}\n\n";

    /// <summary>The whole stream, without comments.</summary>
    private static async Task<string> TextAsync(HttpResponseMessage response) =>
        (await response.Content.ReadAsStringAsync()).Replace(":\n\n", "", StringComparison.Ordinal);

    private async Task<HttpResponseMessage> SendAsync(
        string query, string accept = Events, string address = "/graphql", string? client = null, ServedSchema? at = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.Add("X-Client", client ?? "nobody");
        return await (at ?? served).Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private async Task<HttpResponseMessage> GetAsync(string query, (string Name, string Value) header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}");
        request.Headers.Add("Accept", Events);
        request.Headers.Add(header.Name, header.Value);
        return await served.Client.SendAsync(request);
    }
}
