using System.CommandLine;

namespace LearningAdvisor.Ingest.Commands;

/// <summary>The options that the verbs share.</summary>
internal static class IngestOptions
{
    public static readonly Option<string[]> Data = new("--data")
    {
        Description = "Files, folders and http(s) addresses to read; several may follow, and the option may be repeated.",
        AllowMultipleArgumentsPerToken = true,
        Required = true,
    };

    public static readonly Option<string> Database = new("--database")
    {
        Description = "The catalogue: \"Data Source=FILE\" for SQLite, \"Host=…\" for PostgreSQL.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("LEARNINGADVISOR__Database") ?? $"Data Source={InHouse("data/learningadvisor.db")}",
    };

    public static readonly Option<string> Seeds = new("--seeds")
    {
        Description = "The folder that holds thesaurus/ and places.yaml.",
        DefaultValueFactory = _ => InHouse("seeds"),
    };

    public static readonly Option<string> Mappings = new("--mappings")
    {
        Description = "The folder of mappings for known sources.",
        DefaultValueFactory = _ => InHouse("mappings"),
    };

    public static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object and nothing else." };

    public static readonly Option<string> By = new("--by") { Description = "Who decides; kept with the decision.", Required = true };

    /// <summary>A path seen from the repository, which ./ingest names, so that it works from any folder.</summary>
    public static string InHouse(string path) => Path.Combine(Environment.GetEnvironmentVariable("LEARNINGADVISOR__ROOT") ?? "", path);
}
