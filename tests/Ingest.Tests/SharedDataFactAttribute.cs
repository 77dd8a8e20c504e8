namespace LearningAdvisor.Ingest.Tests;

/// <summary>A test over real files that lie beside the repository; skipped, and said so, where they do not (never when CI=true).</summary>
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (!Directory.Exists(SharedData.Folder) && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "../shared/data is not beside the repository.";
    }
}

public static class SharedData
{
    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Root)!, "shared", "data");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LearningAdvisor.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("LearningAdvisor.sln stands in no folder above the tests.");
    }
}
