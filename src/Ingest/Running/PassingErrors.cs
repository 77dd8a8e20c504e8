using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Polly;
using Polly.Retry;

namespace LearningAdvisor.Ingest.Running;

/// <summary>Tells errors that pass by themselves from those that last, and tries the former again.</summary>
internal static class PassingErrors
{
    private const int MostRetries = 4;

    // What the systems say of a file that another process has locked: Linux EAGAIN, macOS EAGAIN, Windows sharing and lock violation.
    private static readonly int[] Locked = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    // https://sqlite.org/rescode.html: SQLITE_BUSY and SQLITE_LOCKED.
    private static readonly int[] Busy = [5, 6];

    /// <summary>True for a locked file, a busy or unreachable database, and an address that does not answer.</summary>
    public static bool IsPassing(Exception failure) => failure switch
    {
        DbException full when StoreErrors.IsFull(full) => false,
        SqliteException sqlite => Busy.Contains(sqlite.SqliteErrorCode),
        DbException { IsTransient: true } or HttpRequestException or SocketException or TimeoutException => true,
        IOException file when Locked.Contains(file.HResult) => true,
        { InnerException: { } inner } => IsPassing(inner),
        _ => false,
    };

    /// <summary>Up to four new tries, each after twice the wait of the one before.</summary>
    public static ResiliencePipeline Retries(IngestSettings settings) => new ResiliencePipelineBuilder { TimeProvider = settings.Clock }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(IsPassing),
            MaxRetryAttempts = MostRetries,
            Delay = settings.RetryDelay,
            BackoffType = DelayBackoffType.Exponential,
        })
        .Build();
}
