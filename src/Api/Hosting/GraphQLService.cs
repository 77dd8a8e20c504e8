using LearningAdvisor.Api.Schema;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.Transport;
using LearningAdvisor.GraphQL.Validation;

namespace LearningAdvisor.Api.Hosting;

/// <summary>The GraphQL endpoint over the catalogue's schema.</summary>
internal static class GraphQLService
{
    /// <summary>Bytes; a question of 100,000 emoji in JSON's longest spelling still fits.</summary>
    public const int LargestBody = 2_000_000;

    public static IEndpointConventionBuilder MapCatalogue(this WebApplication app, string pattern)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("LearningAdvisor.Api.GraphQL");
        var server = new GraphQLServer(CatalogueSchema.Build(), new GraphQLOptions
        {
            Validate = (schema, document) => Validator.Validate(schema, document),
            TimeProvider = app.Services.GetRequiredService<TimeProvider>(),
            OnInternalError = (_, error) => Log(log, error),
        });
        app.UseWebSockets();
        return app.MapGraphQL(pattern, server, app.Services.GetRequiredService<LiveSettings>().Apply(new GraphQLHttpOptions
        {
            MaxBodyBytes = LargestBody,
            Page = app.Services.GetRequiredService<WebPages>().Explorer,
        }));
    }

    // The place in the response says which field failed; the arguments, which may hold a question, are not logged.
    private static void Log(ILogger log, GraphQLError error) =>
        log.LogError(error.Cause, "Field {Path} failed.", string.Join('.', error.Path ?? []));
}
