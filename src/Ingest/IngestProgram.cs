using System.CommandLine;
using LearningAdvisor.Ingest.Commands;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Running;

namespace LearningAdvisor.Ingest;

/// <summary>The ingestion program as a function, for the command line, tests and other programs of the house.</summary>
public static class IngestProgram
{
    /// <param name="cases">What tries each switch with the approved cases; null where there is no adviser to try it with.</param>
    /// <returns>0 all accepted, 1 a source failed or the arguments are wrong, 2 rows quarantined or a run held.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, ProgramOutput output, CaseGates? cases = null, CancellationToken ct = default)
    {
        var root = new RootCommand("Loads courses, institutions and guide documents into the catalogue.")
        {
            RunCommand.Run(output, cases),
            RunCommand.Check(output),
            RunCommand.Retire(output),
            SuggestCommand.Create(output),
            WatchCommand.Create(output, cases),
            DecisionCommand.Publish(output, cases),
            DecisionCommand.Discard(output),
            StatusCommand.Create(output),
            DuplicatesCommand.Create(output),
            ReindexCommand.Create(output),
            ReembedCommand.Create(output),
            QuarantineCommand.Create(output, cases),
        };
        try
        {
            return await root.Parse(args).InvokeAsync(
                new InvocationConfiguration { Output = output.Text, Error = output.Errors, EnableDefaultExceptionHandler = false }, ct);
        }
        catch (OperationCanceledException)
        {
            await output.Errors.WriteLineAsync("Stopped. The source that was being loaded is as it was before; run again and it goes on where it was.");
            return RunSummary.SourceFailed;
        }
        catch (Exception broken) when (StoreErrors.Of(broken) is not null)
        {
            await output.Errors.WriteLineAsync(
                $"The database failed: {StoreErrors.Of(broken)!.Message} The source that was being loaded is as it was before; run again to load it.");
            return RunSummary.SourceFailed;
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or ArgumentException)
        {
            await output.Errors.WriteLineAsync(failure.Message);
            return RunSummary.SourceFailed;
        }
    }
}
