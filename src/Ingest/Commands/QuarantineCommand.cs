using System.CommandLine;
using System.Text;
using System.Text.Json;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Commands;

/// <summary><c>quarantine list</c>, <c>export</c> and <c>retry</c>: the rows that were refused, until someone has dealt with them.</summary>
internal static class QuarantineCommand
{
    private static readonly Option<string?> Source = new("--source") { Description = "Only this source." };

    private static readonly Option<string> To = new("--to") { Description = "The file to write; .xlsx makes a spreadsheet, any other ending CSV.", Required = true };

    public static Command Create(ProgramOutput output, CaseGates? cases) => new("quarantine", "List, export or retry refused rows.")
    {
        List(output),
        Export(output),
        RunCommand.Retry(output, cases),
    };

    private static Command List(ProgramOutput output)
    {
        var command = new Command("list", "Show the refused rows.") { Source, IngestOptions.Database, IngestOptions.Json };
        command.SetAction(async (options, ct) =>
        {
            var rows = await RowsAsync(options, ct);
            if (options.GetValue(IngestOptions.Json))
            {
                await output.Text.WriteLineAsync(JsonSerializer.Serialize(rows, SummaryJson.Options));
                return RunSummary.AllAccepted;
            }

            foreach (var row in rows)
                await output.Text.WriteLineAsync($"{row.Source}  {row.Rule}  {(row.Step is { } step ? $"{step.ToString().ToLowerInvariant()}: " : "")}{row.Message}");
            await output.Text.WriteLineAsync(rows.Count == 0 ? "Nothing is in quarantine." : $"{rows.Count} entries");
            return RunSummary.AllAccepted;
        });
        return command;
    }

    private static Command Export(ProgramOutput output)
    {
        var command = new Command("export", "Write the refused rows, each with its reason, to a file for the source's office.") { To, Source, IngestOptions.Database };
        command.SetAction(async (options, ct) =>
        {
            var rows = await RowsAsync(options, ct);
            var file = options.GetValue(To)!;
            Write(file, rows);
            await output.Text.WriteLineAsync($"{rows.Count} entries written to {file}");
            return RunSummary.AllAccepted;
        });
        return command;
    }

    private static void Write(string file, List<QuarantinedRow> rows)
    {
        if (Path.GetExtension(file).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            QuarantineSheet.Write(file, rows);
            return;
        }

        // Spreadsheets take CSV for UTF-8 only with the mark.
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        QuarantineExport.Write(writer, rows);
    }

    private static async Task<List<QuarantinedRow>> RowsAsync(ParseResult options, CancellationToken ct)
    {
        var house = new CommandHouse(options);
        await house.MigrateAsync(ct);
        await using var catalogue = house.Open();
        var source = options.GetValue(Source);
        return await catalogue.QuarantinedRows
            .Where(row => source == null || row.Source == source)
            .OrderBy(row => row.Source).ThenBy(row => row.Key)
            .ToListAsync(ct);
    }
}
