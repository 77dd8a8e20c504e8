using System.Globalization;

namespace LearningAdvisor.Bench.Line;

/// <summary>A figure beside what it has to be.</summary>
internal sealed record Bar(string Name, string Measured, bool IsMet)
{
    public override string ToString() => $"{(IsMet ? "pass" : "FAIL")}  {Name}: {Measured}";
}

/// <summary>What each kind of run has to show.</summary>
internal static class Bars
{
    private const double AcknowledgedMs = 300;
    private const double AnsweredMs = 5_000;

    public static IEnumerable<Bar> Of(string mode, Outcome outcome, Residents residents, TimeSpan slowestStart)
    {
        var once = outcome.Messages - outcome.Lost - outcome.Doubled;
        yield return new Bar("every acknowledged message answered once", $"{once} of {outcome.Messages}; {outcome.Lost} not, {outcome.Doubled} more than once", outcome.Messages > 0 && once == outcome.Messages);
        yield return new Bar("no forged one taken", $"{residents.ForgedAccepted} taken, {outcome.ForgedAnswered} answered", residents.ForgedAccepted + outcome.ForgedAnswered == 0);
        yield return new Bar("every message acknowledged", $"{residents.Unacknowledged} not", residents.Unacknowledged == 0);
        if (mode == "kills")
        {
            yield return new Bar("up again within 5 s", $"{slowestStart.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s at most", slowestStart < TimeSpan.FromSeconds(5));
            yield break;
        }

        if (mode == "burst")
            yield return new Bar("all by reply token in its time", $"{outcome.Pushed} pushed, {outcome.PutOff} put off", outcome.Pushed + outcome.PutOff == 0);
        yield return Under("the 200", [.. residents.AcknowledgedAfterMs], AcknowledgedMs, counts: mode == "rate");
        yield return Under("the answer", outcome.WaitsMs, AnsweredMs, counts: mode == "rate");
    }

    // In a burst the times are worth knowing, and bound by the reply token alone.
    private static Bar Under(string name, IReadOnlyList<double> values, double mostMs, bool counts)
    {
        var (p50, p99) = (At(values, 0.5), At(values, 0.99));
        return new Bar(
            counts ? $"{name} within {mostMs:0} ms at p99" : name,
            $"p50 {p50.ToString("0", CultureInfo.InvariantCulture)}, p99 {p99.ToString("0", CultureInfo.InvariantCulture)} ms",
            !counts || p99 <= mostMs);
    }

    private static double At(IReadOnlyList<double> values, double share) =>
        values.Count == 0 ? double.NaN : values.Order().ElementAt((int)Math.Min(values.Count - 1, values.Count * share));
}
