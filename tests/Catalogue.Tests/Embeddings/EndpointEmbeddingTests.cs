using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Catalogue.Tests.Embeddings;

public sealed class EndpointEmbeddingTests : IAsyncLifetime
{
    private readonly InstantClock _clock = new();
    private ScriptedEmbeddings _server = null!;

    public async Task InitializeAsync() => _server = await ScriptedEmbeddings.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Texts_go_in_batches_and_come_back_in_order_with_what_they_took()
    {
        var texts = Enumerable.Range(0, 10).Select(i => $"吉他{i}").ToList();

        var made = await EmbedAsync([.. texts]);

        Assert.Equal([4, 4, 2], _server.Requests.Select(request => request.Length));
        Assert.Equal((100, 3), (made.Usage!.InputTokenCount, made.Usage.AdditionalCounts![EndpointEmbedding.RequestsCount]));
        foreach (var (text, vector) in texts.Zip(made))
            Assert.True(Likeness(_server.VectorOf(text), vector.Vector.Span) > 0.9999);
    }

    [Fact]
    public async Task A_vector_of_another_length_than_one_is_brought_to_it()
    {
        _server.Script.Enqueue((http, _) => ScriptedEmbeddings.GiveAsync(http, [[0, 5, 0, 0, 0, 0, 0, 0]]));

        var made = await EmbedAsync("吉他");

        Assert.Equal([0, 1, 0, 0, 0, 0, 0, 0], made[0].Vector.ToArray());
    }

