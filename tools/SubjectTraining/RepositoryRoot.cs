namespace LearningAdvisor.SubjectTraining;

internal static class RepositoryRoot
{
    /// <returns>The folder of LearningAdvisor.sln.</returns>
    /// <exception cref="DirectoryNotFoundException">None stands above the program.</exception>
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LearningAdvisor.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("LearningAdvisor.sln stands in no folder above the program. Run it from the repository.");
    }
}
