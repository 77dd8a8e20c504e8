using System.Data.Common;
using System.Globalization;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Where archives and addresses are unpacked and kept, and what they may cost. Every limit is a setting: docs/settings.md.</summary>
public sealed record SourceAccess
{
    /// <summary>Folder for what was fetched and unpacked. It may be deleted at any time: the next run makes it anew.</summary>
    public required string Cache { get; init; }

    public ArchiveLimits Archives { get; init; } = ArchiveLimits.Default;

    public FetchLimits Fetching { get; init; } = new();

    /// <summary>A folder <c>cache</c> beside a SQLite database, else <c>data/cache</c>; limits from the environment.</summary>
    /// <exception cref="ArgumentException">A setting has a value it cannot have.</exception>
    public static SourceAccess Beside(string database) => Beside(database, Environment.GetEnvironmentVariable);

    internal static SourceAccess Beside(string database, Func<string, string?> environment)
    {
        var settings = new Settings(environment);
        var archives = ArchiveLimits.Default;
        var fetching = new FetchLimits();
        return new SourceAccess
        {
            Cache = settings.Text("Cache") ?? Path.Combine(FolderOf(database), "cache"),
            Archives = new ArchiveLimits(
                (int)settings.Number("Archive__Entries", archives.Entries, int.MaxValue),
                settings.Number("Archive__EntryBytes", archives.EntryBytes, long.MaxValue),
                settings.Number("Archive__TotalBytes", archives.TotalBytes, long.MaxValue),
                (int)settings.Number("Archive__Ratio", archives.Ratio, int.MaxValue)),
            Fetching = fetching with
            {
                Bytes = settings.Number("Fetch__Bytes", fetching.Bytes, long.MaxValue),
                Time = TimeSpan.FromSeconds(settings.Number("Fetch__Seconds", (long)fetching.Time.TotalSeconds, 86_400)),
                Attempts = (int)settings.Number("Fetch__Attempts", fetching.Attempts, 10),
                PrivateAddresses = settings.Flag("Fetch__PrivateAddresses"),
            },
        };
    }

    private static string FolderOf(string database)
    {
        var connection = new DbConnectionStringBuilder { ConnectionString = database };
        return connection.TryGetValue("Data Source", out var file) && Path.GetDirectoryName(Path.GetFullPath(file.ToString()!)) is { } folder ? folder : "data";
    }

    private sealed class Settings(Func<string, string?> environment)
    {
        public long Number(string name, long usual, long most)
        {
            if (Text(name) is not { } text)
                return usual;

            return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
                ? number
                : throw new ArgumentException($"LEARNINGADVISOR__{name} is \"{text}\"; it takes a whole number from 1 to {most}. Correct it, or leave it out for {usual}.");
        }

        public bool Flag(string name) => Text(name) switch
        {
            null or "false" => false,
            "true" => true,
            var text => throw new ArgumentException($"LEARNINGADVISOR__{name} is \"{text}\"; it takes true or false. Correct it, or leave it out for false."),
        };

        public string? Text(string name) =>
            environment("LEARNINGADVISOR__" + name) is { Length: > 0 } text ? text : null;
    }
}

/// <summary>What fetching one address may cost.</summary>
public sealed record FetchLimits
{
    /// <summary>Most bytes of a file, unpacked where the server compresses it.</summary>
    public long Bytes { get; init; } = 1L << 30;

    /// <summary>Most time of one attempt, from the first connection to the last byte.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How often an address is tried before it counts as failed.</summary>
    public int Attempts { get; init; } = 4;

    /// <summary>Wait before the second attempt; each later one waits about twice as long.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether loopback, private and link-local addresses may be asked. They are machines behind the door, not sources.</summary>
    public bool PrivateAddresses { get; init; }
}
