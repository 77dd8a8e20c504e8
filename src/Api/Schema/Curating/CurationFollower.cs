using System.Data.Common;
using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>Takes the city's words into use when the process starts, and again as soon as another one has changed them: the catalogue's search uses them, too, and waits for no turn.</summary>
internal sealed class CurationFollower(IDbContextFactory<CatalogueContext> databases, CurationInUse curation, CurationFeed feed, ILogger<CurationFollower> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await FreshenAsync(stoppingToken);
        await foreach (var _ in feed.Heard.ReadAllAsync(stoppingToken))
            await FreshenAsync(stoppingToken);
    }

    private async Task FreshenAsync(CancellationToken stopping)
    {
        try
        {
            await using var database = await databases.CreateDbContextAsync(stopping);
            await curation.FreshenAsync(database, stopping);
        }
        catch (DbException away)
        {
            log.LogWarning(away, "The city's words of the thesaurus could not be read. The next question tries again.");
        }
    }
}
