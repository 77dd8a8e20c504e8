using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace LearningAdvisor.Advisor.Models;

/// <summary>A chat model behind any endpoint that speaks OpenAI's protocol, through the OpenAI SDK. Tries once: what fails moves the turn down a level.</summary>
public sealed class OpenAIChatClient : IChatClient
{
    // What a function is called with is a few hundred characters; a flood of it must not fill the memory.
    private const int LongestArguments = 20_000;

    private readonly HttpClient _http;
    private readonly ChatClient _client;
    private readonly string _model;

    public OpenAIChatClient(ModelSettings settings)
    {
        _model = settings.Name;
        // The caller's token ends a call in time; the handler keeps a flood out of the memory until then.
        _http = new HttpClient(new LimitedAnswerHandler(new SocketsHttpHandler())) { Timeout = Timeout.InfiniteTimeSpan };
        var options = new OpenAIClientOptions
        {
            Endpoint = settings.BaseUrl,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = settings.Deadline + settings.Timeout,
            Transport = new HttpClientPipelineTransport(_http),
        };
        _client = new OpenAIClient(new ApiKeyCredential(settings.Key ?? "none"), options).GetChatClient(settings.Name);
    }

    /// <inheritdoc/>
    /// <exception cref="ModelFailedException">There is no answer, or none that can be read.</exception>
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            ChatCompletion completion = await _client.CompleteChatAsync(OpenAIMessages.Of(messages), OpenAIMessages.Of(options), cancellationToken);
            var contents = completion.Content.Where(part => !string.IsNullOrEmpty(part.Text)).Select(AIContent (part) => new TextContent(part.Text))
                .Concat(completion.ToolCalls.Select(call => OpenAIMessages.Call(call.Id, call.FunctionName, call.FunctionArguments.ToString())));
            return new ChatResponse(new ChatMessage(ChatRole.Assistant, [.. contents]))
            {
                ModelId = completion.Model,
                Usage = completion.Usage is { } usage ? OpenAIMessages.Usage(usage) : null,
            };
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            throw Failed(broken);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ModelFailedException">There is no answer, or it breaks off, or it cannot be read.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var calls = new SortedDictionary<int, StreamedCall>();
        await using var updates = _client.CompleteChatStreamingAsync(OpenAIMessages.Of(messages), OpenAIMessages.Of(options), cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(updates) is { } update)
            yield return Read(update, calls);

        // Some servers end without a reason; what they had asked for by then counts.
        if (calls.Count > 0)
            yield return new ChatResponseUpdate(ChatRole.Assistant, Finished(calls));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => _http.Dispose();

    private async Task<StreamingChatCompletionUpdate?> NextAsync(IAsyncEnumerator<StreamingChatCompletionUpdate> updates)
    {
        try
        {
            return await updates.MoveNextAsync() ? updates.Current : null;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            throw Failed(broken);
        }
    }

    private static ChatResponseUpdate Read(StreamingChatCompletionUpdate update, SortedDictionary<int, StreamedCall> calls)
    {
        var read = new ChatResponseUpdate { Role = ChatRole.Assistant, ModelId = update.Model };
        foreach (var part in update.ContentUpdate.Where(part => !string.IsNullOrEmpty(part.Text)))
            read.Contents.Add(new TextContent(part.Text));
        foreach (var piece in update.ToolCallUpdates)
        {
            if (!calls.TryGetValue(piece.Index, out var call))
                calls[piece.Index] = call = new StreamedCall(piece.ToolCallId, piece.FunctionName, new StringBuilder());
            if (piece.FunctionArgumentsUpdate is { } arguments && arguments.ToMemory().Length > 0)
                call.Arguments.Append(arguments);
            if (call.Arguments.Length > LongestArguments)
                throw new ModelFailedException($"A call of function \"{call.Name}\" has more than {LongestArguments} characters of arguments.");
        }
        if (update.Usage is { } usage)
            read.Contents.Add(new UsageContent(OpenAIMessages.Usage(usage)));
        if (update.FinishReason is { } reason)
        {
            read.FinishReason = new ChatFinishReason(reason.ToString().ToLowerInvariant());
            foreach (var call in Finished(calls))
                read.Contents.Add(call);
            calls.Clear();
        }
        return read;
    }

    private static List<AIContent> Finished(SortedDictionary<int, StreamedCall> calls) =>
        [.. calls.Values.Select(call => OpenAIMessages.Call(call.Id, call.Name, call.Arguments.ToString()))];

    private ModelFailedException Failed(Exception cause) => cause as ModelFailedException ?? new ModelFailedException(
        cause is ClientResultException { Status: > 0 and var status }
            ? $"The endpoint answered model \"{_model}\" with HTTP status {status}. Check LEARNINGADVISOR__Model__BaseUrl, __Name and __Key."
            : $"The answer of model \"{_model}\" could not be read ({cause.GetType().Name}). Check that LEARNINGADVISOR__Model__BaseUrl speaks OpenAI's chat protocol.",
        cause);

    private sealed record StreamedCall(string? Id, string? Name, StringBuilder Arguments);
}
