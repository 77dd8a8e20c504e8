using System.Diagnostics;
using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Tests.Platform;

namespace LearningAdvisor.Bench.Line;

/// <summary>What became of the messages that the server has acknowledged.</summary>
/// <param name="Lost">Without an answer.</param>
/// <param name="Doubled">With more than one.</param>
/// <param name="PutOff">Told to wait, because the answer was not there before the reply token's end.</param>
/// <param name="WaitsMs">From writing to the answer.</param>
internal sealed record Outcome(int Messages, int Lost, int Doubled, int Pushed, int PutOff, int ForgedAnswered, IReadOnlyList<double> WaitsMs)
{
    public static Outcome Of(IReadOnlyList<Sent> sent, Residents residents)
    {
        var answers = sent.Where(one => !IsInterim(one.Messages)).ToLookup(one => one.To);
        var (ticks, now) = (Stopwatch.GetTimestamp(), DateTimeOffset.UtcNow);
        var (lost, doubled) = (0, 0);
        var waits = new List<double>();
        foreach (var (token, (person, at)) in residents.Acknowledged)
        {
            // By reply token, or pushed: every resident of a run is a new person.
            var own = answers[token].Concat(answers[person]).ToList();
            lost += own.Count == 0 ? 1 : 0;
            doubled += own.Count > 1 ? 1 : 0;
            if (own.Count > 0)
                waits.Add((own[0].At - (now - Stopwatch.GetElapsedTime(at, ticks))).TotalMilliseconds);
        }
        return new Outcome(
            residents.Acknowledged.Count, lost, doubled, sent.Count(one => one.Way == "push"), sent.Count(one => IsInterim(one.Messages)), residents.Forgeries.Count(answers.Contains), waits);
    }

    /// <summary>Of all the messages of a long run the interim lines alone are kept, and of the others that they came.</summary>
    public static JsonArray Kept(JsonArray messages) => IsInterim(messages) ? (JsonArray)messages.DeepClone() : [];

    // The line that says that the answer takes longer bears the button that brings it.
    private static bool IsInterim(JsonArray messages) =>
        messages.Count > 0 && messages[^1]!["quickReply"]?["items"]?[0]?["action"]?["data"]?.GetValue<string>().StartsWith("more:", StringComparison.Ordinal) == true;
}
