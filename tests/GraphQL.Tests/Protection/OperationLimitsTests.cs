using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Protection;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;
using static LearningAdvisor.GraphQL.Tests.Execution.Answers;

namespace LearningAdvisor.GraphQL.Tests.Protection;

public sealed class OperationLimitsTests
{
    private static readonly Schema Tree = SdlSchema.Build("type Query { a(n: Int): Int b: Int c: Int deeper: Query }");

    [Fact]
    public async Task Fields_may_nest_as_deep_as_the_options_say()
    {
        var limits = new LimitOptions { MaxDepth = 3 };
        await ExpectRunAsync("{ deeper { deeper { a } } }", limits);
        await ExpectRefusalAsync(
            "{ deeper { ...f } } fragment f on Query { deeper { ... { deeper { a } } } }", limits, "maxDepth", 4, 3,
            "The operation nests 4 fields; at most 3 may stand inside one another. Ask in several operations.");
        await ExpectRefusalAsync(
            "query Far { deeper { deeper { deeper { a } } } }", limits, "maxDepth", 4, 3,
            "Operation \"Far\" nests 4 fields; at most 3 may stand inside one another. Ask in several operations.");
    }

    [Fact]
    public async Task Fields_count_as_often_as_fragments_bring_them()
    {
        var limits = new LimitOptions { MaxFields = 6 };
        await ExpectRunAsync("{ deeper { ...f } ...f } fragment f on Query { a b }", limits);
        await ExpectRefusalAsync(
            "{ deeper { ...f } ...f } fragment f on Query { a b c }", limits, "maxFields", 7, 6,
            "The operation has 7 fields with its fragments written out; at most 6 are allowed. Ask in several operations.");
    }

