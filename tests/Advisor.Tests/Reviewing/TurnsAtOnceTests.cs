using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Embeddings;

namespace LearningAdvisor.Advisor.Tests.Reviewing;

public class TurnsAtOnceTests
{
    private static readonly int Places = 2 * Environment.ProcessorCount;
    private static readonly Uri Endpoint = new("http://127.0.0.1:1/v1");

    [Fact]
    public async Task Above_two_a_processor_turns_wait_and_enter_in_the_order_in_which_they_came()
    {
        using var turns = new TurnsAtOnce(new AdvisorSettings());
        var working = await EnterAsync(turns, Places);

        var (first, second) = (turns.EnterAsync(CancellationToken.None).AsTask(), turns.EnterAsync(CancellationToken.None).AsTask());
        Assert.False(first.IsCompleted);
        working[0].Dispose();
        await first;

        Assert.False(second.IsCompleted);
        working[1].Dispose();
        await second;
    }

    [Fact]
    public async Task Whoever_leaves_the_line_takes_no_place()
    {
        using var turns = new TurnsAtOnce(new AdvisorSettings());
        using var leaving = new CancellationTokenSource();
        var working = await EnterAsync(turns, Places);
        var gone = turns.EnterAsync(leaving.Token).AsTask();

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);

        working[0].Dispose();
        Assert.True(turns.EnterAsync(CancellationToken.None).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Where_turns_wait_for_an_endpoint_none_waits_in_line()
    {
        var model = new AdvisorSettings { Model = new ModelSettings { BaseUrl = Endpoint, Name = "m" } };
        var vectors = new AdvisorSettings { Embedding = new EmbeddingSettings { BaseUrl = Endpoint, Name = "e", Dimensions = 4 } };

        foreach (var settings in new[] { model, vectors })
        {
            using var turns = new TurnsAtOnce(settings);
            Assert.Equal(10 * Places, (await EnterAsync(turns, 10 * Places)).Count);
        }
    }

    private static async Task<List<TurnsAtOnce.Place>> EnterAsync(TurnsAtOnce turns, int many)
    {
        var places = new List<TurnsAtOnce.Place>();
        for (var i = 0; i < many; i++)
            places.Add(await turns.EnterAsync(CancellationToken.None));
        return places;
    }
}
