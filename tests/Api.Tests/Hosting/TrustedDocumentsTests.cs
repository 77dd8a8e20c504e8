using System.Net.Http.Json;
using System.Text.Json;

namespace LearningAdvisor.Api.Tests.Hosting;

public sealed class TrustedDocumentsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("trusted-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_host_with_trusted_documents_only_runs_nothing_else()
    {
        File.WriteAllText(Path.Combine(_folder, "Districts.graphql"), "query Districts($first: Int) { courses(first: $first) { nodes { district } } }");
        using var host = Host();

        var trusted = await AskAsync(host.Client.Http, new { documentId = "Districts", variables = new { first = 2 } });
        Assert.Equal(2, trusted.GetProperty("data").GetProperty("courses").GetProperty("nodes").GetArrayLength());
        foreach (var query in new[] { "{ courses { nodes { title } } }", "{ __schema { types { name } } }" })
        {
            var refused = await AskAsync(host.Client.Http, new { query });
            Assert.Equal("DOCUMENT_NOT_TRUSTED", refused.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Fact]
    public void A_broken_trusted_document_stops_the_start_with_file_and_place()
    {
        File.WriteAllText(Path.Combine(_folder, "Old.graphql"), "query Old {\n  courses { nodes { cost } }\n}");
        using var host = Host();

        var broken = Assert.Throws<InvalidDataException>(() => host.Client);
        Assert.StartsWith(
            $"Trusted documents of LEARNINGADVISOR__GraphQL__TrustedDocuments ({_folder}) are broken:\nOld.graphql line 2 column 21: Cannot query field \"cost\" on type \"Course\".",
            broken.Message,
            StringComparison.Ordinal);
    }

    private ApiFixture Host() => new()
    {
        Settings = { ["GraphQL:TrustedDocuments"] = _folder, ["GraphQL:TrustedDocumentsOnly"] = "true" },
    };

    private static async Task<JsonElement> AskAsync(HttpClient client, object body)
    {
        using var response = await client.PostAsJsonAsync("/graphql", body);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
