using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using OpenAIMessage = OpenAI.Chat.ChatMessage;

namespace LearningAdvisor.Advisor.Models;

/// <summary>Messages, functions and counts in the SDK's words and back.</summary>
internal static class OpenAIMessages
{
    // Otherwise Chinese would travel as \uXXXX, six characters for one.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<OpenAIMessage> Of(IEnumerable<ChatMessage> messages) => messages.SelectMany(Of);

    public static ChatCompletionOptions Of(ChatOptions? options)
    {
        var asked = new ChatCompletionOptions { MaxOutputTokenCount = options?.MaxOutputTokens, Temperature = options?.Temperature };
        foreach (var function in options?.Tools?.OfType<AIFunctionDeclaration>() ?? [])
            asked.Tools.Add(ChatTool.CreateFunctionTool(function.Name, function.Description, BinaryData.FromString(function.JsonSchema.GetRawText())));
        if (options?.ToolMode is RequiredChatToolMode { RequiredFunctionName: { } name })
            asked.ToolChoice = ChatToolChoice.CreateFunctionChoice(name);
        return asked;
    }

    public static UsageDetails Usage(ChatTokenUsage usage) => new()
    {
        InputTokenCount = usage.InputTokenCount,
        OutputTokenCount = usage.OutputTokenCount,
        TotalTokenCount = usage.TotalTokenCount,
    };

    /// <summary>A call as the model wrote it; where its arguments are no JSON object, its <c>Exception</c> says so.</summary>
    public static FunctionCallContent Call(string? id, string? name, string arguments)
    {
        var (callId, function) = (id is { Length: > 0 } ? id : "call", name ?? "");
        try
        {
            return new FunctionCallContent(callId, function, arguments.Length == 0 ? [] : JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments));
        }
        catch (JsonException broken)
        {
            return new FunctionCallContent(callId, function) { Exception = broken };
        }
    }

    private static IEnumerable<OpenAIMessage> Of(ChatMessage message)
    {
        if (message.Role == ChatRole.System)
            return [new SystemChatMessage(message.Text)];
        if (message.Role == ChatRole.User)
            return [new UserChatMessage(message.Text)];
        if (message.Role == ChatRole.Tool)
            return message.Contents.OfType<FunctionResultContent>().Select(result => new ToolChatMessage(result.CallId, result.Result?.ToString() ?? ""));

        var calls = message.Contents.OfType<FunctionCallContent>()
            .Select(call => ChatToolCall.CreateFunctionToolCall(call.CallId, call.Name, BinaryData.FromString(JsonSerializer.Serialize(call.Arguments, Readable))))
            .ToList();
        var said = calls.Count == 0 ? new AssistantChatMessage(message.Text) : new AssistantChatMessage(calls);
        if (calls.Count > 0 && message.Text.Length > 0)
            said.Content.Add(ChatMessageContentPart.CreateTextPart(message.Text));
        return [said];
    }
}
