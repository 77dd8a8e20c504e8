using LearningAdvisor.Catalogue.Search;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;

namespace LearningAdvisor.Catalogue.Embeddings;

/// <summary>Vectors of questions, of the model that the catalogue's vectors are of. One a process.</summary>
/// <remarks>
/// An endpoint has little time, and none for a while after it failed again and again: a question without a vector is searched
/// by words and concepts, and the reply comes.
/// </remarks>
public sealed class QuestionEmbedding : IDisposable
{
    private const int MostRemembered = 2_000;
    private const int LongestQuestion = 2_000;
    private const int FewestQuestions = 4;

    private static readonly TimeSpan Watched = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LeftAlone = TimeSpan.FromSeconds(30);

    private readonly ThesaurusEmbedding _embedded;
    private readonly Func<string, string> _mask;
    private readonly EmbeddingModel? _model;
    private readonly IEmbeddingGenerator<string, Embedding<float>>? _endpoint;
    private readonly TimeSpan _timeout;
    private readonly ILogger? _log;
    private readonly ResiliencePipeline _circuit;

    // By hash, so that no resident's words stay in memory. Pages of one search ask again and again.
    private readonly MemoryCache _remembered = new(new MemoryCacheOptions { SizeLimit = MostRemembered });
    private volatile string? _trouble;

    /// <param name="settings">The endpoint; null for none.</param>
    /// <param name="mask">Takes personal data out of what leaves the process.</param>
    public QuestionEmbedding(
        ThesaurusEmbedding embedded, EmbeddingSettings? settings = null, TimeProvider? clock = null, Func<string, string>? mask = null, ILogger<QuestionEmbedding>? log = null)
    {
        (_embedded, _model, _mask, _log) = (embedded, settings?.Model, mask ?? (text => text), log);
        _timeout = settings?.QuestionTimeout ?? TimeSpan.Zero;
        // Tried once: a resident waits.
        _endpoint = settings is null ? null : new EndpointEmbedding(settings with { Attempts = 1 }, TimeProvider.System);
        _circuit = new ResiliencePipelineBuilder { TimeProvider = clock ?? TimeProvider.System }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<EmbeddingFailedException>().Handle<TimeoutException>(),
                SamplingDuration = Watched,
                MinimumThroughput = FewestQuestions,
                FailureRatio = 0.5,
                BreakDuration = LeftAlone,
            })
            .Build();
    }

    /// <summary>Why questions are searched without vectors; null while they are searched with them.</summary>
    public string? Trouble => _trouble;

    /// <param name="model">The model of the vectors in use.</param>
    /// <returns>A vector of unit length; null where there is none in time.</returns>
    public async Task<ReadOnlyMemory<float>?> OfAsync(string text, EmbeddingModel model, CancellationToken cancellation)
    {
        if (model.IsEmbedded)
            return Fine(_embedded.Embed(text));
        if (_model is null || !_model.IsSameAs(model))
            return Without($"The catalogue's vectors are of {model}, and the settings name {_model?.ToString() ?? "no endpoint"}.");
        if (string.IsNullOrWhiteSpace(text))
            return null;

        text = _mask(text.Length > LongestQuestion ? text[..LongestQuestion] : text);
        var hash = model.HashOf(text);
        if (_remembered.Get<float[]>(hash) is { } known)
            return Fine(known);

        try
        {
            var vector = await _circuit.ExecuteAsync(async token => await AskAsync(text, token), cancellation);
            _remembered.Set(hash, vector, new MemoryCacheEntryOptions { Size = 1 });
            return Fine(vector);
        }
        catch (Exception failed) when (failed is EmbeddingFailedException or TimeoutException)
        {
            return Without(failed.Message);
        }
        catch (BrokenCircuitException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _endpoint?.Dispose();
        _remembered.Dispose();
    }

    private async Task<float[]> AskAsync(string text, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(_timeout);
        try
        {
            return (await _endpoint!.GenerateAsync([text], cancellationToken: deadline.Token))[0].Vector.ToArray();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"Model \"{_model!.Name}\" gave no vector of a question within {_timeout.TotalMilliseconds:0} ms.");
        }
    }

    private ReadOnlyMemory<float>? Fine(float[] vector)
    {
        if (_trouble is not null)
        {
            _trouble = null;
            _log?.LogInformation("Questions are searched with vectors again.");
        }

        return vector;
    }

    // Told once, not for each question.
    private ReadOnlyMemory<float>? Without(string reason)
    {
        if (_trouble != reason)
            _log?.LogWarning("{Reason} Questions are searched by words and concepts, without vectors.", reason);
        _trouble = reason;
        return null;
    }
}
