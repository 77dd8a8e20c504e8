using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Hosting;

/// <summary>Answers a few questions for nobody at the start, so that the first resident does not wait for the model, the vectors and the compiled queries.</summary>
internal sealed class WarmUp(IServiceScopeFactory scopes, ILogger<WarmUp> log) : BackgroundService
{
    private volatile bool _isDone;

    public bool IsDone => _isDone;

    // On a thread of its own, so that listening does not wait: a question that arrives meanwhile is answered, only later.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => RunAsync(stoppingToken), stoppingToken);

    private async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;

            // The words and the database's model have nothing to do with each other, and each takes a good part of a second.
            var words = Task.Run(() => (services.GetRequiredService<Thesaurus>(), services.GetRequiredService<Places>()), stopping);
            await using (var database = await services.GetRequiredService<IDbContextFactory<CatalogueContext>>().CreateDbContextAsync(stopping))
                await database.Courses.Include(course => course.Sessions).FirstOrDefaultAsync(course => course.Key == 0, stopping);
            await words;

            // One question for each way an answer is found: courses, and guides.
            foreach (var question in (string[])["我想學手機", "基隆有幾所社區大學？", "What is lifelong learning?"])
                await services.GetRequiredService<Consultant>().AnswerAsync(question, ConsultationState.Fresh, "zh-TW", cancellation: stopping);
            _isDone = true;

            // Reading the vectors leaves as much garbage as vectors, and a quiet server would keep it for hours.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            log.LogError(broken, "The adviser could not be warmed up; /health/ready stays 503. Check the database and start again.");
        }
    }
}
