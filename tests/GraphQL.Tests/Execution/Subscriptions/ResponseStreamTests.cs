using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Execution.Subscriptions;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.GraphQL.Tests.Execution.Subscriptions;

/// <summary>https://spec.graphql.org/September2025/#sec-Subscription</summary>
public sealed class ResponseStreamTests
{
    private static readonly IServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();

    private readonly List<Exception?> _logged = [];
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _closed;

    [Fact]
    public async Task Each_event_gets_a_response_of_its_own()
    {
        var (responses, failure) = await AllAsync("subscription { count(to: 3) { number } }");

        Assert.Equal(
            ["""{"data":{"count":{"number":1}}}""", """{"data":{"count":{"number":2}}}""", """{"data":{"count":{"number":3}}}"""], responses);
        Assert.Empty(failure);
        Assert.Equal(1, _closed);
    }

    [Fact]
    public async Task Variables_conditions_and_fragments_work_as_in_a_query()
    {
        var (responses, _) = await AllAsync(
            "subscription ($to: Int!, $no: Boolean!) { all: count(to: $to) { ...n number @skip(if: $no) } } fragment n on Number { __typename }",
            """{ "to": 1, "no": true }""");

        Assert.Equal(["""{"data":{"all":{"__typename":"Number"}}}"""], responses);
    }

    [Fact]
    public async Task An_error_in_an_event_is_in_that_events_response_alone()
    {
        var (responses, failure) = await AllAsync("subscription { count(to: 3) { odd } }");

        Assert.Equal(
            [
                """{"data":{"count":{"odd":1}}}""",
                """{"errors":[{"message":"2 is even.","locations":[{"line":1,"column":31}],"path":["count","odd"]}],"data":{"count":null}}""",
                """{"data":{"count":{"odd":3}}}""",
            ],
            responses);
        Assert.Empty(failure);
    }

    [Fact]
    public async Task A_source_that_throws_ends_the_stream_with_an_error()
    {
        var (responses, failure) = await AllAsync("subscription { fails: breaks { number } }");

        Assert.Equal(["""{"data":{"fails":{"number":1}}}"""], responses);
        var error = Assert.Single(failure);
        Assert.Equal("Internal error.", error.Message);
        Assert.Equal(["fails"], error.Path!);
        Assert.Equal("INTERNAL", error.Code);
        Assert.Equal("the secret cause", Assert.Single(_logged)?.Message);
    }

    [Theory]
    [InlineData("subscription { refuses { number } }", "Not for you.", "FORBIDDEN")]
    [InlineData("subscription { throws { number } }", "Internal error.", "INTERNAL")]
    public async Task A_source_that_does_not_open_is_an_error_of_the_request(string query, string message, string code)
    {
        var (stream, errors) = await OpenAsync(query);

        Assert.Null(stream);
        var error = Assert.Single(errors);
        Assert.Equal((message, code), (error.Message, error.Code));
        Assert.Single(error.Path!);
    }

    [Theory]
    [InlineData("subscription { silent }", "Field \"Subscription.silent\" has no events to send.")]
    [InlineData("subscription { __typename }", "A subscription selects exactly one field, and one that has events.")]
    [InlineData("subscription { silent count(to: 1) { number } }", "A subscription selects exactly one field, and one that has events.")]
    [InlineData("subscription ($to: Int) { count(to: $to) { number } }", "Argument \"to\" of required type \"Int!\" was provided the variable \"$to\" which was not provided a runtime value.")]
    [InlineData("subscription ($to: Int!) { count(to: $to) { number } }", "Variable \"$to\" of required type \"Int!\" was not provided.")]
    public async Task What_cannot_be_subscribed_to_is_an_error_of_the_request(string query, string message)
    {
        var (stream, errors) = await OpenAsync(query);

        Assert.Null(stream);
        Assert.Equal([message], errors.Select(error => error.Message));
    }

    [Fact]
    public async Task A_query_is_a_stream_of_one_response()
    {
        var (responses, _) = await AllAsync("{ root }");

        Assert.Equal(["""{"data":{"root":"the root value"}}"""], responses);
    }

    [Fact]
    public async Task Leaving_ends_the_source()
    {
        using var leaving = new CancellationTokenSource();
        var (stream, _) = await OpenAsync("subscription { waits { number } }", cancellationToken: leaving.Token);
        var next = stream!.MoveNextAsync().AsTask();

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        await stream.DisposeAsync();
        Assert.Equal(1, _closed);
    }

    [Fact]
    public async Task Disposing_ends_a_source_that_has_more_to_say()
    {
        var (stream, _) = await OpenAsync("subscription { count(to: 3) { number } }");
        await stream!.MoveNextAsync();

        await stream.DisposeAsync();

        Assert.Equal(1, _closed);
    }

