using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Embeddings;
using Polly;
using Polly.Retry;
using EmbeddingOptions = OpenAI.Embeddings.EmbeddingGenerationOptions;

namespace LearningAdvisor.Catalogue.Embeddings;

/// <summary>Vectors from an endpoint that speaks OpenAI's embeddings protocol, through the OpenAI SDK.</summary>
/// <remarks>
/// Texts go in batches. A batch that meets a passing failure (429, 5xx, silence, an answer that breaks off) is sent again
/// after a wait that doubles and is jittered, or that the endpoint names. Nothing of a key ever stands in an error.
/// </remarks>
public sealed class EndpointEmbedding : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>Under which the usage counts the requests sent.</summary>
    public const string RequestsCount = "requests";

    private const int BytesAValue = 24;
    private const int BytesBesides = 1_000_000;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly EmbeddingSettings _settings;
    private readonly HttpClient _http;
    private readonly EmbeddingClient _client;
    private readonly ResiliencePipeline _retries;

    /// <param name="clock">Tells the waits between two tries.</param>
    public EndpointEmbedding(EmbeddingSettings settings, TimeProvider clock)
    {
        _settings = settings;
        // A vector's values take at most so many bytes, written out as numbers; an endless answer must not fill the memory.
        var largest = ((long)settings.Dimensions * settings.BatchTexts * BytesAValue) + BytesBesides;
        _http = new HttpClient(new WholeAnswerHandler(largest)) { Timeout = Timeout.InfiniteTimeSpan };
        var options = new OpenAIClientOptions
        {
            Endpoint = settings.BaseUrl,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = settings.Timeout,
            Transport = new HttpClientPipelineTransport(_http),
        };
        _client = new OpenAIClient(new ApiKeyCredential(settings.Key ?? "none"), options).GetEmbeddingClient(settings.Name);
        _retries = Retries(settings, clock);
    }

    /// <inheritdoc/>
    /// <returns>A vector of unit length for each text, in order; the usage counts tokens and, as <see cref="RequestsCount"/>, requests.</returns>
    /// <exception cref="EmbeddingFailedException">A batch was given up. What earlier batches gave is lost to the caller.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var made = new GeneratedEmbeddings<Embedding<float>>();
        var (tokens, requests) = (0L, 0L);
        foreach (var batch in values.Chunk(_settings.BatchTexts))
        {
            var (answer, sent) = await SendAsync(batch, cancellationToken);
            made.AddRange(answer.Vectors.Select(vector => new Embedding<float>(vector) { ModelId = _settings.Name }));
            tokens += answer.Tokens;
            requests += sent;
        }

        made.Usage = new UsageDetails
        {
            InputTokenCount = tokens,
            TotalTokenCount = tokens,
            AdditionalCounts = new AdditionalPropertiesDictionary<long> { [RequestsCount] = requests },
        };
        return made;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(EmbeddingGeneratorMetadata)
            ? new EmbeddingGeneratorMetadata("openai", _settings.BaseUrl, _settings.Name, _settings.Dimensions)
            : serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => _http.Dispose();

    private async Task<(EmbeddingAnswer Answer, int Requests)> SendAsync(string[] texts, CancellationToken cancellation)
    {
        var requests = 0;
        try
        {
            return (await _retries.ExecuteAsync(
                async token =>
                {
                    requests++;
                    var options = new EmbeddingOptions { Dimensions = _settings.Shorten ? _settings.Dimensions : null };
                    return EmbeddingAnswer.Of(await _client.GenerateEmbeddingsAsync(texts, options, token), texts, _settings);
                },
                cancellation), requests);
        }
        catch (Exception broken) when (broken is not (OperationCanceledException or EmbeddingFailedException) || (broken is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw Failed(broken, requests);
        }
    }

    private EmbeddingFailedException Failed(Exception broken, int requests)
    {
        var what = $"Model \"{_settings.Name}\" at {_settings.BaseUrl.Host}";
        var tries = requests == 1 ? "one try" : $"{requests} tries";
        return broken switch
        {
            ClientResultException { Status: 400 or 413 or 422 } refused => new EmbeddingFailedException(
                EmbeddingFailure.TextRefused, $"{what} answered {refused.Status}: it refuses one of the texts, or the request. Check LEARNINGADVISOR__Embedding__Name and __Shorten.", requests),
            ClientResultException { Status: > 0 and < 500 and not (408 or 429) } denied => new EmbeddingFailedException(
                EmbeddingFailure.Lasting, $"{what} answered {denied.Status}. Check LEARNINGADVISOR__Embedding__BaseUrl, __Name and __Key.", requests),
            ClientResultException { Status: > 0 } busy => new EmbeddingFailedException(
                EmbeddingFailure.Passing, $"{what} answered {busy.Status} after {tries}. Try again later.", requests),
            OperationCanceledException => new EmbeddingFailedException(
                EmbeddingFailure.Passing, $"{what} was silent for {_settings.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds, after {tries}. Try again later, or raise LEARNINGADVISOR__Embedding__TimeoutSeconds.", requests),
            _ when IsConnection(broken) => new EmbeddingFailedException(
                EmbeddingFailure.Passing, $"{what} cannot be reached or breaks off, after {tries}. Check LEARNINGADVISOR__Embedding__BaseUrl, or try again later.", requests),
            _ => new EmbeddingFailedException(
                EmbeddingFailure.Lasting, $"{what} sent an answer that is no list of embeddings, after {tries}. Check LEARNINGADVISOR__Embedding__BaseUrl.", requests),
        };
    }

    private static bool IsConnection(Exception broken) =>
        broken is HttpRequestException or IOException or ClientResultException || (broken.InnerException is { } inner && IsConnection(inner));

    // An answer that is no JSON may have been cut by a proxy, so it is asked for again as well.
    private static ResiliencePipeline Retries(EmbeddingSettings settings, TimeProvider clock) => settings.Attempts == 1
        ? ResiliencePipeline.Empty
        : new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = tried => ValueTask.FromResult(tried.Outcome.Exception is { } broken && !tried.Context.CancellationToken.IsCancellationRequested && broken switch
                {
                    EmbeddingFailedException => false,
                    ClientResultException refused => refused.Status is 0 or 408 or 429 or >= 500,
                    _ => true,
                }),
                MaxRetryAttempts = settings.Attempts - 1,
                Delay = FirstWait,
                MaxDelay = LongestWait,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                DelayGenerator = tried => ValueTask.FromResult(RetryAfter(tried.Outcome.Exception, clock)),
            })
            .Build();

    // In seconds or as a date; at most the longest wait, since a run should rather end and go on later.
    private static TimeSpan? RetryAfter(Exception? broken, TimeProvider clock)
    {
        if (broken is not ClientResultException refused || refused.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var text) is not true || text is null)
            return null;
        TimeSpan? wait = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date - clock.GetUtcNow()
            : null;
        return wait is { } named ? TimeSpan.FromTicks(Math.Clamp(named.Ticks, 0, LongestWait.Ticks)) : null;
    }

    /// <summary>Reads an answer whole before anything parses it, and no more of it than vectors can take.</summary>
    private sealed class WholeAnswerHandler(long largest) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            await response.Content.LoadIntoBufferAsync(largest, cancellationToken);
            return response;
        }
    }
}
