using System.Text;
using LearningAdvisor.Advisor.Composing.Functions;
using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Catalogue.Consultations;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Advisor.Composing;

/// <summary>A talk with the model: it calls functions, gets their results, and at last says something or ends the talk by a function.</summary>
internal sealed class FunctionRounds(IReadOnlyList<ModelFunction> functions, ModelSettings settings, ModelMeter meter, TimeProvider clock)
{
    private const int LongestReply = 4_000;
    private const int MostCallsAtOnce = 4;
    private const int LongestAnswerTokens = 1_200;

    /// <summary>Talks until the model is done.</summary>
    /// <param name="mustCall">The function that has to be called; null where the model is free to.</param>
    /// <param name="hear">Given the model's words as they come; null where only its calls count, which is asked for in one piece.</param>
    /// <returns>None, or why the talk ended otherwise.</returns>
    /// <exception cref="ModelFailedException">The endpoint failed.</exception>
    /// <exception cref="OperationCanceledException">The deadline passed, or a silence was too long.</exception>
    public async Task<ModelFall> RunAsync(
        IChatClient client, string instructions, ModelTalk talk, string? mustCall, Func<string, ValueTask>? hear, CancellationToken cancellation)
    {
        // Masked here once more: whatever was forgotten before, no personal data leaves the process.
        List<ChatMessage> messages = [new(ChatRole.System, PersonalDataMask.Mask(instructions).Text), new(ChatRole.User, PersonalDataMask.Mask(talk.Text).Text)];
        var options = new ChatOptions
        {
            Tools = [.. functions.Select(function => function.Declaration)],
            ToolMode = mustCall is null ? null : ChatToolMode.RequireSpecific(mustCall),
            MaxOutputTokens = LongestAnswerTokens,
        };
        for (var round = 0; round <= settings.Rounds; round++)
        {
            var answer = hear is null
                ? await WholeAsync(client, messages, options, cancellation)
                : await StreamedAsync(client, messages, options, hear, cancellation);
            if (answer.IsTooLong)
                return ModelFall.TooLong;
            if (answer.Calls.Count == 0)
                return mustCall is null ? ModelFall.None : ModelFall.Empty;

            messages.Add(new ChatMessage(ChatRole.Assistant, [.. answer.Text.Length > 0 ? (AIContent[])[new TextContent(answer.Text)] : [], .. answer.Calls]));
            messages.Add(new ChatMessage(ChatRole.Tool, await ResultsAsync(answer.Calls, talk, cancellation)));
            if (talk.End != TalkEnd.None)
                return ModelFall.None;
        }

        return ModelFall.TooManyRounds;
    }

    private async Task<RoundAnswer> WholeAsync(IChatClient client, List<ChatMessage> messages, ChatOptions options, CancellationToken cancellation)
    {
        using var silence = new CancellationTokenSource(settings.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, silence.Token);
        var response = await client.GetResponseAsync(messages, options, either.Token);
        var calls = response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().ToList();
        meter.Add(response.Usage, Length(messages), response.Text.Length);
        return new RoundAnswer(response.Text, calls, response.Text.Length > LongestReply);
    }

    private async Task<RoundAnswer> StreamedAsync(
        IChatClient client, List<ChatMessage> messages, ChatOptions options, Func<string, ValueTask> hear, CancellationToken cancellation)
    {
        using var silence = new CancellationTokenSource(settings.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, silence.Token);
        var (text, calls, usage) = (new StringBuilder(), new List<FunctionCallContent>(), default(UsageDetails));
        try
        {
            await foreach (var update in client.GetStreamingResponseAsync(messages, options, either.Token))
            {
                silence.CancelAfter(settings.Timeout);
                usage = update.Contents.OfType<UsageContent>().LastOrDefault()?.Details ?? usage;
                calls.AddRange(update.Contents.OfType<FunctionCallContent>());
                if (update.Text.Length == 0)
                    continue;

                text.Append(update.Text);
                if (text.Length > LongestReply)
                    return new RoundAnswer("", [], IsTooLong: true);
                await hear(update.Text);
            }
        }
        finally
        {
            // What broke off was paid for as well.
            meter.Add(usage, Length(messages), text.Length);
        }

        return new RoundAnswer(text.ToString(), calls, IsTooLong: false);
    }

    private async Task<List<AIContent>> ResultsAsync(IReadOnlyList<FunctionCallContent> calls, ModelTalk talk, CancellationToken cancellation)
    {
        var results = new List<AIContent>();
        for (var i = 0; i < calls.Count; i++)
        {
            // The protocol wants a result for each call.
            var result = i >= MostCallsAtOnce || talk.End != TalkEnd.None
                ? $"Error: not carried out. At most {MostCallsAtOnce} calls at once, and none after the talk is over."
                : await ResultAsync(calls[i], talk, cancellation);
            results.Add(new FunctionResultContent(calls[i].CallId, result));
        }

        return results;
    }

    private async Task<string> ResultAsync(FunctionCallContent call, ModelTalk talk, CancellationToken cancellation)
    {
        if (functions.FirstOrDefault(function => function.Declaration.Name == call.Name) is not { } function)
            return $"Error: there is no function \"{Shortened(call.Name)}\". Use one of: {string.Join(", ", functions.Select(known => known.Declaration.Name))}.";
        if (call.Exception is not null)
            return $"Error: the arguments of {call.Name} are no JSON object. Write them again.";

        try
        {
            return await function.CallAsync(new FunctionArguments(call.Name, call.Arguments), talk, cancellation);
        }
        catch (ArgumentRefusedException refused)
        {
            return "Error: " + refused.Message;
        }
    }

    private static string Shortened(string name) => name.Length <= 60 ? name : name[..60] + "…";

    private static int Length(IEnumerable<ChatMessage> messages) => messages.Sum(message => message.Contents.Sum(content => content switch
    {
        TextContent text => text.Text.Length,
        FunctionResultContent result => result.Result?.ToString()?.Length ?? 0,
        _ => 0,
    }));

    private sealed record RoundAnswer(string Text, IReadOnlyList<FunctionCallContent> Calls, bool IsTooLong);
}
