using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.Execution;

public sealed class VariableCoercionTests
{
    private static readonly Schema Catalogue = SdlSchema.Build("""
        type Query { courses(where: Where, one: One): [Int] }
        input Where { fee: Int! title: String = "x" modes: [Mode!] and: [Where!] }
        input One @oneOf { id: ID code: String }
        enum Mode { ONLINE ONSITE }
        """);

    [Fact]
    public void An_input_object_gets_its_defaults_and_typed_values()
    {
        var where = Coerce("$v: Where", """{"v": {"fee": 5, "modes": "ONLINE"}}""").Get<InputObject>("v")!;

        Assert.Equal(5, where.Get<int>("fee"));
        Assert.Equal("x", where.Get<string>("title"));
        Assert.Equal(["ONLINE"], where.GetList<string>("modes"));
        Assert.False(where.ContainsKey("and"));
    }

    [Fact]
    public void A_missing_variable_differs_from_a_null_one()
    {
        var variables = Coerce("$a: Int, $b: Int, $c: Int = 7", """{"b": null}""");

        Assert.False(variables.ContainsKey("a"));
        Assert.True(variables.TryGetValue("b", out var b) && b is null);
        Assert.Equal(7, variables["c"]);
    }

    [Theory]
    [InlineData("$v: Int!", "{}", "Variable \"$v\" of required type \"Int!\" was not provided.")]
    [InlineData("$v: Int!", "{\"v\": null}", "Variable \"$v\" of non-null type \"Int!\" must not be null.")]
    [InlineData("$v: Query", "{}", "Variable \"$v\" expected value of type \"Query\" which cannot be used as an input type.")]
    [InlineData("$v: Int", "{\"v\": \"x\"}", "Variable \"$v\" got invalid value \"x\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData("$v: [Int!]", "{\"v\": [1, null]}", "Variable \"$v\" got invalid value null at \"v[1]\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("$v: Where", "{\"v\": 1}", "Variable \"$v\" got invalid value 1; Expected type \"Where\" to be an object.")]
    [InlineData("$v: Where", "{\"v\": {}}", "Variable \"$v\" got invalid value {}; Field \"fee\" of required type \"Int!\" was not provided.")]
    [InlineData("$v: Where", "{\"v\": {\"fee\": 1, \"titel\": 2}}", "Variable \"$v\" got invalid value { fee: 1, titel: 2 }; Field \"titel\" is not defined by type \"Where\". Did you mean \"title\"?")]
    [InlineData("$v: [Where]", "{\"v\": [{\"fee\": 1, \"and\": [{\"fee\": \"a\"}]}]}", "Variable \"$v\" got invalid value \"a\" at \"v[0].and[0].fee\"; Int cannot represent non-integer value: \"a\"")]
    [InlineData("$v: Mode", "{\"v\": \"ONLNE\"}", "Variable \"$v\" got invalid value \"ONLNE\"; Value \"ONLNE\" does not exist in \"Mode\" enum. Did you mean the enum value \"ONLINE\" or \"ONSITE\"?")]
    [InlineData("$v: Mode", "{\"v\": 1}", "Variable \"$v\" got invalid value 1; Enum \"Mode\" cannot represent non-string value: 1.")]
    [InlineData("$v: One", "{\"v\": {}}", "Variable \"$v\" got invalid value {}; Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("$v: One", "{\"v\": {\"id\": \"1\", \"code\": null}}", "Variable \"$v\" got invalid value { id: \"1\", code: null }; Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("$v: One", "{\"v\": {\"id\": null}}", "Variable \"$v\" got invalid value null at \"v.id\"; Field \"id\" must be non-null.")]
    public void A_variable_that_does_not_fit_gives_one_error(string declaration, string json, string message)
    {
        var (variables, errors) = TryCoerce(declaration, json);

        Assert.Null(variables);
        Assert.Equal([message], errors.Select(error => error.Message));
        Assert.Equal(1, Assert.Single(errors).Locations[0].Line);
    }

    [Fact]
    public void Suggestions_can_be_switched_off()
    {
        var operation = Parser.Parse("query ($v: Mode) { courses }").Operations[0];
        var (_, errors) = VariableCoercion.Coerce(Catalogue, operation, JsonElement.Parse("{\"v\": \"ONLNE\"}"), suggest: false);
        Assert.EndsWith("does not exist in \"Mode\" enum.", Assert.Single(errors).Message);
    }

    [Fact]
    public void After_fifty_errors_the_request_is_given_up()
    {
        var (_, errors) = TryCoerce("$v: [Int!]", $$"""{"v": [{{string.Join(',', Enumerable.Repeat("null", 90))}}]}""");
        Assert.Equal(51, errors.Count);
        Assert.Equal("Too many errors processing variables, error limit reached. Execution aborted.", errors[50].Message);
    }

    // Each message once held the whole object, and every one of the mistakes was found before fifty were told.
    [Fact]
    public void A_large_value_full_of_mistakes_gives_messages_of_bounded_length()
    {
        var members = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"unknown{i}\": \"{new string('x', 20)}\""));
        var (_, errors) = TryCoerce("$v: Where", $$"""{"v": { {{members}} } }""");
        Assert.Equal(51, errors.Count);
        Assert.All(errors, error => Assert.InRange(error.Message.Length, 1, 1_200));
    }

    [Fact]
    public void Coercion_stops_when_no_more_errors_are_wanted()
    {
        var told = 0;
        var coercion = new JsonCoercion(suggest: false, (_, _, _) => ++told < 3);
        coercion.Coerce(JsonElement.Parse("[null, [null, null], {}, \"x\", null]"), Scalars.Int.NonNull.List);
        Assert.Equal(3, told);
    }

    private static InputObject Coerce(string declaration, string json) => TryCoerce(declaration, json).Variables!;

    private static (InputObject? Variables, IReadOnlyList<GraphQLError> Errors) TryCoerce(
        string declaration, string json) =>
        VariableCoercion.Coerce(
            Catalogue, Parser.Parse($"query ({declaration}) {{ courses }}").Operations[0], JsonElement.Parse(json));
}
