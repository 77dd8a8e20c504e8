using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Vectors;

namespace LearningAdvisor.Ingest.Tests.Commands;

public sealed class StatusTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly TestCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public async Task A_source_and_its_institutions_are_counted_alike()
    {
        await LoadAsync("C1,吉他,示範社區大學,2026-11-19,彈唱,免費\nC2,陶藝,示範社區大學,2026-11-20,,免費\nC3,歌唱,示範圖書館,,,免費\n");
        await LoadAsync("C1,吉他,示範社區大學,2026-11-19,彈唱,abc\nC2,陶藝,示範社區大學,2026-11-20,,免費\nC3,歌唱,示範圖書館,,,免費\nC4,畫畫,示範圖書館,,,-1\n");

        await using var catalogue = _city.Open();
        var figures = new QualityFigures(catalogue, Today);
        var source = Assert.Single(await figures.SourcesAsync(default));
        Assert.Equal(("courses", new Quality(3, 2, 1, 2, _city.Clock.Now.UtcDateTime)), (source.Source, source.Quality));
        var institutions = await figures.InstitutionsAsync([], default);
        Assert.Equal(
            [("示範社區大學", new Quality(2, 1, 1, 1, _city.Clock.Now.UtcDateTime)), ("示範圖書館", new Quality(1, 0, 0, 1, _city.Clock.Now.UtcDateTime))],
            institutions.Select(institution => (institution.Name, institution.Quality)));
    }

    [Fact]
    public void An_empty_catalogue_says_what_to_do() => Assert.Equal(
        ["0 courses, 0 institutions, 0 guide documents, 0 entries in quarantine", "Nothing has been loaded yet: ./ingest run --data FILE-OR-FOLDER"],
        StatusText.Lines(new CatalogueStatus(0, 0, 0, 0, [], [], [])));

    [Theory]
    [InlineData("DONE", "5 read, 1 added, 1 changed, 1 unchanged, 1 retired, 1 quarantined")]
    [InlineData("PUBLISHED", "5 read, 1 added, 1 changed, 1 unchanged, 1 retired, 1 quarantined; published by Counsellor A")]
    [InlineData("HELD", "HELD as run 7, 5 read, 1 added, 1 changed, 1 unchanged, 1 retired, 1 quarantined. ./ingest publish 7 --by NAME, or ./ingest discard 7 --by NAME")]
    [InlineData("DISCARDED", "DISCARDED by Counsellor A: why")]
    [InlineData("FAILED", "FAILED while preparing: why")]
    [InlineData("RUNNING", "began and has not ended. If no ingest is at work, it was cut off: run it again, and it goes on where it was.")]
    public void Each_state_of_a_run_has_its_words(string state, string words)
    {
        var run = new ToldRun(
            7, "courses", "courses", "a.csv", state, new DateTime(2026, 11, 20), null, 5, 1, 1, 1, 1, 1, 0, "preparing", "FILE_EMPTY", "why", state == "DONE" ? null : "Counsellor A", []);
        Assert.Equal($"2026-11-20 00:00 UTC  courses (a.csv): {words}", StatusText.Lines(new CatalogueStatus(0, 0, 0, 0, [run], [], [])).ElementAt(1));
    }

    [Theory]
    [InlineData("DONE", "5 records, 1 vectors reused, 1 texts embedded, 1 refused; 3 requests, 900 tokens, cost 0.0018")]
    [InlineData("FAILED", "STOPPED after 5 records, 1 vectors reused, 1 texts embedded, 1 refused; 3 requests, 900 tokens, cost 0.0018: why")]
    public void A_run_that_made_vectors_tells_what_it_took(string state, string words)
    {
        var run = new ToldRun(
            7, "embedding", "embedding", "m-small (1024 values)", state, new DateTime(2026, 11, 20), null, 5, 1, 0, 1, 0, 1, 0, null, "EMBEDDING_FAILED", "why", null, [])
        {
            Cost = new ToldCost(3, 900, 1_800),
        };
        Assert.Equal($"2026-11-20 00:00 UTC  embedding (m-small (1024 values)): {words}", StatusText.Lines(new CatalogueStatus(0, 0, 0, 0, [run], [], [])).ElementAt(1));
    }

    [Fact]
    public void Vectors_that_could_not_be_made_wait_for_a_person()
    {
        var embedding = new EmbeddingOutcome(new EmbeddingModel { Name = "m-small", Dimensions = 1024 }) { Run = 7, Records = 5, Placed = 3 };
        embedding.Stop("EMBEDDING_FAILED", "why");
        var summary = new RunSummary([], [], TimeSpan.FromSeconds(2)) { Embedding = embedding };

        Assert.Equal(RunSummary.RowsQuarantined, summary.ExitCode);
        Assert.Equal(
            ["  embedding, m-small (1024 values): 5 records, 0 vectors reused, 0 texts embedded, 0 refused; 0 requests, 0 tokens, cost 0; 3 records got their vector",
             "  EMBEDDING_FAILED: why",
             "0 sources in 2.0 s: 0 rows quarantined, vectors missing"],
            SummaryText.Rest(summary));
    }

    private Task<RunSummary> LoadAsync(string rows) => _city.IngestAsync(_city.Folder.Write("courses.csv", "code,title,institution,endsOn,summary,fee\n" + rows));
}
