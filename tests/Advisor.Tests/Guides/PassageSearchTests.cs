using LearningAdvisor.Catalogue.Search.Passages;

namespace LearningAdvisor.Advisor.Tests.Guides;

public sealed class PassageSearchTests : IAsyncLifetime, IDisposable
{
    private readonly GuideDesk _desk = new();

    public async Task InitializeAsync()
    {
        await _desk.AddTextAsync("ours.txt", "基隆市說書計畫\n\n壹、說書\n\n志工在廟口演出。\n\n貳、展覽\n\n廟口有說書的照片展覽。");
        await _desk.AddTextAsync("theirs.txt", "臺南市說書計畫\n\n壹、說書\n\n廟口天天說書。");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_word_in_the_heading_counts_more_than_one_in_the_text()
    {
        var found = await FindAsync("說書");

        Assert.Equal("志工在廟口演出。", found.Hits[0].Passage.Text);
        Assert.Equal("Heading", found.Hits[0].Reasons[0].Field);
    }

    [Fact]
    public async Task Documents_of_another_city_are_not_ranked_at_all()
    {
        Assert.All((await FindAsync("廟口")).Hits, hit => Assert.Equal("基隆市", hit.Passage.Document!.City));
        Assert.Equal(3, (await FindAsync("廟口", city: null)).Hits.Count);
    }

    [Fact]
    public async Task Another_word_for_the_same_thing_counts_below_the_literal_one()
    {
        var literal = (await FindAsync("展覽")).Hits[0];
        var expanded = (await FindAsync("看展", expansions: ["展覽"])).Hits[0];

        Assert.Equal(literal.Passage.Key, expanded.Passage.Key);
        Assert.True(expanded.Score < literal.Score);
        Assert.True(expanded.Reasons[0].IsExpansion);
    }

    [Fact]
    public async Task Words_that_stand_nowhere_find_nothing()
    {
        var found = await FindAsync("潛水");

        Assert.Empty(found.Hits);
        Assert.Equal(1, found.Rarity["潛水"]);
    }

    private Task<PassageHits> FindAsync(string words, string? city = "基隆市", params string[] expansions) =>
        _desk.Search().FindAsync(new PassageQuery(words, city, expansions), default);
}
