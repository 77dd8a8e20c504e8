using LearningAdvisor.GraphQL.Response;
using static LearningAdvisor.GraphQL.Tests.Execution.Answers;

namespace LearningAdvisor.GraphQL.Tests.Execution;

/// <summary>https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors</summary>
public sealed class NullPropagationTests
{
    private static readonly object? Nothing = null;

    private static readonly Exception Bad = new GraphQLException("Bad.");

    /// <summary>Each case: the type of a list, whether the list, an item, or neither is null or fails; what is left, and where the error is.</summary>
    public static TheoryData<string, string, string, string?> Lists => new()
    {
        { "[Int]", "null", """{"a":null}""", null },
        { "[Int]", "[1,null]", """{"a":[1,null]}""", null },
        { "[Int]", "[1,error]", """{"a":[1,null]}""", """["a",1]""" },
        { "[Int!]", "null", """{"a":null}""", null },
        { "[Int!]", "[1,null]", """{"a":null}""", """["a",1]""" },
        { "[Int!]", "[1,error]", """{"a":null}""", """["a",1]""" },
        { "[Int]!", "null", "null", """["a"]""" },
        { "[Int]!", "[1,null]", """{"a":[1,null]}""", null },
        { "[Int]!", "[1,error]", """{"a":[1,null]}""", """["a",1]""" },
        { "[Int!]!", "[1,null]", "null", """["a",1]""" },
        { "[Int!]!", "[1,error]", "null", """["a",1]""" },
        { "[Int!]!", "error", "null", """["a"]""" },
        { "[[Int!]]!", "[[1,null]]", """{"a":[null]}""", """["a",0,1]""" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_null_in_a_list_goes_up_as_far_as_the_types_say(string type, string value, string data, string? path)
    {
        var answer = await To($"type Query {{ a: {type} }}", "{ a }", Object(("a", Value(value))));

        var message = value.Contains("error") ? "Bad." : "Cannot return null for non-nullable field Query.a.";
        var errors = path is null
            ? ""
            : "\"errors\":[{\"message\":\"" + message + "\",\"locations\":[{\"line\":1,\"column\":3}],\"path\":" + path + "}],";
        Assert.Equal($"{{{errors}\"data\":{data}}}", answer);
    }

    [Theory]
    [InlineData("A", "B", """{"a":{"b":{"c":null}},"ok":1}""", "Int")]
    [InlineData("A", "B", """{"a":{"b":null},"ok":1}""", "Int!")]
    [InlineData("A", "B!", """{"a":null,"ok":1}""", "Int!")]
    [InlineData("A!", "B!", "null", "Int!")]
    [InlineData("A!", "B", """{"a":{"b":null},"ok":1}""", "Int!")]
    public async Task A_null_goes_up_to_the_nearest_field_that_may_hold_one(string a, string b, string data, string c)
    {
        var answer = await To(
            $"type Query {{ a: {a} ok: Int }} type A {{ b: {b} }} type B {{ c: {c} }}",
            "{ a { b { c } } ok }",
            Object(("a", Object(("b", Object(("c", Bad))))), ("ok", 1)));
        Assert.Equal(
            "{\"errors\":[{\"message\":\"Bad.\",\"locations\":[{\"line\":1,\"column\":11}],\"path\":[\"a\",\"b\",\"c\"]}],\"data\":" + data + "}",
            answer);
    }

    [Fact]
    public async Task One_item_that_falls_leaves_its_siblings_alone()
    {
        var answer = await To(
            "type Query { items: [Item] } type Item { id: Int! inner: Inner } type Inner { x: Int! }",
            "{ items { id inner { x } } }",
            Object(("items", new[]
            {
                Object(("id", 1), ("inner", Object(("x", 1)))),
                Object(("id", Nothing), ("inner", Object(("x", 2)))),
                Object(("id", 3), ("inner", Object(("x", Nothing)))),
            })));
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Item.id.","locations":[{"line":1,"column":11}],"path":["items",1,"id"]},{"message":"Cannot return null for non-nullable field Inner.x.","locations":[{"line":1,"column":22}],"path":["items",2,"inner","x"]}],"data":{"items":[{"id":1,"inner":{"x":1}},null,{"id":3,"inner":null}]}}""",
            answer);
    }

    [Fact]
    public async Task Two_failures_that_take_the_same_parent_give_one_error() =>
        Assert.Equal(
            """{"errors":[{"message":"Bad.","locations":[{"line":1,"column":7}],"path":["a","x"]}],"data":{"a":null}}""",
            await To("type Query { a: A } type A { x: Int! y: Int! }", "{ a { x y } }", Object(("a", Object(("x", Bad), ("y", Bad))))));

    [Fact]
    public async Task Errors_stand_in_the_order_of_the_response() =>
        Assert.Equal(
            """{"errors":[{"message":"Bad.","locations":[{"line":1,"column":7}],"path":["a","x"]},{"message":"Bad.","locations":[{"line":1,"column":11}],"path":["b"]}],"data":{"a":{"x":null},"b":null}}""",
            await To("type Query { a: A b: Int } type A { x: Int }", "{ a { x } b }", Object(("a", Object(("x", Bad))), ("b", Bad))));

    private static object? Value(string written) => written switch
    {
        "null" => null,
        "error" => Bad,
        "[1,null]" => new object?[] { 1, null },
        "[1,error]" => new object?[] { 1, Bad },
        "[[1,null]]" => new object?[] { new object?[] { 1, null } },
        _ => throw new ArgumentOutOfRangeException(nameof(written), written, "No such value in the table."),
    };
}