    [Fact]
    public async Task A_source_that_does_not_open_in_time_is_given_up()
    {
        var clock = new ManualClock();
        var opening = OpenAsync("subscription { opensNever { number } }", options: new() { TimeProvider = clock, Timeout = TimeSpan.FromSeconds(2) });

        clock.Elapse();

        var (_, errors) = await opening;
        Assert.Equal((GraphQLServer.TimeoutCode, "The operation took longer than 2 s and was stopped. Ask for less at once."), (errors[0].Code, errors[0].Message));
    }

    [Fact]
    public async Task An_event_that_takes_too_long_is_stopped_and_the_next_one_follows()
    {
        var clock = new ManualClock();
        var (stream, _) = await OpenAsync("subscription { count(to: 2) { slowFirst } }", options: new() { TimeProvider = clock });
        await using var _ = stream;

        var first = stream!.MoveNextAsync();
        await _begun.Task;
        clock.Elapse();

        Assert.True(await first);
        Assert.Contains("TIMEOUT", Written(stream), StringComparison.Ordinal);
        Assert.True(await stream.MoveNextAsync());
        Assert.Equal("""{"data":{"count":{"slowFirst":2}}}""", Written(stream));
    }

    [Fact]
    public async Task There_is_nothing_to_write_before_the_first_event()
    {
        var (stream, _) = await OpenAsync("{ root }");
        await using var _ = stream;

        var exception = Assert.Throws<InvalidOperationException>(() => Written(stream!));

        Assert.Equal("There is no response to write. Call MoveNextAsync first.", exception.Message);
    }

    private async Task<(List<string> Responses, IReadOnlyList<GraphQLError> Failure)> AllAsync(string query, string? variables = null)
    {
        var (stream, errors) = await OpenAsync(query, variables);
        Assert.Empty(errors);
        await using var _ = stream;
        var responses = new List<string>();
        while (await stream!.MoveNextAsync())
            responses.Add(Written(stream));
        Assert.False(await stream.MoveNextAsync());
        return (responses, stream.Failure);
    }

    private async Task<(ResponseStream? Responses, IReadOnlyList<GraphQLError> Errors)> OpenAsync(
        string query, string? variables = null, GraphQLOptions? options = null, CancellationToken cancellationToken = default)
    {
        var server = new GraphQLServer(Schema(), (options ?? GraphQLOptions.Default) with
        {
            Validate = (_, _) => [],
            RootValue = _ => "the root value",
            OnInternalError = (_, error) => _logged.Add(error.Cause),
        });
        var (operation, errors) = server.Prepare(new GraphQLRequest(query));
        Assert.Empty(errors);
        return await server.OpenAsync(operation!, variables is null ? null : JsonElement.Parse(variables), NoServices, cancellationToken);
    }

    private static string Written(ResponseStream stream)
    {
        var output = new ArrayBufferWriter<byte>();
        stream.WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private Schema Schema()
    {
        var number = new ObjectType("Number", () =>
        [
            Field.Of<int>("number", Scalars.Int, number => number),
            Field.Of<int>("odd", Scalars.Int.NonNull, number => number % 2 == 1 ? number : throw new GraphQLException($"{number} is even.")),
            new Field("slowFirst", Scalars.Int) { Resolve = SlowFirstAsync },
        ]);
        return new Schema(
            new ObjectType("Query", () => [Field.Of<string>("root", Scalars.String, root => root)]),
            subscription: new ObjectType("Subscription", () =>
            [
                Events("count", context => new(CountAsync(context.Argument<int>("to"), context.CancellationToken)), new InputValue("to", Scalars.Int.NonNull)),
                Events("breaks", _ => new(BreakAsync())),
                Events("waits", context => new(WaitAsync(context.CancellationToken))),
                Events("refuses", _ => throw new GraphQLException("Not for you.", "FORBIDDEN")),
                Events("throws", _ => throw new InvalidOperationException("the secret cause")),
                Events("opensNever", async context =>
                {
                    await Task.Delay(Timeout.Infinite, context.CancellationToken);
                    return null!;
                }),
                new Field("silent", Scalars.Int),
            ]));

        Field Events(string name, Subscriber subscribe, params InputValue[] arguments) =>
            new(name, number, arguments: arguments) { Subscribe = subscribe, Read = count => count };
    }

    private async ValueTask<object?> SlowFirstAsync(ResolveContext context)
    {
        _begun.TrySetResult();
        if (context.Parent<int>() == 1)
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
        return context.Parent<int>();
    }

    private async IAsyncEnumerable<object?> CountAsync(int to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            for (var i = 1; i <= to; i++)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                yield return i;
            }
        }
        finally
        {
            _closed++;
        }
    }

    private static async IAsyncEnumerable<object?> BreakAsync()
    {
        yield return 1;
        await Task.Yield();
        throw new InvalidOperationException("the secret cause");
    }

    private async IAsyncEnumerable<object?> WaitAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            yield break;
        }
        finally
        {
            _closed++;
        }
    }
}
