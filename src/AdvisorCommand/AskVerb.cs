using System.CommandLine;
using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.AdvisorCommand;

/// <summary><c>ask</c>: one consultation at the terminal. Nothing of it is recorded.</summary>
internal static class AskVerb
{
    private static readonly Argument<string[]> Turns = new("TURN") { Description = "What the resident says, a turn each; without any, lines are read from the keyboard.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string?> Language = new("--language") { Description = "The channel's language tag: zh-TW, en, vi, id or th." };

    public static Command Create()
    {
        var command = new Command("ask", "Talk with the advisor. An empty line ends the talk.") { Turns, Language, AdvisorHouse.Level, AdvisorHouse.Database, AdvisorHouse.Seeds, AdvisorHouse.Today };
        command.SetAction(async (options, cancellation) =>
        {
            try
            {
                await TalkAsync(options, cancellation);
                return 0;
            }
            catch (Exception failure) when (failure is IOException or InvalidDataException or FormatException)
            {
                await Console.Error.WriteLineAsync(failure.Message);
                return 1;
            }
        });
        return command;
    }

    private static async Task TalkAsync(ParseResult options, CancellationToken cancellation)
    {
        await using var services = await AdvisorHouse.OpenAsync(options, cancellation);
        var state = ConsultationState.Fresh;
        foreach (var turn in options.GetValue(Turns) is { Length: > 0 } given ? given : Typed())
        {
            await using var scope = services.CreateAsyncScope();
            var masked = PersonalDataMask.Mask(turn);
            var outcome = await scope.ServiceProvider.GetRequiredService<Consultant>()
                .AnswerAsync(masked.Text, state, options.GetValue(Language), masked.Kinds.Any(), cancellation: cancellation);
            state = outcome.State;
            Console.WriteLine(outcome.Reply.Text);
            if (outcome.Unproved.Count > 0)
                Console.WriteLine($"[the guard stopped a reply with: {string.Join(", ", outcome.Unproved)}]");
            Console.WriteLine($"[{outcome.Reply.Kind}; subjects: {string.Join(", ", outcome.Reply.Topics)}; wishes: {Wishes(outcome.Reply)}]");
            Console.WriteLine($"[{string.Join(" | ", outcome.Reply.SuggestedReplies)}]\n");
        }
    }

    private static string Wishes(Reply reply) => string.Join(", ", reply.Wishes.Select(wish => $"{wish.Kind} {wish.Text}{(wish.Hard ? "" : " (soft)")}"));

    private static IEnumerable<string> Typed()
    {
        while (true)
        {
            Console.Write("> ");
            if (Console.ReadLine() is not { Length: > 0 } line)
                yield break;
            yield return line;
        }
    }
}
