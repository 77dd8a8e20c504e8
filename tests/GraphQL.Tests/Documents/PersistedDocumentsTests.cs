using System.Buffers;
using System.Text;
using System.Text.Json;
using LearningAdvisor.GraphQL.Documents;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.Documents;

public sealed class PersistedDocumentsTests
{
    private const string Query = "{ a }";
    private const string Answer = """{"data":{"a":null}}""";

    private static readonly Schema Schema = SdlSchema.Build("type Query { a: Int b: Int }");
    private static readonly string Hash = DocumentHash.Of(Query);
    private static readonly TrustedDocument[] Trusted = [new("greeting", "query A { a }", "a.graphql"), new(DocumentHash.Of("{ b }"), "{ b }", "b.graphql")];

    [Fact]
    public void The_hash_is_the_one_of_the_specifications_example() => Assert.Equal(
        "7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e",
        DocumentHash.Of("query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}"));

    [Fact]
    public async Task A_document_sent_once_with_its_hash_can_be_named_by_it()
    {
        var server = Serve(new PersistedOptions());

        Assert.Equal(Error("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND"), await ToAsync(server, Apollo(null, Hash)));
        Assert.Equal(Answer, await ToAsync(server, Apollo(Query, Hash)));
        Assert.Equal(Answer, await ToAsync(server, Apollo(null, Hash)));
        Assert.Equal(Answer, await ToAsync(server, Apollo(null, Hash.ToUpperInvariant())));
        Assert.Equal(Answer, await ToAsync(server, new GraphQLRequest(null) { DocumentId = $"sha256:{Hash}" }));
    }

