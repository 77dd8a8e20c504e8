using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Tests.Concepts;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Tests.Search.Passages;

public sealed class PassageSearchTests : IDisposable
{
    private readonly TemporaryDatabase _catalogue = new();
    private readonly CatalogueContext _database;
    private readonly SearchMemory _memory = new();
    private readonly ThesaurusEmbedding _embedding = new(SampleThesaurus.Small);

    public PassageSearchTests() => _database = _catalogue.Open();

    public void Dispose()
    {
        _database.Dispose();
        _memory.Dispose();
        _catalogue.Dispose();
    }

    [Fact]
    public async Task The_passage_that_holds_the_question_comes_first()
    {
        await AddAsync("手冊", null, ("報名", "帶身分證來報名。"), ("退費", "開課前可以退費。"));

        Assert.Equal("開課前可以退費。", (await FindAsync("怎麼退費"))[0]);
    }

    [Fact]
    public async Task A_word_in_the_heading_outranks_the_same_word_in_the_text()
    {
        await AddAsync("手冊", null, ("報名", "開課前可以退費。"), ("退費", "開課前可以申請。"));

        Assert.Equal("開課前可以申請。", (await FindAsync("退費"))[0]);
    }

    [Fact]
    public async Task A_question_in_another_language_finds_what_the_thesaurus_names()
    {
        await AddAsync("手冊", null, ("場地", "琴房可以借用。"), ("樂器", "吉他可以借用。"));

        Assert.Equal(["吉他可以借用。"], await FindAsync("guitar"));
    }

    [Fact]
    public async Task A_passage_that_holds_no_word_is_found_by_what_it_is_about()
    {
        await AddAsync("手冊", null, ("場地", "停車場可以借用。"), ("樂器", "民謠吉他。"));

        var found = await SearchAsync("自彈自唱", null);

        Assert.Equal("民謠吉他。", found.Hits[0].Passage.Text);
        Assert.Empty(found.Hits[0].Reasons);
        Assert.True(found.Hits[0].Similarity > 0.35);
    }

    [Fact]
    public async Task What_the_words_find_stays_in_their_order_whatever_the_vectors_say()
    {
        await AddAsync("手冊", null, ("樂器", "吉他吉他，民謠吉他，電吉他。"), ("借用", "吉他怎麼借用：先登記。"));

        Assert.Equal("吉他怎麼借用：先登記。", (await FindAsync("吉他怎麼借用"))[0]);
    }

    [Fact]
    public async Task Documents_of_another_city_and_retired_ones_are_not_ranked_at_all()
    {
        await AddAsync("基隆", "基隆市", ("退費", "基隆的退費。"));
        await AddAsync("臺南", "臺南市", ("退費", "臺南的退費。"));
        await AddAsync("全國", null, ("退費", "全國的退費。"));
        await AddAsync("舊的", null, ("退費", "舊的退費。"));
        await _database.GuideDocuments.Where(document => document.Code == "舊的").ExecuteUpdateAsync(set => set.SetProperty(document => document.RetiredAt, new DateTime(2026, 1, 1)));
        await NextVersionAsync();

        Assert.Equal(["全國的退費。", "基隆的退費。"], (await FindAsync("退費", "基隆市")).Order());
        Assert.Equal(3, (await FindAsync("退費")).Count);
    }

    [Fact]
    public async Task A_passage_that_came_with_the_last_load_is_found()
    {
        await AddAsync("手冊", null, ("退費", "開課前可以退費。"));
        await FindAsync("退費");
        await AddAsync("補充", null, ("退費", "開課後也可以退費。"));

        Assert.Equal(2, (await FindAsync("退費")).Count);
    }

