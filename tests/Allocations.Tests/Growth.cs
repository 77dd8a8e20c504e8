using System.Globalization;
using LearningAdvisor.Bench.Allocations;

namespace LearningAdvisor.Allocations.Tests;

/// <summary>Compares what a request allocates with the committed figure.</summary>
internal static class Growth
{
    /// <param name="query">The query's name.</param>
    /// <param name="measured">Bytes a request.</param>
    /// <param name="committed">Bytes a request.</param>
    /// <param name="allowed">The most that measured may be, as a multiple of committed.</param>
    /// <returns>What to tell the developer; null when it has not grown too much.</returns>
    public static string? Of(string query, long measured, long committed, double allowed) =>
        measured <= committed * allowed
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{query} allocates {measured:N0} bytes a request; {CommittedBytes.File} says {committed:N0}, and a tenth more is allowed. "
                + $"Allocate less, or say in the commit why more is right and renew the file: {CommittedBytes.Renewal}");
}
