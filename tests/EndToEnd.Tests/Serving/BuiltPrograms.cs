using System.Reflection;

namespace LearningAdvisor.EndToEnd.Tests.Serving;

/// <summary>Where this copy of the house and its built programs lie.</summary>
internal static class BuiltPrograms
{
    /// <summary>The folder of LearningAdvisor.sln, where the programs are started as ./run starts them.</summary>
    public static string Root { get; } = FindRoot();

    public static string Server { get; } = PathOf("Api");

    public static string Ingest { get; } = PathOf("IngestCommand");

    // The programs of the same configuration as this test project.
    private static string PathOf(string project)
    {
        var configuration = typeof(BuiltPrograms).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        return Path.Combine(Root, "src", project, "bin", configuration, "net10.0", $"LearningAdvisor.{project}.dll");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LearningAdvisor.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above \"{AppContext.BaseDirectory}\" holds LearningAdvisor.sln. Run the tests inside the repository.");
    }
}