    // The two hundred that say 退費 alone would otherwise use up all candidates.
    [Fact]
    public async Task Candidates_are_those_that_hold_most_of_the_question()
    {
        await AddAsync("手冊", null, [.. Enumerable.Range(0, 200).Select(number => ("規定", $"第{number}條，退費。")), ("規定", "開課前的退費。")]);

        Assert.Equal("開課前的退費。", (await FindAsync("開課前退費"))[0]);
    }

    // 賣多少錢 is answered by 定價, and whoever reads sentences must get to see it.
    [Fact]
    public async Task Many_passages_that_hold_the_words_do_not_crowd_out_another_word_for_them()
    {
        await AddAsync("書", null, [.. Enumerable.Range(0, 60).Select(number => ("學習城市", $"學習城市第{number}章，學習城市。")), ("版權", "定價三百元。")]);

        var found = await new PassageSearch(_database, SampleThesaurus.Small, _memory, new QuestionEmbedding(_embedding)).FindAsync(new PassageQuery("學習城市", null, ["定價"], Limit: 8), default);

        Assert.Equal(8, found.Hits.Count);
        Assert.Contains(found.Hits, hit => hit.Passage.Text == "定價三百元。");
    }

    [Fact]
    public async Task A_passage_without_a_vector_is_found_by_its_words()
    {
        await AddAsync("手冊", null, ("退費", "開課前可以退費。"));
        await _database.PassageVectors.ExecuteDeleteAsync();
        await NextVersionAsync();

        Assert.Equal(["開課前可以退費。"], await FindAsync("退費"));
    }

    // Keys are found from where the last one lay, and what was taken out leaves gaps.
    [Fact]
    public async Task Passages_are_found_around_those_that_were_taken_out()
    {
        await AddAsync("手冊", null, [.. Enumerable.Range(0, 12).Select(number => ("規定", $"第{number}條，退費。"))]);
        await _database.Passages.Where(passage => passage.Ordinal % 3 == 1 || passage.Ordinal == 0).ExecuteDeleteAsync();
        await NextVersionAsync();

        var found = await SearchAsync("退費", null);

        Assert.Equal([2, 3, 5, 6, 8, 9, 11], found.Hits.Select(hit => hit.Passage.Ordinal).Order());
        Assert.All(found.Hits, hit => Assert.Equal("手冊", hit.Passage.Document!.Title));
    }

    private async Task<List<string>> FindAsync(string question, string? city = null) =>
        [.. (await SearchAsync(question, city)).Hits.Select(hit => hit.Passage.Text)];

    private Task<PassageHits> SearchAsync(string question, string? city) =>
        new PassageSearch(_database, SampleThesaurus.Small, _memory, new QuestionEmbedding(_embedding)).FindAsync(new PassageQuery(question, city, []), default);

    private async Task AddAsync(string title, string? city, params (string Heading, string Text)[] texts)
    {
        var document = new GuideDocument { Source = "test", Code = title, Title = title, City = city };
        document.Passages.AddRange(texts.Select((text, ordinal) => new Passage { Ordinal = ordinal, Heading = [text.Heading], Text = text.Text }));
        _database.Add(document);
        await _database.SaveChangesAsync();
        foreach (var passage in document.Passages)
        {
            await _database.AddTextAsync(passage);
            _database.Add(new PassageVector { PassageKey = passage.Key, Vector = MemoryMarshal.AsBytes(_embedding.Embed($"{passage.Heading[0]}\n{passage.Text}").AsSpan()).ToArray() });
        }

        await _database.SaveChangesAsync();
        _database.ChangeTracker.Clear();
        await NextVersionAsync();
    }

    private async Task NextVersionAsync()
    {
        if (await _database.Facts.Where(fact => fact.Name == CatalogueFact.Version).ExecuteUpdateAsync(set => set.SetProperty(fact => fact.Value, fact => fact.Value + 1)) > 0)
            return;

        _database.Add(new CatalogueFact { Name = CatalogueFact.Version, Value = 1 });
        await _database.SaveChangesAsync();
        _database.ChangeTracker.Clear();
    }
}
