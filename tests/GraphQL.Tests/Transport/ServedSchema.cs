using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.Transport;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.GraphQL.Tests.Transport;

/// <summary>A small schema behind a real server on a free port of this machine.</summary>
public sealed class ServedSchema : IAsyncLifetime
{
    private readonly WebApplication _host;

    public ServedSchema()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddScoped<Greeting>();
        _host = builder.Build();
        _host.UseWebSockets();

        var server = new GraphQLServer(MakeSchema(), new GraphQLOptions { Validate = RefuseUnknownRootFields });
        _host.MapGraphQL("/graphql", server, new GraphQLHttpOptions
        {
            MaxBodyBytes = 2_000,
            Page = http => http.Response.WriteAsync("<p>page</p>"),
            Sockets = new GraphQLSocketOptions { InitTimeout = TimeSpan.FromMinutes(1) },
        });
        _host.MapGraphQL("/impatient", server, new GraphQLHttpOptions { Sockets = new GraphQLSocketOptions { InitTimeout = TimeSpan.FromMilliseconds(20) } });
        _host.MapGraphQL("/post-only", server, new GraphQLHttpOptions { Get = false, Sockets = null });
        _host.MapGraphQL("/lively", server, new GraphQLHttpOptions { KeepAlive = TimeSpan.FromMilliseconds(20) });
        _host.MapGraphQL("/quiet", server, new GraphQLHttpOptions { KeepAlive = Timeout.InfiniteTimeSpan });
        _host.MapGraphQL("/narrow", server, new GraphQLHttpOptions
        {
            MaxConnectionsPerClient = 2,
            ClientOf = http => http.Request.Headers["X-Client"],
            Sockets = new GraphQLSocketOptions
            {
                InitTimeout = TimeSpan.FromMinutes(1),
                MaxOperations = 2,
                MaxMessageBytes = 300,
                AllowedOrigins = ["https://city.example"],
                Admit = http => new(http.Request.Headers.Authorization != "Bearer stolen"),
            },
        });
    }

    /// <summary>Sends requests to the server.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>The streams that tests have opened by <c>listen</c>.</summary>
    internal Listeners Listeners { get; } = new();

    /// <summary>Signalled when the resolver of <c>wait</c> runs.</summary>
    public TaskCompletionSource Waiting { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Signalled when the resolver of <c>wait</c> learns that nobody waits for it.</summary>
    public TaskCompletionSource Left { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await _host.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_host.Urls.First()) };
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _host.DisposeAsync();
    }

    /// <summary>Stops the server as a host does that is told to.</summary>
    public Task StopAsync() => _host.StopAsync();

    private Schema MakeSchema()
    {
        var query = new ObjectType("Query", () =>
        [
            new Field("hello", Scalars.String.NonNull, arguments: [new InputValue("name", Scalars.String)])
            {
                Resolve = context => new(context.RequestServices.GetRequiredService<Greeting>().To(context.Argument<string>("name"))),
            },
            new Field("header", Scalars.String)
            {
                Resolve = context => new(context.RequestServices.GetRequiredService<HttpContext>().Request.Headers["X-Test"].ToString()),
            },
            new Field("authorization", Scalars.String)
            {
                Resolve = context => new(context.RequestServices.GetRequiredService<HttpContext>().Request.Headers.Authorization.ToString()),
            },
            new Field("fails", Scalars.String.NonNull) { Resolve = _ => throw new GraphQLException("No.") },
            new Field("wait", Scalars.String) { Resolve = WaitAsync },
        ]);
        var mutation = new ObjectType("Mutation", () => [new Field("touch", Scalars.Int) { Resolve = _ => new(1) }]);
        return new Schema(query, mutation, new ObjectType("Subscription", () =>
        [
            Events("count", context => new(Count(context.Argument<int>("to"))), new InputValue("to", Scalars.Int.NonNull)),
            Events("breaks", _ => new(Count(1).Concat(Failing()))),
            Events("refuses", _ => throw new GraphQLException("Not for you.", "FORBIDDEN")),
            Events("listen", context => new(Listeners.ListenAsync(context.Argument<string>("as")!, context.CancellationToken)), new InputValue("as", Scalars.String.NonNull)),
        ]));

        static Field Events(string name, Subscriber subscribe, params InputValue[] arguments) =>
            new(name, Scalars.Int, arguments: arguments) { Subscribe = subscribe, Read = number => number };
    }

    private static IAsyncEnumerable<object?> Count(int to) => Enumerable.Range(1, to).Cast<object?>().ToAsyncEnumerable();

    private static async IAsyncEnumerable<object?> Failing()
    {
        await Task.Yield();
        foreach (var number in Enumerable.Range(2, 1))
            yield return number / (number - 2);
    }

    private async ValueTask<object?> WaitAsync(ResolveContext context)
    {
        Waiting.SetResult();
        try
        {
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
        }
        catch (OperationCanceledException)
        {
            Left.SetResult();
            throw;
        }
        return null;
    }

    private static IReadOnlyList<GraphQLError> RefuseUnknownRootFields(Schema schema, DocumentNode document) =>
        [.. document.Operations
            .SelectMany(operation => operation.SelectionSet.Selections.OfType<FieldNode>()
                .Where(field => schema.FieldOf(schema.RootType(operation.Operation)!, field.Name.Value) is null))
            .Select(field => GraphQLError.At($"Unknown field {field.Name.Value}.", field))];

    /// <summary>A service of the request's scope.</summary>
    internal sealed class Greeting
    {
        public string To(string? name) => $"你好 {name ?? "world"} <3";
    }
}
