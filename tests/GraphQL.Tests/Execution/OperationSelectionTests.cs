using static LearningAdvisor.GraphQL.Tests.Execution.Answers;

namespace LearningAdvisor.GraphQL.Tests.Execution;

/// <summary>https://spec.graphql.org/September2025/#sec-Executing-Requests</summary>
public sealed class OperationSelectionTests
{
    private const string Sdl = "type Query { a: Int b: Int }";

    private static readonly object Root = Object(("a", 1), ("b", 2));

    [Theory]
    [InlineData("{ a }", null, """{"data":{"a":1}}""")]
    [InlineData("query A { a } query B { b }", "B", """{"data":{"b":2}}""")]
    [InlineData("query A { a } query B { b }", null, """{"errors":[{"message":"Must provide operation name if query contains multiple operations."}]}""")]
    [InlineData("query A { a }", "C", """{"errors":[{"message":"Unknown operation named \"C\"."}]}""")]
    [InlineData("fragment f on Query { a }", null, """{"errors":[{"message":"Must provide an operation."}]}""")]
    [InlineData("mutation { a }", null, """{"errors":[{"message":"Schema is not configured to execute mutation operation.","locations":[{"line":1,"column":1}]}]}""")]
    [InlineData("{ a", null, """{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":4}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""")]
    [InlineData("query ($a: Int!) { a }", null, """{"errors":[{"message":"Variable \"$a\" of required type \"Int!\" was not provided.","locations":[{"line":1,"column":8}]}]}""")]
    public async Task The_operation_named_runs_or_the_request_is_refused(string query, string? name, string expected) =>
        Assert.Equal(expected, await To(Sdl, query, Root, operationName: name));

    [Fact]
    public async Task A_subscription_is_refused_where_no_events_can_be_sent() =>
        Assert.Equal(
            """{"errors":[{"message":"A subscription needs a transport that sends events.","locations":[{"line":1,"column":1}]}]}""",
            await To(Sdl + " type Subscription { a: Int }", "subscription { a }"));
}
