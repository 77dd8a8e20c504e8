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

        var server = new GraphQLServer(MakeSchema(), new GraphQLOptions { Validate = RefuseUnknownRootFields });
        _host.MapGraphQL("/graphql", server, new GraphQLHttpOptions
        {
            MaxBodyBytes = 2_000,
            Page = http => http.Response.WriteAsync("<p>page</p>"),
        });
        _host.MapGraphQL("/post-only", server, new GraphQLHttpOptions { Get = false });
    }

    /// <summary>Sends requests to the server.</summary>
    public HttpClient Client { get; private set; } = new();

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
            new Field("fails", Scalars.String.NonNull) { Resolve = _ => throw new GraphQLException("No.") },
            new Field("wait", Scalars.String) { Resolve = WaitAsync },
        ]);
        var mutation = new ObjectType("Mutation", () => [new Field("touch", Scalars.Int) { Resolve = _ => new(1) }]);
        return new Schema(query, mutation);
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
