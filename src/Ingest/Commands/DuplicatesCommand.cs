using System.CommandLine;
using System.Text.Json;
using LearningAdvisor.Ingest.Duplicates;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Commands;

/// <summary><c>duplicates</c>: proposes courses that two sources may both list, and takes a person's word on them.</summary>
internal static class DuplicatesCommand
{
    private static readonly Option<long[]> Confirm = Pair("--confirm", "The numbers of two courses that are one.");
    private static readonly Option<long[]> Reject = Pair("--reject", "The numbers of two courses that are two.");
    private static readonly Option<long[]> Undo = Pair("--undo", "The numbers of two courses whose decision is taken back.");
    private static readonly Option<bool> Decided = new("--decided") { Description = "List what was decided instead." };
    private static readonly Option<string?> By = new("--by") { Description = "Who decides; kept with the decision." };

    public static Command Create(ProgramOutput output)
    {
        var command = new Command("duplicates", "Show courses that two sources may both list, or decide about a pair.")
        {
            Confirm, Reject, Undo, Decided, By, IngestOptions.Database, IngestOptions.Seeds, IngestOptions.Json,
        };
        command.SetAction(async (options, ct) =>
        {
            var house = new CommandHouse(options);
            await house.MigrateAsync(ct);
            if (new[] { Confirm, Reject, Undo }.Any(option => options.GetValue(option) is { Length: > 0 }))
                return await DecideAsync(options, house, output, ct);

            return options.GetValue(Decided) ? await ListDecidedAsync(house, output, ct) : await ProposeAsync(house, output, ct);
        });
        return command;
    }

    private static Option<long[]> Pair(string name, string description) =>
        new(name) { Description = description, Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };

    private static async Task<int> DecideAsync(ParseResult options, CommandHouse house, ProgramOutput output, CancellationToken ct)
    {
        var by = options.GetValue(By) ?? "";
        if (by.Length == 0 && options.GetValue(Undo) is not { Length: > 0 })
            throw new ArgumentException("A decision needs a name: add --by NAME.");

        var decisions = new TwinDecisions(house.Settings());
        await house.InTurnAsync(
            output,
            async token =>
            {
                if (options.GetValue(Confirm) is [var a, var b])
                    await decisions.ConfirmAsync(a, b, by, token);
                if (options.GetValue(Reject) is [var c, var d])
                    await decisions.RejectAsync(c, d, by, token);
                if (options.GetValue(Undo) is [var e, var f])
                    await decisions.UndoAsync(e, f, token);
                return RunSummary.AllAccepted;
            },
            ct);
        await output.Text.WriteLineAsync("Done. ./ingest duplicates --decided lists what was decided.");
        return RunSummary.AllAccepted;
    }

    private static async Task<int> ProposeAsync(CommandHouse house, ProgramOutput output, CancellationToken ct)
    {
        await using var catalogue = house.Open();
        var pairs = await new DuplicateFinder(catalogue).FindAsync(ct);
        if (house.IsJson)
        {
            await output.Text.WriteLineAsync(JsonSerializer.Serialize(pairs, SummaryJson.Options));
            return RunSummary.AllAccepted;
        }

        foreach (var pair in pairs)
        {
            await output.Text.WriteLineAsync(FormattableString.Invariant($"{pair.Likeness.Score:0.00}  {Words(pair.First)} | {Words(pair.Second)}"));
            await output.Text.WriteLineAsync($"      {string.Join(", ", pair.Likeness.Evidence)}");
        }

        await output.Text.WriteLineAsync(pairs.Count == 0
            ? "No two sources seem to list the same course."
            : $"{pairs.Count} pairs. ./ingest duplicates --confirm A B --by NAME shows two as one, --reject A B --by NAME keeps them apart.");
        return RunSummary.AllAccepted;
    }

    private static async Task<int> ListDecidedAsync(CommandHouse house, ProgramOutput output, CancellationToken ct)
    {
        await using var catalogue = house.Open();
        var twins = await catalogue.CourseTwins.OrderBy(twin => twin.FirstKey).ThenBy(twin => twin.SecondKey).ToListAsync(ct);
        if (house.IsJson)
        {
            await output.Text.WriteLineAsync(JsonSerializer.Serialize(twins, SummaryJson.Options));
            return RunSummary.AllAccepted;
        }

        foreach (var twin in twins)
            await output.Text.WriteLineAsync($"{twin.FirstKey} {twin.SecondKey}  {(twin.IsConfirmed ? "one course" : "two courses")}, said {twin.By} on {twin.At:yyyy-MM-dd}");
        await output.Text.WriteLineAsync(twins.Count == 0 ? "Nothing was decided yet." : $"{twins.Count} decisions. --undo A B takes one back.");
        return RunSummary.AllAccepted;
    }

    private static string Words(ListedCourse course) => $"{course.Key} {course.Source}/{course.Code} {course.Title} ({course.InstitutionName}, {course.StartsOn:yyyy-MM-dd})";
}
