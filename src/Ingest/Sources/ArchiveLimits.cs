using System.IO.Compression;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>What a zip archive, or a file that is one inside, may hold: small files that unfold without end stop here.</summary>
/// <param name="Entries">Most files.</param>
/// <param name="EntryBytes">Most bytes of one file, unpacked.</param>
/// <param name="TotalBytes">Most bytes of all files, unpacked.</param>
/// <param name="Ratio">Most times that a file above a megabyte may grow; tables of text grow up to about 50 times.</param>
public sealed record ArchiveLimits(int Entries = 1000, long EntryBytes = 1L << 30, long TotalBytes = 2L << 30, int Ratio = 200)
{
    private const long RatioCountsFrom = 1 << 20;

    public static readonly ArchiveLimits Default = new();

    /// <summary>Checks what the archive's directory says; what an entry really holds is checked while it is unpacked.</summary>
    /// <param name="file">The archive's name, for messages.</param>
    /// <exception cref="SourceFailure">A limit is exceeded.</exception>
    public void Check(string file, IReadOnlyCollection<ZipArchiveEntry> entries)
    {
        if (entries.Count > Entries)
            throw new SourceFailure("ARCHIVE_ENTRIES", $"{file}: it holds {entries.Count} files; {Entries} at most are read. Pack fewer into one archive, or raise LEARNINGADVISOR__Archive__Entries.");

        foreach (var entry in entries)
            CheckEntry(file, entry, entry.Length);
        CheckTotal(file, entries.Sum(entry => entry.Length));
    }

    /// <param name="unpacked">Bytes so far, or those that the directory promises.</param>
    /// <exception cref="SourceFailure">The entry is too large, or grows too much.</exception>
    public void CheckEntry(string file, ZipArchiveEntry entry, long unpacked)
    {
        if (unpacked > EntryBytes)
            throw new SourceFailure("ARCHIVE_SIZE", $"{file}: \"{entry.FullName}\" unpacks to more than {EntryBytes} bytes. Split it, or raise LEARNINGADVISOR__Archive__EntryBytes.");
        if (unpacked > RatioCountsFrom && unpacked / Math.Max(1, entry.CompressedLength) > Ratio)
            throw new SourceFailure("ARCHIVE_RATIO", $"{file}: \"{entry.FullName}\" unpacks to more than {Ratio} times its size, as bombs do. Pass the file on unpacked, or raise LEARNINGADVISOR__Archive__Ratio.");
    }

    /// <exception cref="SourceFailure">All entries together are too large.</exception>
    public void CheckTotal(string file, long unpacked)
    {
        if (unpacked > TotalBytes)
            throw new SourceFailure("ARCHIVE_SIZE", $"{file}: it unpacks to more than {TotalBytes} bytes in all. Split it, or raise LEARNINGADVISOR__Archive__TotalBytes.");
    }
}
