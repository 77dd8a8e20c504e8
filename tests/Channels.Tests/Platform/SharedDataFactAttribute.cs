using LearningAdvisor.Api.Tests;

namespace LearningAdvisor.Channels.Tests.Platform;

/// <summary>A test by LINE's own description, which lies beside the repository; skipped, and said so, where it does not (never when CI=true).</summary>
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (!Directory.Exists(Folder) && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "../shared/data/line-openapi is not beside the repository.";
    }

    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "data", "line-openapi");
}
