using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Tests.Concepts;
using LearningAdvisor.Endpoints;

namespace LearningAdvisor.Catalogue.Tests.Embeddings;

public sealed class QuestionEmbeddingTests : IAsyncLifetime
{
    private readonly ThesaurusEmbedding _embedded = new(SampleThesaurus.Small);
    private ScriptedEmbeddings _server = null!;

    private EmbeddingSettings Patient => _server.Settings with { QuestionTimeout = TimeSpan.FromMinutes(1) };

    public async Task InitializeAsync() => _server = await ScriptedEmbeddings.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_catalogue_with_vectors_of_the_thesaurus_asks_nobody()
    {
        using var questions = new QuestionEmbedding(_embedded, Patient);

        Assert.Equal(_embedded.Embed("吉他"), (await AskAsync(questions, "吉他", EmbeddingModel.Embedded()))!.Value.ToArray());
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task The_same_question_is_sent_once()
    {
        using var questions = new QuestionEmbedding(_embedded, Patient);

        Assert.NotNull(await AskAsync(questions, "吉他", _server.Settings.Model));
        Assert.NotNull(await AskAsync(questions, "吉他", _server.Settings.Model));

        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task Personal_data_are_masked_before_a_question_leaves()
    {
        using var questions = new QuestionEmbedding(_embedded, Patient, mask: text => text.Replace("0912345678", "〔手機號碼〕", StringComparison.Ordinal));

        await AskAsync(questions, "吉他 0912345678", _server.Settings.Model);

        Assert.Equal(["吉他 〔手機號碼〕"], _server.Requests.Single());
    }

    [Fact]
    public async Task An_endpoint_that_is_too_slow_leaves_the_question_without_a_vector_until_it_answers_again()
    {
        _server.Script.Enqueue(ScriptedEmbeddings.BeSilentAsync);
        using var questions = new QuestionEmbedding(_embedded, _server.Settings with { QuestionTimeout = TimeSpan.FromMilliseconds(50) });

        Assert.Null(await AskAsync(questions, "吉他", _server.Settings.Model));
        Assert.Equal("Model \"scripted\" gave no vector of a question within 50 ms.", questions.Trouble);

        using var patient = new QuestionEmbedding(_embedded, Patient);
        Assert.NotNull(await AskAsync(patient, "吉他", _server.Settings.Model));
        Assert.Null(patient.Trouble);
    }

    [Fact]
    public async Task An_endpoint_that_fails_again_and_again_is_left_alone()
    {
        for (var i = 0; i < 20; i++)
            _server.Script.Enqueue(ScriptedEmbeddings.Status(503));
        using var questions = new QuestionEmbedding(_embedded, Patient);

        for (var i = 0; i < 20; i++)
            Assert.Null(await AskAsync(questions, $"吉他{i}", _server.Settings.Model));

        Assert.Equal(4, _server.Requests.Count);
        Assert.Equal("Model \"scripted\" at 127.0.0.1 answered 503 after one try. Try again later.", questions.Trouble);
    }

    [Fact]
    public async Task Vectors_of_a_model_that_is_not_set_are_never_compared_with_another_ones()
    {
        using var questions = new QuestionEmbedding(_embedded, Patient);

        Assert.Null(await AskAsync(questions, "吉他", new EmbeddingModel { Name = "other", Dimensions = 8 }));
        Assert.Equal("The catalogue's vectors are of other (8 values), and the settings name scripted (8 values).", questions.Trouble);

        using var without = new QuestionEmbedding(_embedded);
        Assert.Null(await AskAsync(without, "吉他", _server.Settings.Model));
        Assert.Equal("The catalogue's vectors are of scripted (8 values), and the settings name no endpoint.", without.Trouble);
    }

    private static Task<ReadOnlyMemory<float>?> AskAsync(QuestionEmbedding questions, string text, EmbeddingModel model) => questions.OfAsync(text, model, default);
}
