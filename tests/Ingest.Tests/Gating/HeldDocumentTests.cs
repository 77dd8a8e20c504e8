using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Gating;

public sealed class HeldDocumentTests : IDisposable
{
    private readonly TestCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public async Task A_document_that_lost_most_of_its_text_is_held_and_the_last_good_version_stays()
    {
        await IngestAsync(Paragraphs(1, 40));
        var run = await IngestAsync(Paragraphs(1, 10));

        Assert.True(run.Sources[0].IsHeld);
        Assert.Equal(40, await PassagesAsync());
        Assert.Equal(
            [
                "  plan keeps its last good version, because run 2 would change more than its limits allow:",
                "    within the limit of rowsLost: documents lost: 0 against 1 on offer (0 %)",
                "    within the limit of rowsAdded: documents added: 0 against 1 on offer (0 %)",
                "    beyond the limit of textLost: characters lost in documents that stay: 660 against 871 on offer (75.8 %)",
                "  Look at it, then: ./ingest publish 2 --by NAME, or ./ingest discard 2 --by NAME",
            ],
            SummaryText.Difference(run.Sources[0]));
    }

    [Fact]
    public async Task Publishing_puts_in_place_the_document_that_was_held_and_not_what_the_file_holds_by_then()
    {
        await IngestAsync(Paragraphs(1, 40));
        var run = await IngestAsync(Paragraphs(1, 10));
        _city.Folder.Write("plan.txt", Paragraphs(1, 39));
        var version = await VersionAsync();

        var published = await _city.Decision().PublishAsync(run.Sources[0].Run, "Counsellor A", default);

        Assert.Equal((RunState.Published, "Counsellor A", 1), (published.State, published.By, published.Changed));
        Assert.Equal(10, await PassagesAsync());
        Assert.Equal(version + 1, await VersionAsync());
        await using var catalogue = _city.Open();
        Assert.Empty(await catalogue.StagedBatches.ToListAsync());
    }

    [Fact]
    public async Task A_discarded_document_leaves_everything_as_it_was_and_the_same_file_is_held_again()
    {
        await IngestAsync(Paragraphs(1, 40));
        var first = await IngestAsync(Paragraphs(1, 10));
        Assert.Equal(first.Sources[0].Run, (await IngestAsync(Paragraphs(1, 10))).Sources[0].Run);

        await _city.Decision().DiscardAsync(first.Sources[0].Run, "Counsellor A", default);

        Assert.Equal(40, await PassagesAsync());
        Assert.True((await IngestAsync(Paragraphs(1, 10))).Sources[0].IsHeld);
    }

    [Fact]
    public async Task A_new_sidecar_is_another_version_of_a_held_document()
    {
        await IngestAsync(Paragraphs(1, 40));
        var first = await IngestAsync(Paragraphs(1, 10));
        _city.Folder.Write("plan.meta.yaml", "title: Plan of the house\n");

        Assert.NotEqual(first.Sources[0].Run, (await IngestAsync(Paragraphs(1, 10))).Sources[0].Run);
    }

    [Fact]
    public async Task Two_files_of_one_name_are_refused_and_neither_is_stored()
    {
        var run = await _city.IngestGuidesAsync(_city.Folder.Write("plan.txt", Paragraphs(1, 3)), _city.Folder.Write("plan.md", Paragraphs(1, 3)));

        Assert.Equal(
            ("DOCUMENT_DUPLICATE", "plan.md: another file of this run is called \"plan\" too, and a document is known by its name without ending. Rename one of them, or leave it out."),
            (run.Sources[0].FailureCode, run.Sources[0].Failure));
        Assert.Equal(0, await PassagesAsync());
    }

    [Fact]
    public async Task A_text_that_is_gone_from_its_table_is_retired()
    {
        await IngestTableAsync(Rows(1, 4));
        var run = await IngestTableAsync(Rows(1, 3));

        Assert.Equal((0, 0, 3, 1), (run.Sources[0].Added, run.Sources[0].Changed, run.Sources[0].Unchanged, run.Sources[0].Retired));
        await using var catalogue = _city.Open();
        Assert.Equal("faq-town-4", (await catalogue.GuideDocuments.SingleAsync(document => document.RetiredAt != null)).Code);
    }

    [Fact]
    public async Task Nothing_is_retired_where_a_row_of_the_table_could_not_be_read()
    {
        await IngestTableAsync(Rows(1, 4));
        var run = await IngestTableAsync(Rows(1, 2) + "3,How?,\n");

        Assert.Equal(0, run.Sources.Sum(source => source.Retired));
        await using var catalogue = _city.Open();
        Assert.Equal(4, await catalogue.GuideDocuments.CountAsync(document => document.RetiredAt == null));
    }

    [Fact]
    public async Task A_table_that_lost_most_of_its_texts_is_held()
    {
        await IngestTableAsync(Rows(1, 30));
        var run = await IngestTableAsync(Rows(1, 5));

        Assert.Equal(["rowsLost"], run.Sources[0].Difference.Where(finding => finding.Beyond).Select(finding => finding.Measure));
        await _city.Decision().PublishAsync(run.Sources[0].Run, "Counsellor A", default);
        await using var catalogue = _city.Open();
        Assert.Equal(5, await catalogue.GuideDocuments.CountAsync(document => document.RetiredAt == null));
    }

    private static string Paragraphs(int from, int to) =>
        string.Join("\n\n", Enumerable.Range(from, to - from + 1).Select(i => $"{i}. Paragraph\n\nThe house opens at {i}."));

    private static string Rows(int from, int to) => string.Concat(Enumerable.Range(from, to - from + 1).Select(i => $"{i},How does one enrol {i}?,By phone.\n"));

    private Task<RunSummary> IngestAsync(string text) => _city.IngestGuidesAsync(_city.Folder.Write("plan.txt", text));

    private Task<RunSummary> IngestTableAsync(string rows)
    {
        _city.Folder.Write("faq.mapping.yaml", "source: faq-town\nkind: documents\ncolumns: { code: nr, title: question, text: answer }\n");
        return _city.IngestGuidesAsync(_city.Folder.Write("faq.csv", "nr,question,answer\n" + rows));
    }

    private async Task<int> PassagesAsync()
    {
        await using var catalogue = _city.Open();
        return await catalogue.Passages.CountAsync(passage => passage.Document!.RetiredAt == null);
    }

    private async Task<long> VersionAsync()
    {
        await using var catalogue = _city.Open();
        return await catalogue.Facts.Where(fact => fact.Name == CatalogueFact.Version).Select(fact => fact.Value).SingleAsync();
    }
}
