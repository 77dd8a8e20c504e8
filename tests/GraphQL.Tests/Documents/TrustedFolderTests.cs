using LearningAdvisor.GraphQL.Documents;

namespace LearningAdvisor.GraphQL.Tests.Documents;

public sealed class TrustedFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("trusted-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_are_named_by_their_id_and_lose_the_line_feed_that_was_not_hashed()
    {
        var hash = DocumentHash.Of("{ a }");
        Write($"{hash}.graphql", "{ a }\n");
        Write("plain.graphql", "{ b }\n");
        Write("notes.txt", "{ c }");

        Assert.Equal(
            [new TrustedDocument(hash, "{ a }", $"{hash}.graphql"), new TrustedDocument("plain", "{ b }\n", "plain.graphql")],
            TrustedFolder.Read(_folder));
    }

    [Fact]
    public void Manifests_of_the_usual_tools_are_read()
    {
        Write("apollo.json", """{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": "x", "name": "A", "type": "query", "body": "query A { a }"}]}""");
        Write("relay.json", """{"y": "{ b }"}""");

        Assert.Equal(
            [new TrustedDocument("x", "query A { a }", "apollo.json operation 1"), new TrustedDocument("y", "{ b }", "relay.json id \"y\"")],
            TrustedFolder.Read(_folder));
    }

    [Theory]
    [InlineData("{\n \"x\": ", "list.json line 2: no JSON. Write the manifest anew.")]
    [InlineData("[]", "list.json: a manifest is a JSON object of id and document. Write it anew.")]
    [InlineData("{\"x\": 1}", "list.json id \"x\": id and document must be strings. Write the manifest anew.")]
    [InlineData("{\"format\": \"apollo-persisted-query-manifest\", \"operations\": [{\"id\": \"x\"}]}", "list.json operation 1: id and document must be strings. Write the manifest anew.")]
    public void A_manifest_that_is_none_is_named(string text, string message)
    {
        Write("list.json", text);
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => TrustedFolder.Read(_folder)).Message);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_named()
    {
        File.WriteAllBytes(Path.Combine(_folder, "big5.graphql"), [0x7b, 0xa4, 0xa4, 0x7d]);
        Assert.Equal("big5.graphql: not UTF-8. Save it so.", Assert.Throws<InvalidDataException>(() => TrustedFolder.Read(_folder)).Message);
    }

    [Fact]
    public void A_folder_that_is_missing_is_named() => Assert.Equal(
        "The folder of trusted documents \"no-such-folder\" does not exist. Make it, or name another.",
        Assert.Throws<InvalidDataException>(() => TrustedFolder.Read("no-such-folder")).Message);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
