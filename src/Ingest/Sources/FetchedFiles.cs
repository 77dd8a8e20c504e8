using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>The last good copy of each address, with what its server said to ask by next time.</summary>
/// <param name="folder">A folder for each address is made in it.</param>
internal sealed class FetchedFiles(string folder)
{
    private const string NoteFile = ".fetched.json";
    private const int LongestStem = 80;

    private static readonly Dictionary<string, string> EndingByType = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/csv"] = ".csv",
        ["text/tab-separated-values"] = ".tsv",
        ["application/json"] = ".json",
        ["application/ld+json"] = ".jsonld",
        ["application/geo+json"] = ".geojson",
        ["application/x-ndjson"] = ".jsonl",
        ["application/jsonl"] = ".jsonl",
        ["application/xml"] = ".xml",
        ["text/xml"] = ".xml",
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = ".xlsx",
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = ".docx",
        ["application/vnd.oasis.opendocument.text"] = ".odt",
        ["application/pdf"] = ".pdf",
        ["application/zip"] = ".zip",
        ["text/html"] = ".html",
        ["text/markdown"] = ".md",
        ["text/plain"] = ".txt",
    };

    /// <returns>Null when the address was never fetched, or its copy is gone.</returns>
    public FetchedFile? Find(Uri address)
    {
        var note = Path.Combine(FolderOf(address), NoteFile);
        if (!File.Exists(note))
            return null;

        var read = Read(note);
        var path = Path.Combine(FolderOf(address), read?.File ?? NoteFile);
        return read is not null && File.Exists(path) ? new FetchedFile(path, read.ETag, read.LastModified) : null;
    }

    // A note cut off by a crash is as good as none: the file is fetched anew.
    private static Note? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Note>(File.ReadAllText(path));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>An empty file to fetch into, which no reader sees.</summary>
    public FileStream Begin(Uri address) =>
        new(Path.Combine(Directory.CreateDirectory(FolderOf(address)).FullName, $".{Guid.NewGuid():N}.part"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);

    /// <summary>Makes what was fetched the address's copy, in one step.</summary>
    /// <param name="part">A file that <see cref="Begin"/> made, closed.</param>
    /// <returns>Path of the copy. An address keeps the name it got first, since a source is known by it.</returns>
    public string Keep(Uri address, string part, HttpResponseMessage response)
    {
        var name = NameOf(address, response.Content.Headers);
        if (Find(address) is { } before && Path.GetExtension(before.Path) == Path.GetExtension(name))
            name = Path.GetFileName(before.Path);

        var path = Path.Combine(FolderOf(address), name);
        File.Move(part, path, overwrite: true);
        var note = new Note(name, response.Headers.ETag?.ToString(), response.Content.Headers.LastModified);
        File.WriteAllText(Path.Combine(FolderOf(address), NoteFile), JsonSerializer.Serialize(note));
        return path;
    }

    private string FolderOf(Uri address) => Path.Combine(folder, Hash(address));

    // The server's own name, else the address's last part, else, where neither ends as a file does, one made from the host.
    private static string NameOf(Uri address, HttpContentHeaders headers)
    {
        var given = headers.ContentDisposition is { } disposition ? (disposition.FileNameStar ?? disposition.FileName)?.Trim('"') : null;
        foreach (var candidate in new[] { given, Uri.UnescapeDataString(address.Segments[^1]) })
        {
            if (candidate is { Length: > 0 } name && (FileFormats.IsKnown(name) || Archive.IsArchive(name)))
                return Safe(Path.GetFileNameWithoutExtension(name)) + Path.GetExtension(name).ToLowerInvariant();
        }

        return $"{Safe(address.Host)}-{Hash(address)[..8]}{EndingByType.GetValueOrDefault(headers.ContentType?.MediaType ?? "", "")}";
    }

    private static string Safe(string stem)
    {
        var safe = string.Concat(stem.Take(LongestStem).Select(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.' ? character : '-')).TrimStart('.');
        return safe.Length == 0 ? "file" : safe;
    }

    private static string Hash(Uri address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)))[..32];

    private sealed record Note(string File, string? ETag, DateTimeOffset? LastModified);
}

/// <param name="ETag">As the server wrote it; null where it gave none.</param>
internal sealed record FetchedFile(string Path, string? ETag, DateTimeOffset? LastModified);
