using System.Buffers;
using System.Text;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Tests.Execution;

public sealed class SchemaResponsesTests
{
    private int _calls;

    [Theory]
    [InlineData("{ __schema { queryType { name fields { name } } } }")]
    [InlineData("{ a: __type(name: \"Query\") { name } __typename }")]
    public async Task A_question_about_the_schema_gets_the_same_bytes_each_time(string query)
    {
        var server = Server();

        var first = await AnswerAsync(server, query);

        Assert.Equal(first, await AnswerAsync(server, query));
        Assert.DoesNotContain("errors", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_beside_the_schema_is_resolved_each_time()
    {
        var server = Server();

        await AnswerAsync(server, "{ calls __typename }");

        Assert.Equal("""{"data":{"calls":2,"__typename":"Query"}}""", await AnswerAsync(server, "{ calls __typename }"));
    }

    [Fact]
    public async Task A_variable_decides_each_time()
    {
        var server = Server();
        const string Query = "query ($with: Boolean!) { __type(name: \"Query\") { name kind @include(if: $with) } }";

        Assert.Contains("kind", await AnswerAsync(server, Query, """{"with":true}"""), StringComparison.Ordinal);
        Assert.DoesNotContain("kind", await AnswerAsync(server, Query, """{"with":false}"""), StringComparison.Ordinal);
    }

    private GraphQLServer Server() => new(new Schema(new ObjectType("Query", () =>
    [
        new Field("calls", Scalars.Int.NonNull) { Resolve = _ => new(++_calls) },
    ])));

    private static async Task<string> AnswerAsync(GraphQLServer server, string query, string? variables = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var given = variables is null ? (System.Text.Json.JsonElement?)null : System.Text.Json.JsonElement.Parse(variables);
        await server.ExecuteAsync(new GraphQLRequest(query, null, given, null), new NoServices(), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
