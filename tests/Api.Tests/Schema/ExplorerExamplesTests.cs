using System.Net.Http.Json;

namespace LearningAdvisor.Api.Tests.Schema;

[Collection(nameof(ApiCollection))]
public sealed class ExplorerExamplesTests(ApiFixture api)
{
    private const string Folder = "web/explorer/operations";

    public static TheoryData<string> Examples => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder)).Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Each_example_of_the_explorer_runs(string file)
    {
        var operation = Repository.Read($"{Folder}/{file}");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Headers.Accept.ParseAdd(IsSubscription(operation) ? "text/event-stream" : "application/graphql-response+json");
        request.Content = JsonContent.Create(new { query = operation, variables = new { text = "陶藝", input = new { text = "我想學陶藝" } } });

        using var response = await api.Client.Http.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();

        Assert.Contains("\"data\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"errors\":[{", answer, StringComparison.Ordinal);
    }

    private static bool IsSubscription(string operation) => operation.Contains("\nsubscription ", StringComparison.Ordinal);
}
