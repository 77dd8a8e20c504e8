using System.IO.Compression;
using System.Xml;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>Opens DOCX and ODT, which are zip files, once they are known to hold no more than the limits allow.</summary>
internal static class PackedFile
{
    private const int ChunkBytes = 1 << 16;
    private const long RatioCountsFrom = 1 << 20;
    private const int MostNested = 256;

    // What Word writes in place of a zip file when a password protects it, and what its format was before 2007.
    private static readonly byte[] CompoundFile = [0xd0, 0xcf, 0x11, 0xe0];

    /// <returns>The file's bytes; every part of them unpacks within the limits.</returns>
    /// <exception cref="DocumentException">It is protected, damaged, or unpacks to too much.</exception>
    public static byte[] Read(string path, DocumentLimits limits)
    {
        var name = Path.GetFileName(path);
        var bytes = File.ReadAllBytes(path);
        if (bytes.AsSpan().StartsWith(CompoundFile))
            throw Protected(name);

        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            Check(archive, name, limits);
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
                CheckXml(entry, name, limits);
            return bytes;
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException)
        {
            throw Damaged(name);
        }
    }

    /// <summary>For XML out of a file: no document types, no network, no more characters than the limits allow.</summary>
    public static XmlReaderSettings Settings(DocumentLimits limits) =>
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = limits.TextCharacters, CloseInput = false };

    public static DocumentException Damaged(string name) =>
        new("DOCUMENT_DAMAGED", $"\"{name}\" is cut off or damaged. Open it in its own program, save it again, and hand over the new file.");

    public static DocumentException Protected(string name) =>
        new("DOCUMENT_ENCRYPTED", $"\"{name}\" is protected by a password or in a format from before 2007. Save it without a password as .docx, .odt or .pdf.");

    // The directory of an archive may lie about sizes, so what comes out is counted.
    private static void Check(ZipArchive archive, string name, DocumentLimits limits)
    {
        if (archive.Entries.Count > limits.Entries)
            throw Bomb(name, $"holds {archive.Entries.Count} parts, above {limits.Entries}", nameof(limits.Entries));

        var chunk = new byte[ChunkBytes];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            var length = 0L;
            for (int read; (read = part.Read(chunk)) > 0;)
            {
                length += read;
                total += read;
                if (total > limits.UnpackedBytes)
                    throw Bomb(name, $"unpacks to more than {limits.UnpackedBytes} bytes", nameof(limits.UnpackedBytes));
                if (length > RatioCountsFrom && length / Math.Max(1, entry.CompressedLength) > limits.Ratio)
                    throw Bomb(name, $"holds a part that unpacks to more than {limits.Ratio} times its size", nameof(limits.Ratio));
            }
        }
    }

    // Parts are read into trees by code that follows their nesting with its own calls.
    private static void CheckXml(ZipArchiveEntry entry, string name, DocumentLimits limits)
    {
        if (entry.Length > limits.TextCharacters)
            throw Bomb(name, $"holds a part of more than {limits.TextCharacters} characters", nameof(limits.TextCharacters));
        if (DeclaresType(entry))
            throw new DocumentException("DOCUMENT_BOMB", $"\"{name}\" declares a document type, by which a small file can grow without end. Save it anew in its own program.");

        using var part = entry.Open();
        using var reader = XmlReader.Create(part, Settings(limits));
        while (reader.Read())
        {
            if (reader.Depth > MostNested)
                throw new DocumentException("DOCUMENT_BOMB", $"\"{name}\" nests its parts more than {MostNested} deep. Save it anew in its own program.");
        }
    }

    private static bool DeclaresType(ZipArchiveEntry entry)
    {
        var head = new byte[4096];
        using var part = entry.Open();
        var length = part.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head.AsSpan(0, length).IndexOf("<!DOCTYPE"u8) >= 0;
    }

    private static DocumentException Bomb(string name, string found, string setting) =>
        new("DOCUMENT_BOMB", $"\"{name}\" {found}, which no guide document does. Save it anew, or raise LEARNINGADVISOR__Documents__{setting}.");
}
