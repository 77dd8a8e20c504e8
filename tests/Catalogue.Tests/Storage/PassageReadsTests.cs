using System.Runtime.InteropServices;
using System.Text.Json;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Tests.Storage;

public sealed class PassageReadsTests : IDisposable
{
    private const long NoPassage = 404_404;

    private readonly TemporaryDatabase _catalogue = new();
    private readonly CatalogueContext _database;

    public PassageReadsTests() => _database = _catalogue.Open();

    public void Dispose()
    {
        _database.Dispose();
        _catalogue.Dispose();
    }

    [Fact]
    public async Task Passages_are_read_by_key_as_EF_Core_reads_them()
    {
        var document = new GuideDocument
        {
            Source = "guides",
            Code = "plan",
            Title = "計畫",
            Passages =
            [
                new Passage { Ordinal = 0, Text = "開課前可以退費。", Heading = ["第一章", "「退費」"], Page = 12 },
                new Passage { Ordinal = 1, Text = "七堵 3 處", Kind = PassageKind.TableRow, Cells = [new TableCell { Head = "行政區", Value = "七堵" }, new TableCell { Head = "", Value = "3 處" }] },
                new Passage { Ordinal = 2, Text = "不讀的", Kind = PassageKind.List },
                new Passage { Ordinal = 3, Text = "𠮷野家旁", Kind = PassageKind.List },
            ],
        };
        await AddAsync(document);
        var keys = document.Passages.Where(passage => passage.Ordinal != 2).Select(passage => passage.Key).ToList();

        var read = await _database.PassagesAsync([.. keys, NoPassage], default);

        var expected = await _database.Passages.Where(passage => keys.Contains(passage.Key)).OrderBy(passage => passage.Key).ToListAsync();
        Assert.Equal(expected.Select(Json), read.OrderBy(passage => passage.Key).Select(Json));
    }

    [Fact]
    public async Task Vectors_are_read_for_the_passages_asked_for_alone()
    {
        var document = new GuideDocument { Source = "guides", Code = "plan", Title = "計畫", Passages = [.. Enumerable.Range(0, 3).Select(ordinal => new Passage { Ordinal = ordinal, Text = "字" })] };
        await AddAsync(document);
        _database.AddRange(document.Passages.Select(passage => new PassageVector { PassageKey = passage.Key, Vector = MemoryMarshal.AsBytes([passage.Ordinal, 0.5f]).ToArray() }));
        await _database.SaveChangesAsync();

        var read = new Dictionary<long, float[]>();
        await _database.ReadPassageVectorsAsync([document.Passages[2].Key, document.Passages[0].Key, NoPassage], (key, vector) => read[key] = vector.ToArray(), default);

        Assert.Equal(2, read.Count);
        Assert.Equal([0, 0.5f], read[document.Passages[0].Key]);
        Assert.Equal([2, 0.5f], read[document.Passages[2].Key]);
    }

    [Fact]
    public async Task The_index_names_who_holds_each_token_and_who_holds_it_in_a_heading()
    {
        var document = new GuideDocument
        {
            Source = "guides",
            Code = "plan",
            Title = "計畫",
            Passages = [new Passage { Ordinal = 0, Text = "退費", Heading = ["報名"] }, new Passage { Ordinal = 1, Text = "報名", Heading = ["退費"] }, new Passage { Ordinal = 2, Text = "退費" }],
        };
        await AddAsync(document);
        foreach (var passage in document.Passages)
            await _database.AddTextAsync(passage);
        var keys = document.Passages.ConvertAll(passage => passage.Key);

        var found = await _database.TextIndex.PassagesWithAsync(["退費", "報名", "學費"], default);

        Assert.Equal(keys, found["退費"].All);
        Assert.Equal([keys[1]], found["退費"].InHeading);
        Assert.Equal([keys[0], keys[1]], found["報名"].All);
        Assert.Equal([keys[0]], found["報名"].InHeading);
        Assert.Empty(found["學費"].All);
        Assert.Empty(found["學費"].InHeading);
    }

    [SqliteFact]
    public async Task An_index_in_many_pieces_is_put_together_and_finds_the_same()
    {
        // Else SQLite itself would put pieces together now and then.
        await _database.Database.ExecuteSqlAsync($"""insert into "PassageText"("PassageText", rank) values ('automerge', 0)""");
        var document = new GuideDocument { Source = "guides", Code = "plan", Title = "計畫", Passages = [.. Enumerable.Range(0, 6).Select(ordinal => new Passage { Ordinal = ordinal, Text = "退費" })] };
        await AddAsync(document);
        foreach (var passage in document.Passages)
            await _database.AddTextAsync(passage);
        Assert.Equal(6, await PiecesAsync());

        await _database.TidyTextsAsync(default);

        Assert.Equal(1, await PiecesAsync());
        Assert.Equal(document.Passages.ConvertAll(passage => passage.Key), (await _database.TextIndex.PassagesWithAsync(["退費"], default))["退費"].All);
    }

    private Task<int> PiecesAsync() => _database.Database.SqlQuery<int>($"""select count(distinct segid) as Value from "PassageText_idx" """).SingleAsync();

    private static string Json(Passage passage) => JsonSerializer.Serialize(passage);

    private async Task AddAsync(GuideDocument document)
    {
        _database.Add(document);
        await _database.SaveChangesAsync();
        _database.ChangeTracker.Clear();
    }
}
