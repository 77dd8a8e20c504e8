using LearningAdvisor.Catalogue.Storage.Sqlite;
using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Sources;
using Microsoft.EntityFrameworkCore;
using Polly;

namespace LearningAdvisor.Ingest.Tests.Mappings;

public sealed class GuideTableTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Each_row_becomes_a_document_with_its_facts()
    {
        WriteMapping();
        var plan = Plan(_folder.Write("faq.csv", "nr,question,answer,office,day\n1/2,怎麼報名？,\"打電話。\r\n也可以到櫃臺。\",教育局,115/03/05\nB,要帶什麼？,身分證。,,\n"));
        Assert.Empty(plan.Refused);
        var source = Assert.Single(plan.Sources);
        Assert.Equal(("faq-town", SourceKind.Documents, 2), (source.Source, source.Kind, source.Files.Count));

        using var city = new TestCity();
        await using var catalogue = city.Open();
        foreach (var file in source.Files)
            await new DocumentIngest(city.Clock).IngestAsync(catalogue, file.Path, null, CancellationToken.None);
        var documents = await catalogue.GuideDocuments.OrderBy(document => document.Key).ToListAsync();
        Assert.Matches("^faq-town-1-2-[0-9a-f]{8}$", documents[0].Code);
        Assert.Equal(
            ("怎麼報名？", "教育局", new DateOnly(2026, 3, 5), "高雄市"), (documents[0].Title, documents[0].Publisher, documents[0].PublishedOn, documents[0].City));
        Assert.Equal(("faq-town-B", "要帶什麼？", null), (documents[1].Code, documents[1].Title, documents[1].Publisher));
        Assert.Contains(await catalogue.Passages.ToListAsync(), passage => passage.Text.Contains("也可以到櫃臺。", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_without_a_text_a_code_of_their_own_or_a_readable_date_are_named_and_the_others_go_on()
    {
        WriteMapping();
        var plan = Plan(_folder.Write("faq.csv", "nr,question,answer,office,day\n1,怎麼報名？,,,\n2,a,b,,\n2,c,d,,\n3,e,f,,soon\n"));
        Assert.Single(plan.Sources[0].Files);
        var refused = Assert.Single(plan.Refused);
        Assert.Equal(
            ("DOCUMENT_ROW", "faq.csv line 2: 內容 (text) is empty, so no document can be made of the row. Fill it in. Of 2 more rows no document could be made."),
            (refused.Code, refused.Message));
    }

    public void Dispose() => _folder.Dispose();

    private void WriteMapping() => _folder.Write("faq.mapping.yaml", """
        source: faq-town
        kind: documents
        city: 高雄市
        columns: { code: nr, title: question, text: answer, publisher: office, publishedOn: day }
        """);

    private Plans Plan(string path) => new SourcePlanner(new MappingLibrary(null), _folder["cache"], ResiliencePipeline.Empty).Plan(FileFinder.Find([path]));
}
