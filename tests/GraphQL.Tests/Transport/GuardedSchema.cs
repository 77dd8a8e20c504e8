using LearningAdvisor.GraphQL.Documents;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Protection;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.Transport;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.GraphQL.Tests.Transport;

/// <summary>A schema behind a real server that allows batches, knows a trusted document and gives who names itself a budget.</summary>
public sealed class GuardedSchema : IAsyncLifetime
{
    /// <summary>What no client may ever read.</summary>
    public const string Secret = "SELECT password FROM users; Data Source=/srv/private/catalogue.db";

    private readonly WebApplication _host;

    public GuardedSchema()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(new Listening(Log));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _host = builder.Build();

        var options = new GraphQLOptions
        {
            Cost = new CostOptions
            {
                Requested = CostHeader.Of,
                Budget = new ClientBudget { Maximum = 100, Period = TimeSpan.FromHours(1), ClientOf = ClientOf },
            },
            Persisted = new PersistedOptions { Trusted = [new TrustedDocument("greeting", "query Greeting($name: String) { hello(name: $name) }", "here")] },
            OnInternalError = (_, error) => Log.Add(error.Cause!.Message),
        };
        _host.MapGraphQL("/graphql", new GraphQLServer(MakeSchema(), options), new GraphQLHttpOptions { MaxBatch = 3 });
        _host.MapGraphQL("/broken", new GraphQLServer(MakeSchema(), new GraphQLOptions { RootValue = _ => throw new InvalidOperationException(Secret) }));
        _host.MapGraphQL("/silent", new GraphQLServer(MakeSchema(), new GraphQLOptions { Suggestions = false, Introspection = false }));
    }

    /// <summary>Sends requests to the server.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>What the host was told of failures.</summary>
    public List<string> Log { get; } = [];

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

    private static string? ClientOf(IServiceProvider services) =>
        services.GetRequiredService<HttpContext>().Request.Headers["X-Client"].ToString() is { Length: > 0 } name ? name : null;

    private static Schema MakeSchema()
    {
        var failing = new ScalarType("Failing") { Serialise = _ => throw new InvalidOperationException(Secret) };
        var thing = new ObjectType("Thing", () =>
        [
            new Field("batch", Scalars.Int) { ResolveBatch = _ => throw new InvalidOperationException(Secret) },
            Field.Of<object>("read", Scalars.Int, _ => throw new InvalidOperationException(Secret)),
        ]);
        var other = new ObjectType("Other", () => [new Field("x", Scalars.Int)]) { IsTypeOf = _ => throw new InvalidOperationException(Secret) };
        var any = new UnionType("Any", () => [other]);
        var mood = new EnumType("Mood", [new EnumValue("CHEERFUL", "CHEERFUL")]);
        var input = new InputObjectType("MoodInput", () => [new InputValue("mood", mood), new InputValue("intensity", Scalars.Int)]);
        var query = new ObjectType("Query", () =>
        [
            new Field("hello", Scalars.String, arguments: [new InputValue("name", Scalars.String)]) { Resolve = context => new($"hello {context.Argument<string>("name")}") },
            new Field("dear", Scalars.Int) { Cost = 60, Resolve = _ => new(1) },
            new Field("resolve", Scalars.Int) { Resolve = _ => throw new InvalidOperationException(Secret) },
            new Field("wrongType", Scalars.Int) { Resolve = _ => new(Secret) },
            new Field("scalar", failing) { Resolve = _ => new(1) },
            new Field("any", any) { Resolve = _ => new(new object()) },
            new Field("thing", thing) { Resolve = _ => new(new object()) },
            new Field("feel", Scalars.Int, arguments: [new InputValue("input", input), new InputValue("mood", mood)]) { Resolve = _ => new(1) },
        ]);
        var mutation = new ObjectType("Mutation", () => [new Field("touch", Scalars.Int) { Resolve = _ => new(1) }]);
        return new Schema(query, mutation);
    }

    private sealed class Listening(List<string> log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel >= LogLevel.Error)
                log.Add($"{formatter(state, exception)} {exception?.Message}");
        }

        public void Dispose()
        {
        }
    }
}
