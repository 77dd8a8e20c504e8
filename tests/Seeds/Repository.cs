namespace LearningAdvisor.Seeds;

/// <summary>Finds the files of the repository that tests read.</summary>
internal static class Repository
{
    /// <summary>The folder that holds LearningAdvisor.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "LearningAdvisor.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
