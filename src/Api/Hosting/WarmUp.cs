using System.Buffers;
using System.Data.Common;
using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Hosting;

/// <summary>Answers a few questions for nobody at the start, so that the first resident does not wait for the model, the vectors and the compiled queries.</summary>
internal sealed class WarmUp(IServiceScopeFactory scopes, GraphQLServer server, ILogger<WarmUp> log) : BackgroundService
{
    private static readonly IReadOnlyList<string> Questions = [.. WarmUpQuestions.OfCourses, .. WarmUpQuestions.OfGuides];

    private const string Language = "zh-TW";

    // What replies and lists select, so that the first of them finds the engine and its reads compiled.
    private const string Selection = """
        {
          courses(first: 1) { totalCount nodes { title fee sessions { weekday startTime } institution { name } } }
          guideDocuments(first: 1) { nodes { passages(first: 1) { nodes { text heading document { title } } } } }
        }
        """;

    private Task _words = Task.CompletedTask;
    private Task _model = Task.CompletedTask;
    private volatile bool _isDone;

    public bool IsDone => _isDone;

    /// <summary>Begins with what needs no database, while the rest of the house is still being put together.</summary>
    /// <remarks>
    /// Everybody needs the words and the model of the database, and whoever comes first would make them while the others wait
    /// on the few threads that a small machine's pool has; so each is made on a thread of its own.
    /// </remarks>
    public void Begin()
    {
        _words = OnOwnThread(services =>
        {
            services.GetRequiredService<Places>();
            services.GetRequiredService<Thesaurus>().PrepareGuesses();
        });
        _model = OnOwnThread(services => _ = services.GetRequiredService<CatalogueContext>().Model);
    }

    // On a thread of its own, so that listening does not wait: a question that arrives meanwhile is answered, only later.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => RunAsync(stoppingToken), stoppingToken);

    private async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;

            await _model;
            await using (var database = await services.GetRequiredService<IDbContextFactory<CatalogueContext>>().CreateDbContextAsync(stopping))
                await services.GetRequiredService<SearchMemory>().PrepareAsync(database, stopping);
            await _words;

            var outcome = default(TurnOutcome);
            foreach (var question in Questions)
                outcome = await services.GetRequiredService<Consultant>().AnswerAsync(question, ConsultationState.Fresh, Language, atMost: AnswerLevel.Embedded, cancellation: stopping);
            await RecordAsync(services, Questions[^1], outcome!, stopping);
            await server.ExecuteAsync(new GraphQLRequest(Selection, null, null, null), services, new ArrayBufferWriter<byte>(), stopping);
            _isDone = true;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            log.LogError(broken, "The adviser could not be warmed up; /health/ready stays 503. Check the database and start again.");
        }
        finally
        {
            StartMemory.LetCollectionsBe();
            // Reading the vectors leaves as much garbage as vectors, and a quiet server would keep it for hours.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }
    }

    private Task OnOwnThread(Action<IServiceProvider> make) => Task.Factory.StartNew(
        () =>
        {
            using var scope = scopes.CreateScope();
            make(scope.ServiceProvider);
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    // As a resident's would be recorded; but nobody asked, so the record is taken back.
    private async Task RecordAsync(IServiceProvider services, string question, TurnOutcome outcome, CancellationToken stopping)
    {
        try
        {
            await using var trial = await services.GetRequiredService<CatalogueContext>().BeginAsync(stopping);
            var book = services.GetRequiredService<ConsultationBook>();
            var (consultation, _) = book.Begin(Language);
            TurnReply.Of(await book.RecordAsync(consultation, question, null, outcome, stopping));
            await trial.RollbackAsync(stopping);
        }
        catch (DbException busy)
        {
            log.LogDebug(busy, "Recording could not be tried, since another process writes. The first record takes longer then.");
        }
    }
}
