using System.Text.RegularExpressions;

namespace LearningAdvisor.Api.Tests.Hosting;

public sealed partial class RefusalCodesTests
{
    [Theory]
    [InlineData("src/GraphQL/Protection")]
    [InlineData("src/GraphQL/Documents")]
    public void The_api_page_names_every_code_of_a_refusal(string folder)
    {
        var page = Repository.Read("docs/api.md");
        var codes = Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs")
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .ToList();

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Contains($"| `{code}` |", page, StringComparison.Ordinal));
    }

    [GeneratedRegex("Code = \"([A-Z_]+)\"")]
    private static partial Regex Code();
}
