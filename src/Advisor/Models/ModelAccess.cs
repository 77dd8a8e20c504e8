using LearningAdvisor.Catalogue.Consultations;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;

namespace LearningAdvisor.Advisor.Models;

/// <summary>The one door to the language model: shut until one is configured, and for a while after it failed again and again. One a process.</summary>
/// <param name="client">Null where no model is configured.</param>
public sealed class ModelAccess(ModelSettings? settings, IChatClient? client, TimeProvider clock, ILogger<ModelAccess>? log = null) : IDisposable
{
    // Half of at least four turns within a minute: one slow answer is none of the model's faults, a dead endpoint is known soon.
    private static readonly TimeSpan Watched = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LeftAlone = TimeSpan.FromSeconds(30);
    private const int FewestTurns = 4;

    private readonly ResiliencePipeline<ModelFall> _circuit = new ResiliencePipelineBuilder<ModelFall> { TimeProvider = clock }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<ModelFall>
        {
            ShouldHandle = turn => ValueTask.FromResult(turn.Outcome.Result is ModelFall.TimedOut or ModelFall.Failed),
            SamplingDuration = Watched,
            MinimumThroughput = FewestTurns,
            FailureRatio = 0.5,
            BreakDuration = LeftAlone,
        })
        .Build();

    /// <summary>What is asked for, with what it costs; null while no model is configured.</summary>
    public ModelSettings? Settings { get; } = client is null ? null : settings;

    /// <summary>The highest level that may be tried.</summary>
    public AnswerLevel Highest => Settings?.Level ?? AnswerLevel.Embedded;

    /// <summary>Spends a turn's time with the model, at most the deadline.</summary>
    /// <param name="ask">Given the model and a token that ends at the deadline. What it returns is the outcome of the turn.</param>
    /// <param name="cancellation">The turn's own; ending it throws.</param>
    /// <returns><see cref="ModelFall.None"/> when all went well.</returns>
    public async Task<ModelFall> SpendAsync(Func<IChatClient, CancellationToken, Task<ModelFall>> ask, CancellationToken cancellation)
    {
        try
        {
            return await _circuit.ExecuteAsync(async turn => await InTimeAsync(ask, turn), cancellation);
        }
        catch (BrokenCircuitException)
        {
            return ModelFall.CircuitOpen;
        }
    }

    public void Dispose() => client?.Dispose();

    private async Task<ModelFall> InTimeAsync(Func<IChatClient, CancellationToken, Task<ModelFall>> ask, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(Settings!.Deadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        try
        {
            return await ask(client!, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ModelFall.TimedOut;
        }
        catch (ModelFailedException failed)
        {
            log?.LogWarning("{Failure} The turn was answered a level lower.", failed.Message);
            return ModelFall.Failed;
        }
    }
}
