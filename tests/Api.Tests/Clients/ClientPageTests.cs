using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Api.Tests.Clients;

/// <summary>What the pages show works as it stands there.</summary>
[Collection(nameof(ApiCollection))]
public sealed partial class ClientPageTests(ApiFixture api)
{
    private static readonly string[] Examples = ["docs/clients/typescript/src", "docs/clients/csharp"];

    [Theory]
    [InlineData("docs/api.md")]
    [InlineData("docs/clients/README.md")]
    public async Task Each_curl_of_the_page_is_answered_with_data(string page)
    {
        // Documents by name are those the reader's own service was started with; events come another way than data.
        var bodies = Body().Matches(Repository.Read(page)).Select(body => body.Groups[1].Value)
            .Where(body => !body.Contains("\"documentId\"", StringComparison.Ordinal) && !body.Contains("subscription", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(bodies);
        foreach (var body in bodies)
        {
            using var response = await api.Client.Http.PostAsync("/graphql", new StringContent(body, Encoding.UTF8, "application/json"));
            var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync());
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{body}\n{errors}");
        }
    }

    [Fact]
    public void Each_line_of_code_on_the_page_stands_in_an_example()
    {
        var code = string.Concat(Examples
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder)))
            .Where(file => Path.GetExtension(file) is ".ts" or ".cs")
            .Select(File.ReadAllText));

        var shown = Code().Matches(Repository.Read("docs/clients/README.md")).Select(block => block.Groups[1].Value).ToList();

        Assert.Equal(2, shown.Count);
        Assert.All(shown, block => Assert.Contains(block, code, StringComparison.Ordinal));
    }

    [GeneratedRegex("-d '(.*?)'\n", RegexOptions.Singleline)]
    private static partial Regex Body();

    [GeneratedRegex("```(?:ts|csharp)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
