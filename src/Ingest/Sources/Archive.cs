using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Unpacks zip archives into a folder, within limits, so that each file in them is read like any other.</summary>
/// <param name="folder">A folder for each archive is made in it; an archive that has not changed is not unpacked again.</param>
internal sealed class Archive(string folder, ArchiveLimits limits)
{
    private static readonly string[] NestedEndings = [".zip", ".7z", ".rar", ".gz", ".tgz", ".tar", ".bz2", ".xz"];

    public static bool IsArchive(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    /// <param name="failures">Gets the entries that were left out, each with its reason.</param>
    /// <returns>The folder with the archive's files.</returns>
    /// <exception cref="SourceFailure">The archive is broken, exceeds a limit or names files outside itself; nothing of it is read.</exception>
    public string Unpack(string path, List<FailedPath> failures)
    {
        var file = Path.GetFileName(path);
        try
        {
            using var zip = new ZipArchive(File.OpenRead(path), ZipArchiveMode.Read, leaveOpen: false, TextEncodings.Big5Names);
            var files = zip.Entries.Where(entry => !IsFolder(entry)).ToList();
            limits.Check(file, files);
            var targets = files.Where(entry => IsReadable(file, entry, failures)).Select(entry => (entry, Name: NameOf(file, entry))).ToList();
            var home = Path.Combine(folder, Hash(Encoding.UTF8.GetBytes(Path.GetFullPath(path))));
            var target = Path.Combine(home, ContentHash(path));
            if (!Directory.Exists(target))
                UnpackInto(file, home, target, targets);
            return target;
        }
        catch (InvalidDataException)
        {
            throw new SourceFailure("ARCHIVE_BROKEN", $"{file}: it is no whole zip archive. Pack it anew.");
        }
    }

    // Unpacked aside and moved into place at once, so that a run that dies leaves no half archive; then the older version goes.
    private void UnpackInto(string file, string home, string target, List<(ZipArchiveEntry Entry, string Name)> entries)
    {
        var aside = Path.Combine(home, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(aside);
        try
        {
            long total = 0;
            foreach (var (entry, name) in entries)
            {
                var path = Path.Combine(aside, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                total = Copy(file, entry, path, total);
            }

            foreach (var old in Directory.GetDirectories(home).Where(other => other != aside))
                Directory.Delete(old, recursive: true);
            Directory.Move(aside, target);
        }
        finally
        {
            if (Directory.Exists(aside))
                Directory.Delete(aside, recursive: true);
        }
    }

    private long Copy(string file, ZipArchiveEntry entry, string path, long total)
    {
        using var from = entry.Open();
        using var to = new FileStream(path, FileMode.Create, FileAccess.Write);
        var buffer = new byte[1 << 16];
        int read;
        while ((read = from.Read(buffer)) > 0)
        {
            to.Write(buffer, 0, read);
            total += read;
            limits.CheckEntry(file, entry, to.Length);
            limits.CheckTotal(file, total);
        }

        return total;
    }

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/') || entry.FullName.EndsWith('\\');

    private static bool IsReadable(string file, ZipArchiveEntry entry, List<FailedPath> failures)
    {
        var isNested = NestedEndings.Contains(Path.GetExtension(entry.FullName), StringComparer.OrdinalIgnoreCase);
        if (isNested)
            failures.Add(new FailedPath($"{file}/{entry.FullName}", "ARCHIVE_NESTED", $"{file}: \"{entry.FullName}\" is an archive inside the archive and is not read. Put its files into the outer one."));
        else if (entry.IsEncrypted)
            failures.Add(new FailedPath($"{file}/{entry.FullName}", "ARCHIVE_ENCRYPTED", $"{file}: \"{entry.FullName}\" is encrypted and cannot be read. Pack it without a password."));
        return !isNested && !entry.IsEncrypted;
    }

    // Some programs write \ between folders. A name that climbs out of its folder is never written by an honest one.
    private static string NameOf(string file, ZipArchiveEntry entry)
    {
        var parts = entry.FullName.Replace('\\', '/').Split('/');
        return parts.All(part => part is not ("" or "." or "..") && !part.Contains(':') && !part.Contains('\0'))
            ? Path.Combine(parts)
            : throw new SourceFailure("ARCHIVE_PATH", $"{file}: the entry \"{entry.FullName}\" points outside the archive, so nothing of it is read. Pack it anew with plain names.");
    }

    private static string ContentHash(string path)
    {
        using var content = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(content))[..32];
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..32];
}
