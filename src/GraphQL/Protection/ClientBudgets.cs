namespace LearningAdvisor.GraphQL.Protection;

/// <summary>The bucket of each client. Safe for many threads; its memory is bounded by the number of clients remembered.</summary>
internal sealed class ClientBudgets(ClientBudget budget, TimeProvider clock)
{
    private readonly RecentlyUsed<string, Bucket> _buckets = new(budget.MaxClients);
    private readonly double _perSecond = budget.Maximum / budget.Period.TotalSeconds;

    /// <summary>How many clients are remembered.</summary>
    public int Count => _buckets.Count;

    /// <summary>Takes a cost out of a client's bucket, or nothing when there is not enough in it.</summary>
    public BudgetState Charge(string client, double cost)
    {
        var bucket = _buckets.Find(client) ?? _buckets.Add(client, new Bucket(budget.Maximum, clock.GetTimestamp()));
        lock (bucket)
        {
            var now = clock.GetTimestamp();
            var passed = clock.GetElapsedTime(bucket.FilledAt, now).TotalSeconds;
            bucket.Left = Math.Min(budget.Maximum, bucket.Left + (Math.Max(0, passed) * _perSecond));
            bucket.FilledAt = now;
            var isEnough = cost <= bucket.Left;
            if (isEnough)
                bucket.Left -= cost;
            return new BudgetState(
                budget.Maximum,
                bucket.Left,
                Seconds(budget.Maximum - bucket.Left),
                isEnough ? null : Seconds(Math.Min(cost, budget.Maximum) - bucket.Left));
        }
    }

    // Whole seconds, as Retry-After has them; rounded up, so that who waits as told has enough.
    private TimeSpan Seconds(double cost) => TimeSpan.FromSeconds(Math.Ceiling(cost / _perSecond));

    private sealed class Bucket(double left, long filledAt)
    {
        public double Left { get; set; } = left;

        public long FilledAt { get; set; } = filledAt;
    }
}

/// <summary>A client's bucket after an operation was charged, or was not.</summary>
/// <param name="Maximum">What a full bucket holds.</param>
/// <param name="Remaining">What is in it.</param>
/// <param name="ResetsIn">Whole seconds until it is full.</param>
/// <param name="RetryAfter">Whole seconds until there is enough in it for the operation; null when there was.</param>
internal readonly record struct BudgetState(double Maximum, double Remaining, TimeSpan ResetsIn, TimeSpan? RetryAfter);