    [Fact]
    public async Task Fragments_that_double_over_and_over_are_refused_before_they_are_written_out()
    {
        var fragments = string.Concat(Enumerable.Range(0, 60).Select(i =>
            $" fragment f{i} on Query {{ x: deeper {{ ...f{i + 1} }} y: deeper {{ ...f{i + 1} }} }}"));
        var answer = await To(Tree, $"{{ ...f0 }}{fragments} fragment f60 on Query {{ a }}");

        Assert.Contains("\"limit\":\"maxFields\",\"found\":2147483647,\"maximum\":2000", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_of_the_root_are_limited_on_their_own()
    {
        var limits = new LimitOptions { MaxRootFields = 2 };
        await ExpectRunAsync("{ a deeper { a b c } }", limits);
        await ExpectRefusalAsync(
            "{ a ... { b } ...f } fragment f on Query { c }", limits, "maxRootFields", 3, 2,
            "The operation has 3 fields at its root; at most 2 are allowed. Ask in several operations.");
    }

    [Fact]
    public async Task Aliases_count_as_often_as_fragments_bring_them()
    {
        var limits = new LimitOptions { MaxAliases = 2 };
        await ExpectRunAsync("{ x: a y: a }", limits);
        await ExpectRefusalAsync(
            "{ x: deeper { ...f } ...f } fragment f on Query { y: a }", limits, "maxAliases", 3, 2,
            "The operation has 3 aliases with its fragments written out; at most 2 are allowed. Ask in several operations.");
    }

    [Fact]
    public async Task One_field_may_not_be_written_over_and_over()
    {
        var limits = new LimitOptions { MaxFieldRepeats = 2 };
        await ExpectRunAsync("{ a a deeper { a a } }", limits);
        await ExpectRefusalAsync(
            "{ deeper { a a ... { a } } }", limits, "maxFieldRepeats", 3, 2,
            "The operation writes one field 3 times in one selection set; at most 2 times are allowed. Write it once.");
    }

    [Fact]
    public async Task Fragment_spreads_are_limited()
    {
        var limits = new LimitOptions { MaxFragmentSpreads = 3 };
        await ExpectRunAsync("{ ...f deeper { ...f ... { a } } } fragment f on Query { a }", limits);
        await ExpectRefusalAsync(
            "{ ...g deeper { ...g } } fragment f on Query { a } fragment g on Query { ...f }", limits, "maxFragmentSpreads", 4, 3,
            "The operation spreads 4 fragments; at most 3 are allowed. Select the fields directly.");
    }

    [Fact]
    public async Task Directives_are_limited_in_all_and_at_one_place()
    {
        await ExpectRefusalAsync(
            "query ($n: Int) { a @skip(if: false) ...f b(n: $n) } fragment f on Query { c @skip(if: false) deeper @include(if: true) { a } }",
            new LimitOptions { MaxDirectives = 2 }, "maxDirectives", 3, 2,
            "The operation has 3 directives with its fragments written out; at most 2 are allowed. Leave some out.");
        await ExpectRefusalAsync(
            "{ a @skip(if: false) @include(if: true) }", new LimitOptions { MaxDirectivesAtOnePlace = 1 }, "maxDirectivesAtOnePlace", 2, 1,
            "The operation has 2 directives at one place; at most 1 are allowed. Leave some out.");
    }

    [Fact]
    public async Task Introspection_that_multiplies_is_refused() =>
        await ExpectRefusalAsync(
            "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }", new LimitOptions(),
            "maxIntrospectionLists", 4, 3,
            "The operation nests 4 lists of introspection; at most 3 may stand inside one another. Ask for them type by type.");

    [Fact]
    public async Task Variables_may_take_as_many_bytes_as_the_options_say()
    {
        var options = new GraphQLOptions { Limits = new LimitOptions { MaxVariableBytes = 19 } };
        Assert.Equal(
            """{"errors":[{"message":"Operation \"Q\" gets 20 bytes of variables; at most 19 are allowed. Send less at once.","locations":[{"line":1,"column":1}],"extensions":{"code":"OPERATION_LIMIT_EXCEEDED","limit":"maxVariableBytes","found":20,"maximum":19}}]}""",
            await To(Tree, "query Q($n: Int) { a(n: $n) }", """{"n":1,"x":"學學"}""", options: options));
    }

    [Theory]
    [InlineData("{ __schema { types { name } } }", "__schema", 3)]
    [InlineData("{ a ...f } fragment f on Query { __type(name: \"Int\") { name } }", "__type", 34)]
    public async Task Introspection_can_be_switched_off(string query, string field, int column) =>
        Assert.Equal(
            "{\"errors\":[{\"message\":\"Introspection is switched off, so \\\"" + field + "\\\" cannot be asked for. Read the schema file instead.\",\"locations\":[{\"line\":1,\"column\":" + column + "}],\"extensions\":{\"code\":\"INTROSPECTION_DISABLED\"}}]}",
            await To(Tree, query, options: new GraphQLOptions { Introspection = false }));

    [Fact]
    public async Task Without_limits_anything_valid_runs()
    {
        var options = new GraphQLOptions { Limits = LimitOptions.None, Cost = CostOptions.Unlimited };
        var query = "{ " + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"a{i}: a ")) + "}";
        Assert.StartsWith("{\"data\"", await To(Tree, query, options: options), StringComparison.Ordinal);
    }

    private static async Task ExpectRunAsync(string query, LimitOptions limits) =>
        Assert.StartsWith("{\"data\"", await To(Tree, query, options: new GraphQLOptions { Limits = limits }), StringComparison.Ordinal);

    private static async Task ExpectRefusalAsync(string query, LimitOptions limits, string limit, int found, int maximum, string message)
    {
        var answer = JsonElement.Parse(await To(Tree, query, options: new GraphQLOptions { Limits = limits }));

        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(
            $$"""{"code":"OPERATION_LIMIT_EXCEEDED","limit":"{{limit}}","found":{{found}},"maximum":{{maximum}}}""",
            error.GetProperty("extensions").GetRawText());
        Assert.Equal(1, error.GetProperty("locations")[0].GetProperty("column").GetInt32());
    }
}
