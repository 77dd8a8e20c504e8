using System.CommandLine;
using System.Data.Common;
using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Advisor.Learning.Gates;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.AdvisorCommand;

/// <summary><c>gate</c>: talks the approved cases through as things are and as a change would make them, and says which got worse.</summary>
internal static class GateVerb
{
    private const int Worse = 2;

    private static readonly Option<string?> Catalogue = new("--candidate-database") { Description = "A copy of the catalogue with the change in it, such as one in which a held run was published." };

    private static readonly Option<string?> Seeds = new("--candidate-seeds") { Description = "A copy of seeds/ with the change in it, such as another thesaurus." };

    private static readonly Option<long?> Weights = new("--candidate-weights") { Description = "The number of a version of the weights learned from reviews; 0 for none." };

    private static readonly Option<bool> Prompt = new("--prompt") { Description = "The language model with its present prompt; it is set as for the server (docs/settings.md)." };

    private static readonly Option<string?> Accept = new("--accept-worse") { Description = "Why a change of the catalogue may go live although a case gets worse. Wants --name." };

    private static readonly Option<string?> Name = new("--name") { Description = "Who lets it pass, for the audit log." };

    public static Command Create()
    {
        var command = new Command("gate", "Try a change with the approved cases before it goes live. Exit code 0 when none gets worse, 2 when one does, 1 when it could not run.")
        {
            Catalogue, Seeds, Weights, Prompt, Accept, Name, AdvisorHouse.Database, AdvisorHouse.Seeds, AdvisorHouse.Today,
        };
        command.SetAction(async (options, cancellation) =>
        {
            try
            {
                return await RunAsync(options, cancellation);
            }
            catch (Exception failure) when (failure is IOException or InvalidDataException or FormatException or DbException)
            {
                await Console.Error.WriteLineAsync(failure.Message);
                return 1;
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken cancellation)
    {
        Check(options);
        var isPrompt = options.GetValue(Prompt);
        await using var services = await AdvisorHouse.OpenAsync(options, cancellation, withModel: isPrompt);
        var isElsewhere = options.GetValue(Catalogue) ?? options.GetValue(Seeds);
        await using var candidate = isElsewhere is null ? null : await AdvisorHouse.OpenAsync(options, cancellation, options.GetValue(Catalogue), options.GetValue(Seeds));
        await using var scope = services.CreateAsyncScope();
        var gate = scope.ServiceProvider.GetRequiredService<ChangeGate>();
        var run = await gate.TryAsync(ChangeOf(options, services, candidate, scope.ServiceProvider), By(options), Tell, cancellation);
        if (!Console.IsErrorRedirected)
            await Console.Error.WriteAsync("\r");
        foreach (var line in await GateText.LinesAsync(run, scope.ServiceProvider.GetRequiredService<CatalogueContext>(), cancellation))
            Console.WriteLine(line);
        if (run.Passed)
            return 0;
        if (options.GetValue(Accept) is not { } reason)
            return Worse;

        await gate.AcceptAsync(run, By(options), reason, cancellation);
        Console.WriteLine($"accepted by {By(options).Name}: {reason}");
        return 0;
    }

    private static void Check(ParseResult options)
    {
        var given = new[] { options.GetValue(Catalogue) is not null || options.GetValue(Seeds) is not null, options.GetValue(Weights) is not null, options.GetValue(Prompt) };
        if (given.Count(one => one) != 1)
            throw new FormatException("gate tries one change at a time. Name --candidate-database or --candidate-seeds (or both together), --candidate-weights, or --prompt.");
        if (options.GetValue(Accept) is null)
            return;

        if (string.IsNullOrWhiteSpace(options.GetValue(Accept)) || string.IsNullOrWhiteSpace(options.GetValue(Name)))
            throw new FormatException("--accept-worse says why, and --name who lets the change pass. Give both.");
        if (options.GetValue(Catalogue) is null)
            throw new FormatException("--accept-worse is for a change of the catalogue, whose data may be right and the case out of date. Switch the case off instead.");
    }

    private static Change ChangeOf(ParseResult options, IServiceProvider services, IServiceProvider? candidate, IServiceProvider scope) => candidate switch
    {
        not null => new Change(
            options.GetValue(Catalogue) is null ? GateSubject.Thesaurus : GateSubject.Catalogue,
            options.GetValue(Catalogue) is null ? options.GetValue(Seeds)! : "candidate database",
            new HouseAsItIs(candidate)),
        null when options.GetValue(Weights) is { } version => new Change(GateSubject.Weights, version.ToString(), new HouseWithWeights(services, version)),
        null => new Change(GateSubject.Prompt, scope.GetRequiredService<PromptTrial>().Hash, new HouseWithModel(services)) { Level = AnswerLevel.Wording },
    };

    private static Actor By(ParseResult options) => new(options.GetValue(Name) ?? "./advisor gate");

    private static void Tell(int done, int all)
    {
        if (!Console.IsErrorRedirected)
            Console.Error.Write($"\r{done} of {all} ");
    }
}
