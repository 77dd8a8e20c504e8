namespace LearningAdvisor.Channels.Queues;

/// <summary>How long to wait before the next attempt: twice as long each time, and never for all at once.</summary>
public static class BackOff
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <param name="attempts">Made so far, from 1.</param>
    /// <returns>Between a half and the whole of 1, 2, 4, … seconds, five minutes at most.</returns>
    public static TimeSpan After(int attempts)
    {
        var seconds = Math.Min(Math.Pow(2, Math.Clamp(attempts, 1, 30) - 1), Longest.TotalSeconds);
        return TimeSpan.FromSeconds(seconds * (0.5 + (Random.Shared.NextDouble() / 2)));
    }
}