    [Fact]
    public async Task The_endpoint_is_asked_to_shorten_only_where_the_settings_say_so()
    {
        await EmbedAsync("吉他");
        await EmbedAsync(_server.Settings with { Shorten = true }, "陶藝");

        Assert.Equal([false, true], _server.Bodies.Select(body => body.TryGetProperty("dimensions", out var asked) && asked.GetInt32() == 8));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_busy_endpoint_is_asked_again_after_waits_that_grow(int status)
    {
        for (var i = 0; i < 3; i++)
            _server.Script.Enqueue(ScriptedEmbeddings.Status(status));

        var made = await EmbedAsync("吉他");

        Assert.Equal(4, made.Usage!.AdditionalCounts![EndpointEmbedding.RequestsCount]);
        Assert.Equal(3, _clock.Waits.Count);
        Assert.All(_clock.Waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromMinutes(1)));
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("86400", 60)]
    [InlineData("Fri, 20 Nov 2026 02:00:09 GMT", 9)]
    public async Task The_wait_that_the_endpoint_names_is_kept_up_to_a_minute(string header, int seconds)
    {
        _server.Script.Enqueue(ScriptedEmbeddings.Status(429, header));

        await EmbedAsync("吉他");

        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.Single(_clock.Waits));
    }

    [Fact]
    public async Task An_endpoint_that_stays_busy_is_given_up()
    {
        for (var i = 0; i < 6; i++)
            _server.Script.Enqueue(ScriptedEmbeddings.Status(503));

        var failed = await FailsAsync(_server.Settings);

        Assert.Equal(("Model \"scripted\" at 127.0.0.1 answered 503 after 6 tries. Try again later.", EmbeddingFailure.Passing, 6), (failed.Message, failed.Failure, failed.Requests));
    }

    [Fact]
    public async Task A_silent_endpoint_is_given_up()
    {
        _server.Script.Enqueue(ScriptedEmbeddings.BeSilentAsync);

        var failed = await FailsAsync(_server.Settings with { Timeout = TimeSpan.FromSeconds(0.2), Attempts = 1 });

        Assert.Equal(
            "Model \"scripted\" at 127.0.0.1 was silent for 0.2 seconds, after one try. Try again later, or raise LEARNINGADVISOR__Embedding__TimeoutSeconds.",
            failed.Message);
        Assert.Equal(EmbeddingFailure.Passing, failed.Failure);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_asked_for_again()
    {
        _server.Script.Enqueue(ScriptedEmbeddings.BreakOffAsync);
        _server.Script.Enqueue((http, _) => http.Response.WriteAsync("""{ "data": [ { "ind"""));

        var made = await EmbedAsync("吉他");

        Assert.Equal(3, made.Usage!.AdditionalCounts![EndpointEmbedding.RequestsCount]);
    }

    [Fact]
    public async Task An_endpoint_that_is_not_there_is_named()
    {
        var settings = _server.Settings;
        await _server.DisposeAsync();

        var failed = await FailsAsync(settings with { Attempts = 2 });

        Assert.Equal(
            ("Model \"scripted\" at 127.0.0.1 cannot be reached or breaks off, after 2 tries. Check LEARNINGADVISOR__Embedding__BaseUrl, or try again later.", EmbeddingFailure.Passing),
            (failed.Message, failed.Failure));
    }

    [Fact]
    public async Task What_is_no_list_of_embeddings_is_refused()
    {
        _server.Script.Enqueue((http, _) => http.Response.WriteAsync("<html>"));

        var failed = await FailsAsync(_server.Settings with { Attempts = 1 });

        Assert.Equal(
            ("Model \"scripted\" at 127.0.0.1 sent an answer that is no list of embeddings, after one try. Check LEARNINGADVISOR__Embedding__BaseUrl.", EmbeddingFailure.Lasting),
            (failed.Message, failed.Failure));
    }

    [Fact]
    public async Task An_endless_answer_is_not_read_to_its_end()
    {
        _server.Script.Enqueue(async (http, _) =>
        {
            var flood = new byte[65_536];
            while (!http.RequestAborted.IsCancellationRequested)
                await http.Response.Body.WriteAsync(flood, http.RequestAborted);
        });

        await FailsAsync(_server.Settings with { Attempts = 1 });
    }

    public static TheoryData<float[][], string> BrokenAnswers => new()
    {
        { [], "gave 0 vectors for 2 texts. Nothing of the answer was taken; lower LEARNINGADVISOR__Embedding__BatchTexts if it cannot take so many." },
        { [[1, 0, 0, 0, 0, 0, 0, 0], [1, 0]], "gave 2 values a vector; LEARNINGADVISOR__Embedding__Dimensions says 8. Correct that setting, or set __Shorten for a model that can be shortened." },
        { [[1, 0, 0, 0, 0, 0, 0, 0], [float.NaN, 0, 0, 0, 0, 0, 0, 0]], "gave a vector of values that are no numbers, or all zero. Nothing of the answer was taken." },
        { [[1, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0]], "gave a vector of values that are no numbers, or all zero. Nothing of the answer was taken." },
    };

    [Theory]
    [MemberData(nameof(BrokenAnswers))]
    public async Task A_broken_answer_is_refused_and_not_asked_for_again(float[][] vectors, string words)
    {
        _server.Script.Enqueue((http, _) => ScriptedEmbeddings.GiveAsync(http, vectors));

        var failed = await FailsAsync(_server.Settings, "吉他", "陶藝");

        Assert.Equal(($"Model \"scripted\" at 127.0.0.1 {words}", EmbeddingFailure.Lasting), (failed.Message, failed.Failure));
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task Two_vectors_of_one_text_are_refused()
    {
        _server.Script.Enqueue((http, _) => http.Response.WriteAsync(
            """{ "data": [ { "index": 0, "embedding": [1,0,0,0,0,0,0,0] }, { "index": 0, "embedding": [1,0,0,0,0,0,0,0] } ], "usage": { "prompt_tokens": 1, "total_tokens": 1 } }"""));

        var failed = await FailsAsync(_server.Settings, "吉他", "陶藝");

        Assert.Equal("Model \"scripted\" at 127.0.0.1 numbered a vector 0 among 2 texts, or numbered two alike. Nothing of the answer was taken.", failed.Message);
    }

    [Theory]
    [InlineData(400, EmbeddingFailure.TextRefused, "Model \"scripted\" at 127.0.0.1 answered 400: it refuses one of the texts, or the request. Check LEARNINGADVISOR__Embedding__Name and __Shorten.")]
    [InlineData(401, EmbeddingFailure.Lasting, "Model \"scripted\" at 127.0.0.1 answered 401. Check LEARNINGADVISOR__Embedding__BaseUrl, __Name and __Key.")]
    [InlineData(302, EmbeddingFailure.Lasting, "Model \"scripted\" at 127.0.0.1 answered 302. Check LEARNINGADVISOR__Embedding__BaseUrl, __Name and __Key.")]
    public async Task What_time_does_not_mend_is_not_tried_again_and_never_shows_the_key(int status, EmbeddingFailure failure, string words)
    {
        _server.Script.Enqueue(ScriptedEmbeddings.Status(status));

        var failed = await FailsAsync(_server.Settings);

        Assert.Equal((words, failure), (failed.Message, failed.Failure));
        Assert.DoesNotContain("nobody-may-see", failed.ToString(), StringComparison.Ordinal);
        Assert.Single(_server.Requests);
    }

    private Task<GeneratedEmbeddings<Embedding<float>>> EmbedAsync(params string[] texts) => EmbedAsync(_server.Settings, texts);

    private async Task<GeneratedEmbeddings<Embedding<float>>> EmbedAsync(EmbeddingSettings settings, params string[] texts)
    {
        using var embedding = new EndpointEmbedding(settings, _clock);
        return await embedding.GenerateAsync(texts);
    }

    private Task<EmbeddingFailedException> FailsAsync(EmbeddingSettings settings, params string[] texts) =>
        Assert.ThrowsAsync<EmbeddingFailedException>(() => EmbedAsync(settings, texts.Length == 0 ? ["吉他"] : texts));

    private static double Likeness(float[] left, ReadOnlySpan<float> right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }
}
