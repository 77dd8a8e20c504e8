using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Api.Line.Simulating;

/// <summary>LINE's side of a talk, within this process: reply tokens that are good once and for a minute, retry keys, and what each person's telephone shows.</summary>
internal sealed class SimulatedLine(TimeProvider clock)
{
    // A simulated telephone is closed and forgotten; nobody scrolls back further.
    private const int MostShown = 500;

    // https://developers.line.biz/en/reference/messaging-api/#send-reply-message
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (string User, DateTimeOffset IssuedAt)> _tokens = [];
    private readonly HashSet<string> _retryKeys = [];
    private readonly HashSet<string> _losing = [];
    private readonly LinkedList<Shown> _shown = [];
    private long _number;

    /// <summary>The language of each person's LINE.</summary>
    public ConcurrentDictionary<string, string> Languages { get; } = [];

    /// <returns>A reply token for an event of a person.</returns>
    public string Issue(string user)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        lock (_lock)
            _tokens[token] = (user, clock.GetUtcNow());
        return token;
    }

    /// <summary>The next answer to a person arrives, and whoever sent it is told that it failed.</summary>
    public void LoseNextAnswer(string user)
    {
        lock (_lock)
            _losing.Add(user);
    }

    /// <summary>Takes a reply.</summary>
    /// <returns>Status and message as LINE answers.</returns>
    public (int Status, string Message) Reply(string token, JsonArray messages)
    {
        lock (_lock)
        {
            if (!_tokens.Remove(token, out var issued) || clock.GetUtcNow() - issued.IssuedAt > TokenLife)
                return (400, "Invalid reply token");
            return Arrived(issued.User, "reply", messages);
        }
    }

    /// <summary>Takes a push; the same retry key again is told apart.</summary>
    /// <inheritdoc cref="Reply"/>
    public (int Status, string Message) Push(string user, string? retryKey, JsonArray messages)
    {
        lock (_lock)
        {
            if (retryKey is not null && !_retryKeys.Add(retryKey))
                return (409, "The retry key is already accepted");
            return Arrived(user, "push", messages);
        }
    }

    /// <summary>Shows that an answer is being made.</summary>
    public void ShowLoading(string user)
    {
        lock (_lock)
            Show(user, "loading", []);
    }

    /// <summary>What a telephone shows, in order.</summary>
    /// <param name="after">Number of what it has already.</param>
    public IReadOnlyList<Shown> After(string user, long after)
    {
        lock (_lock)
            return [.. _shown.Where(one => one.User == user && one.Number > after)];
    }

    private (int Status, string Message) Arrived(string user, string way, JsonArray messages)
    {
        Show(user, way, messages);
        return _losing.Remove(user) ? (500, "An unexpected error occurred.") : (200, "");
    }

    private void Show(string user, string kind, JsonArray messages)
    {
        _shown.AddLast(new Shown(++_number, user, kind, (JsonArray)messages.DeepClone()));
        if (_shown.Count > MostShown)
            _shown.RemoveFirst();
    }
}

/// <param name="Number">Grows.</param>
/// <param name="Kind">reply, push or loading.</param>
internal sealed record Shown(long Number, string User, string Kind, JsonArray Messages);
