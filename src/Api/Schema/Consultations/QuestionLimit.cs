using System.Net;
using System.Threading.RateLimiting;
using LearningAdvisor.Api.Hosting;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>How many questions one address may ask: a bucket that holds a minute's worth and fills evenly.</summary>
/// <remarks>Requests from this machine are never limited: they are a proxy's, which has its own limits, or a check's.</remarks>
internal sealed class QuestionLimit(ApiSettings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
        address => RateLimitPartition.GetTokenBucketLimiter(address, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = settings.QuestionsPerMinute,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1.0 / settings.QuestionsPerMinute),
        }));

    /// <summary>Counts a question.</summary>
    /// <param name="address">Whom it comes from; null inside this process.</param>
    /// <returns>False when the address has asked too many.</returns>
    public bool Admits(IPAddress? address)
    {
        if (settings.QuestionsPerMinute == 0 || address is null || IPAddress.IsLoopback(address))
            return true;

        using var lease = _limiter.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
