using System.Data.Common;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Running;

/// <summary>Why a source was given up: its code and words for a person.</summary>
internal sealed record LastingFailure(string Code, string Message)
{
    /// <summary>The words about a file that stayed locked.</summary>
    public static string Locked(string file) => $"{file}: another program kept the file locked through every try. Close it there, then run again.";

    /// <summary>What an exception means for its source.</summary>
    /// <returns>Null for one that is no matter of the source: a broken promise of the program, or a wish to stop.</returns>
    public static LastingFailure? Of(Exception failure, SourcePlan plan) => failure switch
    {
        SourceFailure known => new LastingFailure(known.Code, known.Message),
        HttpRequestException or TimeoutException => new LastingFailure(
            "ADDRESS_UNREACHABLE", $"{plan.FileNames}: the address does not answer ({failure.Message}). Try again later, or check the address."),
        _ when StoreErrors.Of(failure) is { } store => OfStore(store, plan),
        IOException when PassingErrors.IsPassing(failure) => new LastingFailure(
            "FILE_LOCKED", Locked(plan.FileNames)),
        IOException or UnauthorizedAccessException => new LastingFailure("FILE_UNREADABLE", failure.Message),
        _ => null,
    };

    private static LastingFailure OfStore(DbException failure, SourcePlan plan)
    {
        if (StoreErrors.IsFull(failure))
            return new LastingFailure("STORE_FULL", $"{plan.FileNames}: the disk of the database is full, so nothing of the source was stored. Free some space there, then run again.");

        return PassingErrors.IsPassing(failure)
            ? new LastingFailure("STORE_BUSY", $"{plan.FileNames}: the database stayed busy through every try ({failure.Message}). Run again when its other writer is done.")
            : new LastingFailure("STORE_FAILED", $"{plan.FileNames}: the database did not take the rows ({failure.Message}). Check its disk and connection, then run again.");
    }
}
