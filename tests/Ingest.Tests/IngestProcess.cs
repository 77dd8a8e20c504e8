using System.Diagnostics;

namespace LearningAdvisor.Ingest.Tests;

/// <summary>The real program in a process of its own, over a small thesaurus.</summary>
internal static class IngestProcess
{
    public static void WriteSeeds(TempFolder folder)
    {
        Directory.CreateDirectory(folder["thesaurus"]);
        folder.Write("thesaurus/music.yaml", "concepts:\n  - id: music\n    iscedF: \"0215\"\n    preferred: { zh-TW: 音樂 }\n    terms: { zh-TW: [吉他] }\n");
        folder.Write("places.yaml", "cities:\n  - name: 基隆市\n    districts:\n      - name: 七堵區\n        short: 七堵\n");
    }

    /// <summary>Starts a verb; what it prints is read and dropped.</summary>
    public static Process Start(TempFolder folder, string database, params string[] arguments) =>
        Start(new Dictionary<string, string>(), [.. arguments, "--database", database, "--seeds", SeedsOf(folder), "--mappings", folder["none"]]);

    /// <summary>Starts the program with these settings and exactly these arguments.</summary>
    public static Process Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "LearningAdvisor.IngestCommand.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var program = Process.Start(start)!;
        program.BeginOutputReadLine();
        program.BeginErrorReadLine();
        return program;
    }

    public static string SeedsOf(TempFolder folder) => Path.GetDirectoryName(folder["places.yaml"])!;
}
