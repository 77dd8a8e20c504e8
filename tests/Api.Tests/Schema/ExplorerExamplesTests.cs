namespace LearningAdvisor.Api.Tests.Schema;

[Collection(nameof(ApiCollection))]
public sealed class ExplorerExamplesTests(ApiFixture api)
{
    private const string Folder = "web/explorer/operations";

    public static TheoryData<string> Examples => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder)).Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Examples))]
    public Task Each_example_of_the_explorer_runs(string file) =>
        api.Client.DataAsync(Repository.Read($"{Folder}/{file}"), new { text = "陶藝", input = new { text = "我想學陶藝" } });
}
