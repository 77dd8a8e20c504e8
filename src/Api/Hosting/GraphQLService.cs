using LearningAdvisor.Api.Schema;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.Transport;

namespace LearningAdvisor.Api.Hosting;

/// <summary>The GraphQL endpoint over the catalogue's schema.</summary>
internal static class GraphQLService
{
    /// <summary>The server over the catalogue's schema, one a process.</summary>
    public static IServiceCollection AddGraphQL(this IServiceCollection services, GraphQLSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton(provider =>
        {
            var log = provider.GetRequiredService<ILoggerFactory>().CreateLogger("LearningAdvisor.Api.GraphQL");
            return Serve(settings.Options(provider.GetRequiredService<TimeProvider>()) with { OnInternalError = (_, error) => Log(log, error) }, settings);
        });

    public static IEndpointConventionBuilder MapCatalogue(this WebApplication app, string pattern)
    {
        var settings = app.Services.GetRequiredService<GraphQLSettings>();
        app.UseWebSockets();
        return app.MapGraphQL(pattern, app.Services.GetRequiredService<GraphQLServer>(), app.Services.GetRequiredService<LiveSettings>().Apply(new GraphQLHttpOptions
        {
            MaxBodyBytes = settings.MaxBodyBytes,
            MaxBatch = settings.MaxBatch,
            Page = app.Services.GetRequiredService<WebPages>().Explorer,
        }));
    }

    private static GraphQLServer Serve(GraphQLOptions options, GraphQLSettings settings)
    {
        try
        {
            return new GraphQLServer(CatalogueSchema.Build(), options);
        }
        catch (GraphQLException broken) when (settings.TrustedDocuments is not null)
        {
            throw new InvalidDataException(
                $"Trusted documents of LEARNINGADVISOR__GraphQL__TrustedDocuments ({settings.TrustedDocuments}) are broken:\n{broken.Message}", broken);
        }
    }

    // The place in the response says which field failed; the arguments, which may hold a question, are not logged.
    private static void Log(ILogger log, GraphQLError error) =>
        log.LogError(error.Cause, "Field {Path} failed.", string.Join('.', error.Path ?? []));
}
