using System.Net.WebSockets;
using System.Text;

namespace LearningAdvisor.GraphQL.Tests.Transport.Sockets;

/// <summary>https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
public sealed class SocketTests(ServedSchema served) : IClassFixture<ServedSchema>
{
    private const string Mischief = "{}[]\":,\\\0u9né ";
    private const string Ack = """{"type":"connection_ack"}""";

    [Fact]
    public async Task A_subscription_sends_its_events_and_completes()
    {
        await using var socket = await IntroducedAsync();

        await socket.SendAsync("""{"id":"a","type":"subscribe","payload":{"query":"subscription ($to: Int!) { count(to: $to) }","variables":{"to":2}}}""");

        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"count":1}}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"count":2}}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"id":"a","type":"complete"}""", await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData("{ hello }", """{"id":"a","type":"next","payload":{"data":{"hello":"你好 world <3"}}}""")]
    [InlineData("mutation { touch }", """{"id":"a","type":"next","payload":{"data":{"touch":1}}}""")]
    [InlineData("{ fails }", """{"id":"a","type":"next","payload":{"errors":[{"message":"No.","locations":[{"line":1,"column":3}],"path":["fails"]}],"data":null}}""")]
    public async Task Queries_and_mutations_get_one_result(string query, string next)
    {
        await using var socket = await IntroducedAsync();

        await socket.SubscribeAsync("a", query);

        Assert.Equal(next, await socket.ReceiveAsync());
        Assert.Equal("""{"id":"a","type":"complete"}""", await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData("{", """{"id":"a","type":"error","payload":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":2}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""")]
    [InlineData("subscription { refuses }", """{"id":"a","type":"error","payload":[{"message":"Not for you.","locations":[{"line":1,"column":16}],"path":["refuses"],"extensions":{"code":"FORBIDDEN"}}]}""")]
    public async Task What_cannot_run_gets_an_error_and_no_complete(string query, string error)
    {
        await using var socket = await IntroducedAsync();

        await socket.SubscribeAsync("a", query);
        await socket.SendAsync("""{"type":"ping"}""");

        Assert.Equal([error, """{"type":"pong"}"""], (await socket.ReceiveAsync(2)).OrderBy(message => message.Contains("pong", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_source_that_throws_ends_with_an_error()
    {
        await using var socket = await IntroducedAsync();

        await socket.SubscribeAsync("a", "subscription { breaks }");

        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"breaks":1}}}""", await socket.ReceiveAsync());
        Assert.Equal(
            """{"id":"a","type":"error","payload":[{"message":"Internal error.","locations":[{"line":1,"column":16}],"path":["breaks"],"extensions":{"code":"INTERNAL"}}]}""",
            await socket.ReceiveAsync());
    }

    [Fact]
    public async Task Several_operations_run_side_by_side()
    {
        var (one, other) = (served.Listeners.Named("ws-one"), served.Listeners.Named("ws-other"));
        await using var socket = await IntroducedAsync();
        await socket.SubscribeAsync("1", "subscription { listen(as: \"ws-one\") }");
        await socket.SubscribeAsync("2", "subscription { listen(as: \"ws-other\") }");

        other.Events.Writer.TryWrite(20);
        Assert.Equal("""{"id":"2","type":"next","payload":{"data":{"listen":20}}}""", await socket.ReceiveAsync());
        one.Events.Writer.TryWrite(10);
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"listen":10}}}""", await socket.ReceiveAsync());
        other.Events.Writer.Complete();
        Assert.Equal("""{"id":"2","type":"complete"}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_client_that_completes_closes_the_source_and_may_use_the_id_again()
    {
        var listener = served.Listeners.Named("ws-completing");
        await using var socket = await IntroducedAsync();
        await socket.SubscribeAsync("a", "subscription { listen(as: \"ws-completing\") }");
        await listener.Opened.Task;

        await socket.SendAsync("""{"id":"a","type":"complete"}""");

        await listener.Closed.Task;
        await socket.SendAsync("""{"id":"a","type":"complete"}""");
        await socket.SubscribeAsync("a", "{ hello }");
        Assert.Contains("hello", await socket.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_leaves_closes_all_its_sources(bool politely)
    {
        var (one, other) = (served.Listeners.Named($"ws-left-1-{politely}"), served.Listeners.Named($"ws-left-2-{politely}"));
        await using var socket = await IntroducedAsync();
        await socket.SubscribeAsync("1", $"subscription {{ listen(as: \"ws-left-1-{politely}\") }}");
        await socket.SubscribeAsync("2", $"subscription {{ listen(as: \"ws-left-2-{politely}\") }}");
        await Task.WhenAll(one.Opened.Task, other.Opened.Task);

        if (politely)
            Assert.Equal(1000, (await socket.CloseAsync()).Code);
        else
            socket.Abort();

        await Task.WhenAll(one.Closed.Task, other.Closed.Task);
    }

    [Fact]
    public async Task A_client_that_leaves_cancels_a_querys_resolvers()
    {
        await using var socket = await IntroducedAsync();
        await socket.SubscribeAsync("a", "{ wait }");
        await served.Waiting.Task;

        socket.Abort();

        await served.Left.Task;
    }

    [Fact]
    public async Task A_ping_gets_a_pong_with_its_payload_and_a_pong_gets_nothing()
    {
        await using var socket = await ConnectedAsync();

        await socket.SendAsync("""{"type":"pong","payload":{"a":1}}""");
        await socket.SendAsync("""{"type":"ping","payload":{"b":[2]}}""");

        Assert.Equal("""{"type":"pong","payload":{"b":[2]}}""", await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData("Authorization")]
    [InlineData("authorization")]
    public async Task The_authorization_of_the_first_message_stands_for_the_header(string key)
    {
        await using var socket = await ConnectedAsync();

        await socket.SendAsync($$$"""{"type":"connection_init","payload":{"{{{key}}}":"Bearer abc","other":1}}""");
        await socket.SubscribeAsync("a", "{ authorization }");

        Assert.Equal([Ack, """{"id":"a","type":"next","payload":{"data":{"authorization":"Bearer abc"}}}"""], await socket.ReceiveAsync(2));
    }

    [Theory]
    [InlineData("no json", 4400, "A message is not JSON")]
    [InlineData("[]", 4400, "A message must be a JSON object")]
    [InlineData("""{"id":"a"}""", 4400, "A message must have a \"type\", which is a string")]
    [InlineData("""{"type":"\ud800"}""", 4400, "A message is not JSON")]
    [InlineData("""{"type":"start"}""", 4400, "No message of a client has the type \"start\"")]
    [InlineData("""{"type":"ping","payload":1}""", 4400, "The \"payload\" of a \"ping\" message must be a JSON object")]
    [InlineData("""{"type":"connection_init","payload":{"Authorization":1}}""", 4400, "\"Authorization\" must be a string, such as \"Bearer TOKEN\"")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""", 4400, "A \"subscribe\" message must have an \"id\", which is a string that is not empty")]
    [InlineData("""{"type":"complete","id":""}""", 4400, "A \"complete\" message must have an \"id\", which is a string that is not empty")]
    [InlineData("""{"id":"a","type":"subscribe"}""", 4400, "A \"subscribe\" message must have a \"payload\" with the \"query\"")]
    [InlineData("""{"id":"a","type":"subscribe","payload":{"query":"{ hello }"}}""", 4401, "Unauthorized")]
    public async Task A_wrong_message_closes_the_socket(string message, int code, string reason)
    {
        await using var socket = await ConnectedAsync();

        await socket.SendAsync(message);

        Assert.Equal((code, reason), await socket.ClosedAsync());
    }

    [Theory]
    [InlineData("""{"id":"a","type":"subscribe","payload":{"query":1}}""", 4400, "\"query\" must be a string that holds the document. Send {\"query\": \"…\"}.")]
    [InlineData("""{"id":"a","type":"subscribe","payload":{"query":"\udfff"}}""", 4400, "A message is not JSON")]
    [InlineData("""{"type":"connection_init"}""", 4429, "Too many initialisation requests")]
    public async Task A_wrong_message_closes_an_introduced_socket(string message, int code, string reason)
    {
        await using var socket = await IntroducedAsync();

        await socket.SendAsync(message);

        Assert.Equal((code, reason), await socket.ClosedAsync());
    }

    [Fact]
    public async Task An_id_in_use_closes_the_socket_and_its_operations()
    {
        var id = new string('識', 100);
        await using var socket = await IntroducedAsync();
        await socket.SubscribeAsync(id, "subscription { listen(as: \"ws-twice\") }");
        await served.Listeners.Named("ws-twice").Opened.Task;

        await socket.SubscribeAsync(id, "{ hello }");

        // A close frame has room for 123 bytes.
        Assert.Equal((4409, "Subscriber for " + new string('識', 36)), await socket.ClosedAsync());
        await served.Listeners.Named("ws-twice").Closed.Task;
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task Another_protocol_is_told_so(string? protocol)
    {
        await using var socket = await SocketClient.ConnectAsync(served, "/graphql", protocol);

        Assert.Equal((4406, "Subprotocol not acceptable"), await socket.ClosedAsync());
    }

    [Fact]
    public async Task A_binary_or_empty_message_closes_the_socket()
    {
        await using var binary = await ConnectedAsync();
        await using var empty = await ConnectedAsync();

        // Listening before they are sent: who comes late on a busy machine finds the connection reset.
        var (afterBinary, afterEmpty) = (binary.ClosedAsync(), empty.ClosedAsync());
        await binary.SendAsync("{}", WebSocketMessageType.Binary);
        await empty.SendAsync("");

        Assert.Equal((4400, "Messages are text, not binary"), await afterBinary);
        Assert.Equal((4400, "A message is empty"), await afterEmpty);
    }

    [Fact]
    public async Task A_message_over_the_limit_closes_the_socket()
    {
        await using var socket = await SocketClient.ConnectAsync(served, "/narrow");

        await socket.SendAsync(new string(' ', 100_000));

        Assert.Equal((1009, "A message is longer than 300 bytes"), await socket.ClosedAsync());
    }

    [Fact]
    public async Task A_socket_that_never_introduces_itself_is_closed()
    {
        await using var socket = await SocketClient.ConnectAsync(served, "/impatient");

        Assert.Equal((4408, "Connection initialisation timeout"), await socket.ClosedAsync());
    }

    [Fact]
    public async Task A_socket_the_host_does_not_admit_is_closed()
    {
        await using var socket = await SocketClient.ConnectAsync(served, "/narrow");

        await socket.SendAsync("""{"type":"connection_init","payload":{"Authorization":"Bearer stolen"}}""");

        Assert.Equal((4403, "Forbidden"), await socket.ClosedAsync());
    }

    [Fact]
    public async Task An_operation_above_the_limit_gets_an_error_and_the_others_go_on()
    {
        var listener = served.Listeners.Named("ws-limit");
        await using var socket = await IntroducedAsync("/narrow");
        await socket.SubscribeAsync("1", "subscription { listen(as: \"ws-limit\") }");
        await socket.SubscribeAsync("2", "subscription { listen(as: \"ws-limit-2\") }");

        await socket.SubscribeAsync("3", "{ hello }");
        Assert.Equal(
            """{"id":"3","type":"error","payload":[{"message":"2 operations run on this socket, the most that may at once. Complete one, or open another socket.","extensions":{"code":"TOO_MANY_OPERATIONS"}}]}""",
            await socket.ReceiveAsync());
        listener.Events.Writer.TryWrite(1);
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"listen":1}}}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_client_with_as_many_sockets_as_it_may_is_429()
    {
        await using var first = await SocketClient.ConnectAsync(served, "/narrow", client: "sockets");
        await using var second = await SocketClient.ConnectAsync(served, "/narrow", client: "sockets");

        Assert.Equal(429, await SocketClient.RefusalAsync(served, "/narrow", client: "sockets"));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("http://127.0.0.1:1")]
    public async Task Another_sites_page_cannot_open_a_socket(string origin) =>
        Assert.Equal(403, await SocketClient.RefusalAsync(served, "/narrow", origin));

    [Fact]
    public async Task The_own_sites_pages_and_allowed_ones_can_open_sockets()
    {
        await using var own = await SocketClient.ConnectAsync(served, "/graphql", origin: served.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        await using var allowed = await SocketClient.ConnectAsync(served, "/narrow", origin: "https://city.example");
    }

    [Fact]
    public async Task Signs_of_life_can_be_switched_off()
    {
        await using var socket = await IntroducedAsync("/quiet");

        await socket.SubscribeAsync("a", "{ hello }");

        Assert.Contains("hello", await socket.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_messages_close_the_socket_or_are_answered_and_the_server_goes_on()
    {
        string[] messages =
        [
            """{"type":"connection_init","payload":{"Authorization":"Bearer a"}}""",
            """{"id":"a","type":"subscribe","payload":{"query":"subscription ($to: Int!) { count(to: $to) }","variables":{"to":2}}}""",
            """{"id":"a","type":"complete"}""",
            """{"type":"ping","payload":{"a":[1]}}""",
        ];
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            await using var socket = round % 2 == 0 ? await ConnectedAsync() : await IntroducedAsync();
            var damaged = new StringBuilder(messages[random.Next(messages.Length)]);
            for (var i = random.Next(1, 4); i > 0; i--)
                damaged[random.Next(damaged.Length)] = Mischief[random.Next(Mischief.Length)];

            await socket.SendAsync(damaged.ToString());
            await socket.SendAsync("""{"type":"ping"}""");

            Assert.True(await socket.AnswersOrClosesAsync(), damaged.ToString());
        }
        await A_ping_gets_a_pong_with_its_payload_and_a_pong_gets_nothing();
    }

    [Fact]
    public async Task Where_sockets_are_off_a_handshake_is_an_ordinary_request() =>
        Assert.Equal(405, await SocketClient.RefusalAsync(served, "/post-only"));

    [Fact]
    public async Task A_server_that_stops_says_so_and_closes_the_sources()
    {
        var stopping = new ServedSchema();
        await stopping.InitializeAsync();
        await using var socket = await SocketClient.ConnectAsync(stopping, "/graphql");
        await socket.SendAsync("""{"type":"connection_init"}""");
        await socket.SubscribeAsync("a", "subscription { listen(as: \"stopping\") }");
        Assert.Equal(Ack, await socket.ReceiveAsync());
        await stopping.Listeners.Named("stopping").Opened.Task;

        var stopped = stopping.StopAsync();

        Assert.Equal((1001, "The server is stopping. Connect again."), await socket.ClosedAsync());
        await stopped;
        Assert.True(stopping.Listeners.Named("stopping").Closed.Task.IsCompleted);
        await stopping.DisposeAsync();
    }

    private Task<SocketClient> ConnectedAsync() => SocketClient.ConnectAsync(served, "/graphql");

    private async Task<SocketClient> IntroducedAsync(string address = "/graphql")
    {
        var socket = await SocketClient.ConnectAsync(served, address);
        await socket.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal(Ack, await socket.ReceiveAsync());
        return socket;
    }
}
