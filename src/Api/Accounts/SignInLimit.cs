using System.Net;
using System.Threading.RateLimiting;

namespace LearningAdvisor.Api.Accounts;

/// <summary>How often one address may try a password, whatever the name: comparing one takes a tenth of a second on purpose.</summary>
/// <remarks>Requests from this machine are never limited: they are a proxy's, which has its own limits, or a check's.</remarks>
internal sealed class SignInLimit(SignInSettings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
        address => RateLimitPartition.GetTokenBucketLimiter(address, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = settings.AttemptsPerMinute,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1.0 / settings.AttemptsPerMinute),
        }));

    /// <summary>Counts a try.</summary>
    /// <param name="address">Whom it comes from; null inside this process.</param>
    /// <returns>False when the address has tried too often.</returns>
    public bool Admits(IPAddress? address)
    {
        if (settings.AttemptsPerMinute == 0 || address is null || IPAddress.IsLoopback(address))
            return true;

        using var lease = _limiter.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
