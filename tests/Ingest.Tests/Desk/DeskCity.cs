using System.Text;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Desk;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Desk;

/// <summary>Two institutions with a desk each, over one catalogue. Each call is a request of its own.</summary>
internal sealed class DeskCity : IDisposable
{
    public const string By = "社大櫃台";

    public const string Header = "課程編號,課程名稱,開課單位,費用,開課日期\n";

    private readonly TestCity _city = new();

    public DeskCity()
    {
        using var database = Open();
        Institution[] both = [Institution("KL01", "基隆市社區大學"), Institution("KL02", "七堵樂齡學習中心")];
        database.Institutions.AddRange(both);
        database.SaveChanges();
        (Own, Other) = (both[0].Key, both[1].Key);
    }

    public long Own { get; }

    public long Other { get; }

    public FixedClock Clock => _city.Clock;

    /// <summary>What the desk's switches are tried with; null for nothing.</summary>
    public ICaseGate? Cases { get; set; }

    public IngestSettings Settings => _city.Settings with { Cases = Cases };

    public CatalogueContext Open() => _city.Open();

    public void Dispose() => _city.Dispose();

    public Task<DeskOutcome> UploadAsync(string text, string name = "courses.csv", long? institution = null) => UploadAsync(Encoding.UTF8.GetBytes(text), name, institution);

    /// <summary>Hands a file in, piece by piece.</summary>
    public async Task<DeskOutcome> UploadAsync(byte[] content, string name, long? institution = null)
    {
        var outcome = await UseAsync(database => new DeskUpload(database, Settings).StartAsync(institution ?? Own, name, content.Length, By, default));
        foreach (var (number, piece) in content.Chunk(DeskLimits.PieceBytes).Index())
        {
            if (outcome.Refusal is null)
                outcome = await PieceAsync(outcome.Draft!.Key, number, piece, institution);
        }

        return outcome;
    }

    public Task<DeskOutcome> PieceAsync(Guid draft, int number, byte[] content, long? institution = null) =>
        UseAsync(database => new DeskUpload(database, Settings).AddPieceAsync(draft, institution ?? Own, number, content, By, default));

    public Task<DeskOutcome> MendAsync(DeskDraft draft, int line, int version, int column, string text, long? institution = null) =>
        UseAsync(database => new DeskMending(database, Settings).MendAsync(draft.Key, institution ?? Own, line, version, [(column, text)], By, default));

    public Task<DeskOutcome> MapAsync(DeskDraft draft, params (int Column, string? Field)[] fields) =>
        UseAsync(database => new DeskMending(database, Settings).MapAsync(draft.Key, Own, draft.Version, fields, By, default));

    public Task<DeskOutcome> DiscardAsync(DeskDraft draft, bool isDiscarded) =>
        UseAsync(database => new DeskDrawer(database, Settings).DiscardAsync(draft.Key, Own, draft.Version, isDiscarded, By, default));

    public Task<DeskOutcome> ReopenAsync(DeskDraft draft) => UseAsync(database => new DeskDrawer(database, Settings).ReopenAsync(draft.Key, Own, By, default));

    public Task<DeskOutcome> PublishAsync(DeskDraft draft, bool withoutFaulty = false, long? institution = null) =>
        UseAsync(database => Publishing(database).PublishAsync(draft.Key, institution ?? Own, draft.Version, withoutFaulty, By, default));

    public Task<DeskOutcome> DecideAsync(DeskDraft draft, bool isLetIn) => UseAsync(database => Publishing(database).DecideAsync(draft.Key, draft.Version, isLetIn, "督導", default));

    public async Task<List<DeskRow>> RowsAsync(DeskDraft draft)
    {
        await using var database = Open();
        return await new DeskDrafts(database, Clock).RowsAsync(draft.Key, 0, DeskLimits.Rows, faultyOnly: false, default);
    }

    public async Task<DeskDraft?> FindAsync(Guid draft, long? institution)
    {
        await using var database = Open();
        return await new DeskDrafts(database, Clock).FindAsync(draft, institution, default);
    }

    /// <summary>The courses on offer: code, fee, and whose they are.</summary>
    public async Task<List<(string Code, int? Fee, long? Institution)>> OfferedAsync()
    {
        await using var database = Open();
        var courses = await database.Courses.Where(course => course.RetiredAt == null).OrderBy(course => course.Code).Select(course => new { course.Code, course.Fee, course.InstitutionKey }).ToListAsync();
        return courses.ConvertAll(course => (course.Code, course.Fee, course.InstitutionKey));
    }

    private DeskPublishing Publishing(CatalogueContext database)
    {
        var thesaurus = new Thesaurus([]);
        return new DeskPublishing(database, Settings, new DeskIndexing(thesaurus, new ThesaurusEmbedding(thesaurus)));
    }

    private async Task<DeskOutcome> UseAsync(Func<CatalogueContext, Task<DeskOutcome>> use)
    {
        await using var database = Open();
        return await use(database);
    }

    private static Institution Institution(string code, string name) => new() { Source = "city", Code = code, Name = name, City = "基隆市" };
}
