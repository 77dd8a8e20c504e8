namespace LearningAdvisor.Ingest.Sources;

/// <summary>Brings within reach what a person named: addresses are fetched, folders searched, archives unpacked.</summary>
public sealed class SourceFiles(SourceAccess access, TimeProvider clock)
{
    /// <param name="paths">Files, folders and http(s) addresses.</param>
    /// <returns>Files in the order of the paths; what could not be reached is among <see cref="FoundFiles.Failed"/>.</returns>
    public async Task<FoundFiles> FindAsync(IEnumerable<string> paths, CancellationToken ct)
    {
        var failed = new List<FailedPath>();
        var local = new List<string>();
        foreach (var path in paths)
        {
            if (!AddressFetcher.IsAddress(path))
                local.Add(path);
            else if (await FetchAsync(path, failed, ct) is { } copy)
                local.Add(copy);
        }

        var found = FileFinder.Find(local);
        found.Failed.AddRange(failed);
        Unpack(found);
        return found;
    }

    private async Task<string?> FetchAsync(string path, List<FailedPath> failed, CancellationToken ct)
    {
        if (!Uri.TryCreate(path, UriKind.Absolute, out var address))
        {
            failed.Add(new FailedPath(path, "ADDRESS_UNREADABLE", $"{path}: it is no complete address. Write it as https://HOST/PATH."));
            return null;
        }

        var files = new FetchedFiles(Path.Combine(access.Cache, "fetched"));
        using var fetcher = new AddressFetcher(access.Fetching, files, clock);
        try
        {
            return await fetcher.FetchAsync(address, ct);
        }
        catch (SourceFailure failure)
        {
            failed.Add(new FailedPath(AddressFetcher.Shown(address), failure.Code, failure.Message) { LastGood = files.Find(address)?.Path });
            return null;
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            failed.Add(Unwritable(AddressFetcher.Shown(address), full) with { LastGood = files.Find(address)?.Path });
            return null;
        }
    }

    private void Unpack(FoundFiles found)
    {
        var archive = new Archive(Path.Combine(access.Cache, "unpacked"), access.Archives);
        var files = found.Files.ToList();
        found.Files.Clear();
        foreach (var file in files)
        {
            if (!Archive.IsArchive(file))
            {
                found.Files.Add(file);
                continue;
            }

            try
            {
                FileFinder.AddFolder(archive.Unpack(file, found.Failed), found);
            }
            catch (SourceFailure failure)
            {
                found.Failed.Add(new FailedPath(Path.GetFileName(file), failure.Code, failure.Message));
            }
            catch (Exception full) when (full is IOException or UnauthorizedAccessException)
            {
                found.Failed.Add(Unwritable(Path.GetFileName(file), full));
            }
        }
    }

    private FailedPath Unwritable(string name, Exception full) => new(
        name, "FILE_CACHE", $"{name}: it could not be brought into the cache {access.Cache} ({full.Message.TrimEnd('.')}). Make room there, or name another folder by LEARNINGADVISOR__Cache.");
}

/// <summary>Something named that could not be brought within reach.</summary>
/// <param name="Name">A file name or an address, for people.</param>
public sealed record FailedPath(string Name, string Code, string Message)
{
    /// <summary>The copy of an earlier run, which tells what source it is that stays as it was; null where there is none.</summary>
    public string? LastGood { get; init; }
}
