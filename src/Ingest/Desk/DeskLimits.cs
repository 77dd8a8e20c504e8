namespace LearningAdvisor.Ingest.Desk;

/// <summary>What one file of the institutions' desk may hold. Larger lists are the city office's, by <c>./ingest run</c>.</summary>
public static class DeskLimits
{
    public const int Bytes = 10_000_000;

    /// <summary>Bytes of one piece, so that it fits into a GraphQL request as base64.</summary>
    public const int PieceBytes = 900_000;

    public const int Rows = 5_000;

    /// <summary>Columns with a name.</summary>
    public const int Columns = 100;

    /// <summary>Characters of a mended cell.</summary>
    public const int CellCharacters = 20_000;

    /// <summary>Drafts of one institution that are open at a time.</summary>
    public const int OpenDrafts = 20;

    /// <summary>Published drafts of one institution that are kept, to be taken up again.</summary>
    public const int PublishedDrafts = 5;

    /// <summary>How long a file that never became whole, and a draft that was thrown away, is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>After that long, a server that was publishing has died.</summary>
    public static readonly TimeSpan Publishing = TimeSpan.FromMinutes(5);
}
