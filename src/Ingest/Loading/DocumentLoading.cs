using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Sources;
using LearningAdvisor.Ingest.Staging;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Loads the guide documents of one source: read all → gate → store in one transaction.</summary>
/// <param name="documents">Null refuses every document.</param>
internal sealed class DocumentLoading(IngestSettings settings, IDocumentIngest? documents, RunLog log)
{
    private const int DocumentsPerBatch = 16;

    /// <summary>Of everything that decides what the source's documents become.</summary>
    public static string Fingerprint(SourcePlan plan) => RunFingerprint.Of(plan, ParsedDocument.Reading);

    /// <summary>Reads the documents and ends with them in place or held.</summary>
    /// <exception cref="SourceFailure">A document was refused; nothing of the source was stored.</exception>
    public async Task RunAsync(SourcePlan plan, IngestRun run, SourceSummary summary, CancellationToken ct)
    {
        run.Step = RunStep.Preparing;
        var (read, taker) = (Check(plan, summary), Taker(plan));
        var source = SourceOf(plan);
        var stored = await taker.StoredAsync(source, source == DocumentIngest.Files ? [.. read.Select(document => document.Code)] : null, ct);
        var hashes = stored.Where(document => !document.IsRetired).ToDictionary(document => document.Code, document => document.Hash, StringComparer.Ordinal);
        var changed = read.FindAll(document => hashes.GetValueOrDefault(document.Code) != document.RowHash);
        // Of a table with unreadable rows nobody can say which documents are gone.
        var gone = plan.Files.All(file => file.TableIsWhole == true) ? hashes.Keys.Except(read.Select(document => document.Code)).ToList() : [];
        var known = stored.Select(document => document.Code).ToHashSet(StringComparer.Ordinal);
        summary.Added = changed.Count(document => !known.Contains(document.Code));
        (summary.Changed, summary.Unchanged, summary.Retired) = (changed.Count - summary.Added, read.Count - changed.Count, gone.Count);
        log.Count(run, summary);

        var limits = plan.Files.Aggregate(settings.Gate, (merged, file) => merged.With(file.Mapping.Gate));
        var difference = DocumentGate.Compare([.. stored.Where(document => !document.IsRetired)], changed, gone, limits);
        if (difference.Exists(finding => finding.Beyond))
        {
            PutAside(run, changed, gone, source);
            await log.HoldAsync(run, difference, summary, ct);
            return;
        }

        var check = await CaseCheck.OpenAsync(settings, run, despite: null, ct);
        run.Step = RunStep.Switching;
        if (changed.Count + gone.Count == 0 || await SaveAsync(taker, source, changed, gone, check, ct))
        {
            await log.EndAsync(run, RunState.Done, ct);
            return;
        }

        PutAside(run, changed, gone, source);
        await log.HoldAsync(run, [.. difference, check.Finding!], summary, ct);
    }

    /// <summary>Reads the documents and stores nothing.</summary>
    /// <exception cref="SourceFailure">A document was refused.</exception>
    public List<ParsedDocument> Check(SourcePlan plan, SourceSummary summary)
    {
        var read = new List<ParsedDocument>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in plan.Files)
        {
            var document = Read(plan, file.Path);
            if (!codes.Add(document.Code))
            {
                throw new SourceFailure(
                    "DOCUMENT_DUPLICATE",
                    $"{Path.GetFileName(file.Path)}: another file of this run is called \"{document.Code}\" too, and a document is known by its name without ending. Rename one of them, or leave it out.");
            }

            read.Add(document);
            summary.Read++;
            if (plan.Files.Count <= SourcePlan.FilesNamed)
                summary.Notes.Add($"{Path.GetFileName(file.Path)}: {document.Passages.Count} passages.");
        }

        return read;
    }

    /// <summary>Puts the documents of a held run in place.</summary>
    /// <param name="load">Tells readers.</param>
    /// <returns>False where the check does not let them through; then everything is as it was.</returns>
    public async Task<bool> PublishAsync(IngestRun run, StagedRun content, CatalogueLoad load, CaseCheck check, CancellationToken ct)
    {
        var changed = content.Rows().SelectMany(rows => rows.Documents).ToList();
        var closing = content.Closing();
        if (!await SaveAsync(documents!, closing.DocumentSource!, changed, closing.Gone, check, ct))
            return false;

        await log.EndAsync(run, run.State, ct);
        load.Begin();
        load.Facts.Write(CatalogueFact.Version, load.Facts.Read(CatalogueFact.Version) + 1);
        load.Commit();
        return true;
    }

    /// <summary>Takes the documents of a source out of what is offered.</summary>
    /// <returns>How many were in use.</returns>
    public async Task<int> RetireAsync(SourcePlan plan, CancellationToken ct)
    {
        var source = SourceOf(plan);
        var stored = await Taker(plan).StoredAsync(source, [.. plan.Files.Select(file => Path.GetFileNameWithoutExtension(file.Path))], ct);
        var gone = stored.Where(document => !document.IsRetired).Select(document => document.Code).ToList();
        await Taker(plan).SaveAsync(source, [], gone, IDocumentIngest.Always, ct);
        return gone.Count;
    }

    private static async Task<bool> SaveAsync(
        IDocumentIngest taker, string source, IReadOnlyList<ParsedDocument> changed, IReadOnlyCollection<string> gone, CaseCheck check, CancellationToken ct)
    {
        var isLive = await taker.SaveAsync(source, changed, gone, check.PassesAsync, ct);
        await check.KeepAsync(ct);
        return isLive;
    }

    private void PutAside(IngestRun run, List<ParsedDocument> changed, List<string> gone, string source)
    {
        using var contents = new StagedContents(settings.Database);
        var content = new StagedRun(contents, run.Key);
        foreach (var documents in changed.Chunk(DocumentsPerBatch))
            content.Append(new StagedRows { Documents = [.. documents] });
        content.Close(new StagedClosing(gone, [], source));
    }

    private ParsedDocument Read(SourcePlan plan, string path)
    {
        try
        {
            return Taker(plan).Read(path);
        }
        catch (DocumentException refused)
        {
            throw new SourceFailure(refused.Code, refused.Message);
        }
    }

    private IDocumentIngest Taker(SourcePlan plan) => documents
        ?? throw new SourceFailure("DOCUMENT_REFUSED", $"{plan.FileNames}: guide documents are not read here. Run without it.");

    // The rows of a table go with their table; a file of its own may come from anywhere.
    private static string SourceOf(SourcePlan plan) => plan.Files.All(file => file.TableIsWhole is not null) ? plan.Source : DocumentIngest.Files;
}
