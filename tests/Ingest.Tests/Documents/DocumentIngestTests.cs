using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using LearningAdvisor.Ingest.Documents;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Documents;

public sealed class DocumentIngestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly DocumentIngest _ingest = new(TimeProvider.System);
    private readonly TemporaryDatabase _database = new();
    private readonly CatalogueContext _catalogue;

    public DocumentIngestTests() => _catalogue = _database.Open();

    public void Dispose()
    {
        _catalogue.Dispose();
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_second_run_over_the_same_file_writes_nothing()
    {
        Write("基隆市讀書會計畫\n\n壹、緣起\n\n讀書很好。");

        Assert.Equal(new DocumentOutcome("plan", DocumentChange.Added, 1), await IngestAsync());
        Assert.Equal(new DocumentOutcome("plan", DocumentChange.Unchanged, 1), await IngestAsync());
    }

    [Fact]
    public async Task A_changed_file_replaces_passages_and_their_full_text()
    {
        Write("基隆市讀書會計畫\n\n壹、緣起\n\n讀書很好。");
        await IngestAsync();
        Write("基隆市讀書會計畫\n\n壹、緣起\n\n展覽很好。");

        Assert.Equal(DocumentChange.Changed, (await IngestAsync()).Change);
        Assert.Equal("展覽很好。", (await _catalogue.Passages.SingleAsync()).Text);
        Assert.Equal(0, await FoundAsync("讀書"));
        Assert.Equal(1, await FoundAsync("展覽"));
    }

    [Fact]
    public async Task A_retired_document_is_kept_but_not_found_until_it_comes_back()
    {
        Write("基隆市讀書會計畫\n\n壹、緣起\n\n讀書很好。");
        await IngestAsync();

        Assert.True(await _ingest.RetireAsync(_catalogue, "plan", default));
        Assert.False(await _ingest.RetireAsync(_catalogue, "plan", default));
        Assert.Equal(0, await FoundAsync("讀書"));
        Assert.NotNull((await _catalogue.GuideDocuments.SingleAsync()).RetiredAt);

        await IngestAsync();
        Assert.Equal(1, await FoundAsync("讀書"));
        Assert.Null((await _catalogue.GuideDocuments.SingleAsync()).RetiredAt);
    }

    private Task<DocumentOutcome> IngestAsync() => _ingest.IngestAsync(_catalogue, Path.Combine(_folder, "plan.txt"), null, default);

    private void Write(string text) => File.WriteAllText(Path.Combine(_folder, "plan.txt"), text);

    private async Task<long> FoundAsync(string token) => (await _catalogue.TextIndex.PassagesHoldingAsync([token], default))[token];
}
