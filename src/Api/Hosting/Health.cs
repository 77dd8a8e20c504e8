using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Hosting;

/// <summary>The addresses that say whether the process is up, and whether it can answer.</summary>
internal static class Health
{
    /// <summary><c>/health/live</c>: 200 while the process answers at all. <c>/health/ready</c>: 200 once questions are answered at full speed, else 503. It says so where they are searched without vectors.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", IsReadyAsync);
    }

    private static async Task<IResult> IsReadyAsync(WarmUp warmUp, QuestionEmbedding questions, IDbContextFactory<CatalogueContext> databases, CancellationToken cancellation)
    {
        if (!warmUp.IsDone)
            return Results.Text("warming up", statusCode: StatusCodes.Status503ServiceUnavailable);

        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Database.CanConnectAsync(cancellation)
            ? Results.Text(questions.Trouble is null ? "ready" : "ready; questions are searched without vectors, the log says why")
            : Results.Text("database not reachable", statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
