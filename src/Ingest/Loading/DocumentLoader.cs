using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Hands a guide document on and takes its outcome into the summary.</summary>
internal sealed class DocumentLoader(IDocumentIngest? documents)
{
    /// <param name="store">False reads it only.</param>
    /// <exception cref="SourceFailure">The document was refused.</exception>
    public async Task LoadAsync(SourcePlan plan, SourceSummary summary, bool store, CancellationToken ct)
    {
        foreach (var file in plan.Files)
        {
            var outcome = await OutcomeAsync(file.Path, store, ct);
            summary.Read++;
            if (outcome.Change == DocumentChange.Added)
                summary.Added++;
            else if (outcome.Change == DocumentChange.Changed)
                summary.Changed++;
            else
                summary.Unchanged++;
            if (plan.Files.Count <= SourcePlan.FilesNamed)
                summary.Notes.Add($"{Path.GetFileName(file.Path)}: {outcome.Passages} passages.");
        }
    }

    private async Task<DocumentOutcome> OutcomeAsync(string path, bool store, CancellationToken ct)
    {
        if (documents is null)
            throw new SourceFailure("DOCUMENT_REFUSED", $"{Path.GetFileName(path)}: guide documents are not read here. Run without it.");

        try
        {
            return store ? await documents.IngestAsync(path, ct) : documents.Check(path);
        }
        catch (DocumentException refused)
        {
            throw new SourceFailure(refused.Code, refused.Message);
        }
    }
}
