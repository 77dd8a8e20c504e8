namespace LearningAdvisor.Api.Tests.Clients;

/// <summary>A test of docs/clients/typescript, which tests/conformance/typescript.mjs builds; skipped where that has not run, unless CI=true.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BuiltTypeScriptFactAttribute : FactAttribute
{
    public BuiltTypeScriptFactAttribute()
    {
        if (!File.Exists(Script) && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "docs/clients/typescript is not built: run node tests/conformance/typescript.mjs";
    }

    public static string Script { get; } = Path.Combine(Repository.Root, "docs/clients/typescript/dist/find-courses.js");
}
