using System.CommandLine;
using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.AdvisorCommand;

/// <summary><c>evaluate</c>: talks cases through, and says what was right, what was wrong, and what has changed since the last run.</summary>
internal static class EvaluateVerb
{
    private static readonly Option<string> Cases = new("--cases")
    {
        Description = "A YAML file of cases, or a folder of them; bench/evaluation/README.md says how to add one.",
        DefaultValueFactory = _ => AdvisorHouse.InHouse("bench/evaluation/cases"),
    };

    private static readonly Option<string?> Only = new("--only") { Description = "Only the cases whose id, language, file or tag is this." };

    private static readonly Option<string?> Last = new("--last")
    {
        Description = "The file that keeps which cases passed, for the next run to compare with. Left out: one for each level in artefacts/evaluation/.",
    };

    private static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "Also print each failing case with what was said." };

    public static Command Create()
    {
        var command = new Command("evaluate", "Talk cases through and judge every reply. Exit code 0 when all passed, 2 when some failed, 1 when it could not run.")
        {
            Cases, Only, Last, Verbose, AdvisorHouse.Level, AdvisorHouse.Database, AdvisorHouse.Seeds, AdvisorHouse.Today,
        };
        command.SetAction(async (options, cancellation) =>
        {
            try
            {
                return await RunAsync(options, cancellation);
            }
            catch (Exception failure) when (failure is IOException or InvalidDataException or FormatException)
            {
                await Console.Error.WriteLineAsync(failure.Message);
                return 1;
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken cancellation)
    {
        var meant = options.GetValue(Only);
        var cases = CaseFile.Load(options.GetValue(Cases)!)
            .Where(one => meant is null || one.Id == meant || one.Language == meant || Path.GetFileNameWithoutExtension(one.File) == meant || one.Tags.Contains(meant))
            .ToList();
        if (cases.Count == 0)
            throw new InvalidDataException($"--only {meant}: no case has this id, language, file or tag.");

        await using var services = await AdvisorHouse.OpenAsync(options, cancellation);
        var runner = await CaseRunner.OpenAsync(new HouseAsItIs(services), AdvisorHouse.LevelOf(options), cancellation: cancellation);
        // The first question loads vectors and thesaurus; it is asked apart, as the server does before it is ready.
        await runner.RunAsync(cases[0], cancellation);
        var results = new List<CaseResult>();
        foreach (var one in cases)
        {
            results.Add(await runner.RunAsync(one, cancellation));
            if (!Console.IsErrorRedirected)
                await Console.Error.WriteAsync($"\r{results.Count} of {cases.Count} ");
        }

        if (!Console.IsErrorRedirected)
            await Console.Error.WriteAsync("\r");
        var card = new Scorecard(results);
        var kept = options.GetValue(Last) ?? AdvisorHouse.InHouse(AdvisorHouse.LevelOf(options) == AnswerLevel.Embedded ? "artefacts/evaluation/last.json" : $"artefacts/evaluation/last-level-{options.GetValue(AdvisorHouse.Level)}.json");
        foreach (var line in ScorecardText.Lines(card, LastRun.Read(kept), options.GetValue(Verbose)))
            Console.WriteLine(line);
        LastRun.Write(kept, card);
        return card.Passed == results.Count ? 0 : 2;
    }
}