    [Fact]
    public async Task A_wrong_hash_is_refused_and_keeps_nothing()
    {
        var server = Serve(new PersistedOptions());
        var other = DocumentHash.Of("{ b }");

        Assert.Equal(
            Error("provided sha does not match query. Hash the document's text exactly as it is sent, in UTF-8.", "PERSISTED_QUERY_HASH_MISMATCH"),
            await ToAsync(server, Apollo(Query, other)));
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await ToAsync(server, Apollo(null, other)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_invalid_or_very_long_is_not_kept()
    {
        var server = Serve(new PersistedOptions());
        foreach (var query in new[] { "{ nothing }", "{ a #" + new string('x', DocumentCache.MaxLength) + "\n}" })
        {
            await ToAsync(server, Apollo(query, DocumentHash.Of(query)));
            Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await ToAsync(server, Apollo(null, DocumentHash.Of(query))), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task However_many_documents_are_sent_only_so_many_are_kept()
    {
        var server = Serve(new PersistedOptions { MaxAutomatic = 2 });
        foreach (var query in new[] { "{ a }", "{ b }", "{ a b }" })
            await ToAsync(server, Apollo(query, DocumentHash.Of(query)));

        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await ToAsync(server, Apollo(null, Hash)), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"a":null,"b":null}}""", await ToAsync(server, Apollo(null, DocumentHash.Of("{ a b }"))));
    }

    [Fact]
    public async Task Switched_off_it_says_so_and_still_runs_documents_that_are_sent()
    {
        var server = Serve(new PersistedOptions { MaxAutomatic = 0 });

        Assert.Equal(Error("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED"), await ToAsync(server, Apollo(null, Hash)));
        Assert.Equal(Answer, await ToAsync(server, Apollo(Query, Hash)));
    }

    [Theory]
    [InlineData("""{"persistedQuery": {"version": 2, "sha256Hash": "x"}}""", "Unsupported persisted query version. Send \\\"persistedQuery\\\": {\\\"version\\\": 1, \\\"sha256Hash\\\": \\\"…\\\"}.")]
    [InlineData("""{"persistedQuery": "x"}""", "Unsupported persisted query version. Send \\\"persistedQuery\\\": {\\\"version\\\": 1, \\\"sha256Hash\\\": \\\"…\\\"}.")]
    [InlineData("""{"persistedQuery": {"version": 1}}""", "\\\"persistedQuery.sha256Hash\\\" is no SHA-256. Give 64 hexadecimal digits.")]
    [InlineData("""{"persistedQuery": {"version": 1, "sha256Hash": "../../x"}}""", "\\\"persistedQuery.sha256Hash\\\" is no SHA-256. Give 64 hexadecimal digits.")]
    public async Task A_name_that_is_none_is_refused(string extensions, string message) =>
        Assert.Equal(
            Error(message, "PERSISTED_QUERY_INVALID"),
            await ToAsync(Serve(new PersistedOptions()), new GraphQLRequest(Query, Extensions: JsonElement.Parse(extensions))));

    [Fact]
    public async Task Trusted_documents_are_named_by_their_id_or_hash()
    {
        var server = Serve(new PersistedOptions { MaxAutomatic = 0, Trusted = Trusted });
        foreach (var id in new[] { "greeting", DocumentHash.Of("query A { a }"), $"sha256:{DocumentHash.Of("query A { a }")}" })
            Assert.Equal(Answer, await ToAsync(server, new GraphQLRequest(null, "A") { DocumentId = id }));
        Assert.Equal("""{"data":{"b":null}}""", await ToAsync(server, Apollo(null, DocumentHash.Of("{ b }"))));
        Assert.Equal(
            Error("No document has this \\\"documentId\\\". Give the id of one this service was started with, or send the document.", "DOCUMENT_NOT_FOUND"),
            await ToAsync(server, new GraphQLRequest(null) { DocumentId = "nothing" }));
    }

    [Fact]
    public async Task A_request_gives_a_document_or_names_one()
    {
        var server = Serve(new PersistedOptions { Trusted = Trusted });
        Assert.Equal(
            Error("The request gives both \\\"query\\\" and \\\"documentId\\\". Give one of them.", "BAD_REQUEST"),
            await ToAsync(server, new GraphQLRequest(Query) { DocumentId = "greeting" }));
        Assert.Equal(
            Error("The request has no document. Send it as \\\"query\\\", or name it by \\\"documentId\\\".", "BAD_REQUEST"),
            await ToAsync(server, new GraphQLRequest(null)));
    }

    [Fact]
    public async Task With_trusted_documents_only_nothing_else_runs()
    {
        var server = Serve(new PersistedOptions { Trusted = Trusted, TrustedOnly = true });
        var refused = Error("This service runs only the documents it was started with. Give the \\\"documentId\\\" of one of them.", "DOCUMENT_NOT_TRUSTED");

        Assert.Equal(refused, await ToAsync(server, new GraphQLRequest(Query)));
        Assert.Equal(refused, await ToAsync(server, Apollo(Query, Hash)));
        Assert.Equal(refused, await ToAsync(server, new GraphQLRequest("{ __schema { description } }")));
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await ToAsync(server, Apollo(null, Hash)), StringComparison.Ordinal);
        Assert.Equal(Answer, await ToAsync(server, new GraphQLRequest("query A { a }")));
        Assert.Equal(Answer, await ToAsync(server, new GraphQLRequest(null) { DocumentId = "greeting" }));
    }

    [Fact]
    public void Broken_trusted_documents_are_all_named_at_the_start()
    {
        TrustedDocument[] documents =
        [
            new("one", "{ a\n  nothing }", "one.graphql"),
            new("two", "{ a", "two.graphql"),
            new(Hash, "{ b }", "three.graphql"),
            new("four", "{ a }", "four.graphql"),
            new("four", "{ b }", "list.json id \"four\""),
        ];
        var broken = Assert.Throws<GraphQLException>(() => Serve(new PersistedOptions { Trusted = documents }));

        Assert.Equal(
            [
                "one.graphql line 2 column 3: Cannot query field \"nothing\" on type \"Query\".",
                "two.graphql line 1 column 4: Syntax Error: Expected Name, found <EOF>.",
                $"three.graphql: the id is a SHA-256, but that of the document is {DocumentHash.Of("{ b }")}. Restore the document, or name it by that.",
                "list.json id \"four\": another document has the id \"four\". Give each its own.",
            ],
            broken.Errors.Select(error => error.Message));
    }

    private static GraphQLServer Serve(PersistedOptions persisted) => new(Schema, new GraphQLOptions { Persisted = persisted });

    private static GraphQLRequest Apollo(string? query, string hash) => new(
        query, Extensions: JsonElement.Parse($$$"""{"persistedQuery": {"version": 1, "sha256Hash": "{{{hash}}}"}}"""));

    private static string Error(string message, string code) =>
        $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"{{{code}}}"}}]}""";

    private static async Task<string> ToAsync(GraphQLServer server, GraphQLRequest request)
    {
        var output = new ArrayBufferWriter<byte>();
        await server.ExecuteAsync(request, NoServices.Instance, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
