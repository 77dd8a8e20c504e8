using LearningAdvisor.Advisor.Guides;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Catalogue.Storage.Sqlite;
using LearningAdvisor.Ingest.Documents;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Guides;

/// <summary>A catalogue in a folder of its own, with documents ingested the way the product does it.</summary>
public sealed class GuideDesk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly GuideShelf _shelf = new();

    public GuideDesk()
    {
        Catalogue = SqliteCatalogue.Open($"Data Source={Path.Combine(_folder, "catalogue.db")};Pooling=False");
        Catalogue.Database.Migrate();
    }

    public SqliteCatalogue Catalogue { get; }

    public void Dispose()
    {
        Catalogue.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    public async Task AddAsync(string path) => await new DocumentIngest(TimeProvider.System).IngestAsync(Catalogue, path, null, default);

    public async Task AddTextAsync(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, text);
        await AddAsync(path);
    }

    /// <param name="today">The clock of 去年 and 今年.</param>
    public Task<GuideAnswer> AskAsync(string text, string locale = "zh-TW", string? city = "基隆市", DateOnly? today = null) =>
        new GuideAnswerer(Catalogue, _shelf, new StoppedClock(today ?? new DateOnly(2026, 3, 2))).AnswerAsync(new GuideQuestion(text, locale, city), default);

    private sealed class StoppedClock(DateOnly today) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(today, new TimeOnly(4, 0), TimeSpan.Zero);
    }
}
