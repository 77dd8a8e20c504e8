using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.Advisor.Tests.Models;

/// <summary>One answer of a <see cref="ScriptedModel"/>, as JSON or as an event stream, whichever is asked for.</summary>
/// <param name="Pieces">Texts, a piece an event.</param>
internal sealed record ModelAnswer(params string[] Pieces)
{
    private const int Tokens = 100;

    /// <summary>Functions called after the text, with their arguments as they are written.</summary>
    public IReadOnlyList<(string Name, string Arguments)> Called { get; init; } = [];

    public int Status { get; init; } = 200;

    public string ContentType { get; init; } = "";

    /// <summary>In place of everything else.</summary>
    public string? Raw { get; init; }

    /// <summary>What happens after the pieces.</summary>
    public Ending Ends { get; init; }

    /// <summary>Whether the endpoint tells how many tokens it took.</summary>
    public bool Counts { get; init; } = true;

    public static ModelAnswer Calls(string name, object arguments) => CallsRaw(name, JsonSerializer.Serialize(arguments));

    public static ModelAnswer CallsRaw(string name, string arguments) => new() { Called = [(name, arguments)] };

    /// <summary>A search for a subject, without any wish.</summary>
    public static ModelAnswer Searches(string topic, params object[] wishes) => Calls("search_courses", new { topic, wishes });

    public async Task WriteAsync(HttpContext http, bool streams, Func<HttpContext, Task> hang)
    {
        http.Response.StatusCode = Status;
        http.Response.ContentType = ContentType.Length > 0 ? ContentType : streams ? "text/event-stream" : "application/json";
        if (Raw is not null)
            await SendAsync(http, Raw);
        else if (!streams && Ends == Ending.Done)
            await SendAsync(http, Whole());
        else
            await StreamAsync(http);

        if (Ends is Ending.Hangs or Ending.DiesWhenTold)
            await hang(http);
        if (Ends is Ending.Dies or Ending.DiesWhenTold)
            http.Abort();
    }

    private async Task StreamAsync(HttpContext http)
    {
        foreach (var piece in Pieces)
            await SendAsync(http, Event(new { content = piece }));
        for (var i = 0; i < Called.Count; i++)
        {
            // In two halves, as models write them.
            var (name, arguments) = Called[i];
            var half = arguments.Length / 2;
            await SendAsync(http, Event(new { tool_calls = new[] { new { index = i, id = $"call-{i}", type = "function", function = new { name, arguments = arguments[..half] } } } }));
            await SendAsync(http, Event(new { tool_calls = new[] { new { index = i, function = new { arguments = arguments[half..] } } } }));
        }

        if (Ends != Ending.Done)
            return;
        await SendAsync(http, Event(new { }, Called.Count > 0 ? "tool_calls" : "stop"));
        if (Counts)
            await SendAsync(http, $"data: {JsonSerializer.Serialize(new { id = "1", @object = "chat.completion.chunk", created = 1, model = "scripted", choices = Array.Empty<object>(), usage = Usage })}\n\n");
        await SendAsync(http, "data: [DONE]\n\n");
    }

    private static object Usage => new { prompt_tokens = Tokens, completion_tokens = Tokens, total_tokens = 2 * Tokens };

    private string Whole() => JsonSerializer.Serialize(new
    {
        id = "1",
        @object = "chat.completion",
        created = 1,
        model = "scripted",
        choices = new[]
        {
            new
            {
                index = 0,
                finish_reason = Called.Count > 0 ? "tool_calls" : "stop",
                message = new
                {
                    role = "assistant",
                    content = string.Concat(Pieces),
                    tool_calls = Called.Select((call, index) => new { id = $"call-{index}", type = "function", function = new { name = call.Name, arguments = call.Arguments } }).ToArray() is { Length: > 0 } calls ? calls : null,
                },
            },
        },
        usage = Counts ? Usage : null,
    });

    private static string Event(object delta, string? reason = null) => "data: " + JsonSerializer.Serialize(new
    {
        id = "1",
        @object = "chat.completion.chunk",
        created = 1,
        model = "scripted",
        choices = new[] { new { index = 0, delta, finish_reason = reason } },
    }) + "\n\n";

    private static async Task SendAsync(HttpContext http, string text)
    {
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text));
        await http.Response.Body.FlushAsync();
    }
}

internal enum Ending
{
    Done,
    Hangs,
    Dies,

    /// <summary>Hangs until <see cref="ScriptedModel.Die"/>: what was sent before has surely arrived by then.</summary>
    DiesWhenTold,
}
