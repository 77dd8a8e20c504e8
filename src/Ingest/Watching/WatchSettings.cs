using Quartz;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearningAdvisor.Ingest.Watching;

/// <summary>What <c>./ingest watch</c> loads and when: docs/ingest.md, "Watching".</summary>
public sealed record WatchSettings
{
    public List<WatchedSource> Sources { get; init; } = [];

    /// <summary>Reads the settings from YAML; paths in them are seen from the file's folder.</summary>
    /// <exception cref="ArgumentException">The file is not there, or says something it cannot say.</exception>
    public static WatchSettings Read(string path)
    {
        if (!File.Exists(path))
            throw new ArgumentException($"{path}: there is no such file. Write one as docs/ingest.md shows under \"Watching\", or name it with --schedule.");

        var file = Path.GetFileName(path);
        WatchSettings? settings;
        try
        {
            settings = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<WatchSettings?>(File.ReadAllText(path));
        }
        catch (YamlException broken)
        {
            throw new ArgumentException($"{file} line {broken.Start.Line}: not a schedule ({(broken.InnerException ?? broken).Message}). Correct that line; docs/ingest.md shows the form.", broken);
        }

        if (settings is not { Sources.Count: > 0 })
            throw new ArgumentException($"{file} line 1: it names no sources. Add at least one with name, data and cron; docs/ingest.md shows the form.");
        foreach (var source in settings.Sources)
            source.Check(file);
        if (settings.Sources.GroupBy(source => source.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"{file}: the name \"{twice.Key}\" stands twice. Give each source a name of its own.");

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return settings with { Sources = [.. settings.Sources.Select(source => source with { Data = [.. source.Data.Select(data => WatchedSource.IsAddress(data) ? data : Path.Combine(folder, data))] })] };
    }
}

/// <summary>Something to load at certain times.</summary>
public sealed record WatchedSource
{
    /// <summary>For people; unique.</summary>
    public string Name { get; init; } = "";

    /// <summary>What <c>--data</c> of a run takes.</summary>
    public List<string> Data { get; init; } = [];

    /// <summary>Second, minute, hour, day of the month, month, day of the week, in Asia/Taipei; one of the two days is <c>?</c>.</summary>
    public string Cron { get; init; } = "";

    internal void Check(string file)
    {
        if (Name.Length == 0 || Data.Count == 0)
            throw new ArgumentException($"{file}: source \"{Name}\" has no {(Name.Length == 0 ? "name" : "data")}. Each takes name, data and cron; docs/ingest.md shows the form.");

        try
        {
            _ = new CronExpression(Cron);
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            throw new ArgumentException($"{file}: the cron of \"{Name}\" is \"{Cron}\", which is no cron line ({wrong.Message}). Write one such as \"0 0 3 * * ?\", each night at three.", wrong);
        }
    }

    internal static bool IsAddress(string data) => data.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || data.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
