namespace LearningAdvisor.Advisor.Tests.Guides;

/// <summary>The documents and questions that lie beside the repository, in ../shared, and the repository itself.</summary>
internal static class SharedFolder
{
    public static string Repository { get; } = FindRepository();

    /// <summary>Null where they are not there.</summary>
    public static string? Path { get; } = System.IO.Path.Combine(Repository, "..", "shared") is var shared && Directory.Exists(shared) ? shared : null;

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "LearningAdvisor.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("No folder above the tests holds LearningAdvisor.sln.");
        return folder.FullName;
    }
}

/// <summary>Skips a test visibly where ../shared is not there; with CI=true it runs, and fails for want of it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedFolder.Path is null && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "../shared is not there: its documents and questions are needed.";
    }
}
