using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;
using static LearningAdvisor.GraphQL.Tests.Execution.Answers;

namespace LearningAdvisor.GraphQL.Tests.Execution;

/// <summary>https://spec.graphql.org/September2025/#sec-Value-Completion</summary>
public sealed class CompletionTests
{
    private const string Sdl = """
        type Query { int: Int float: Float text: String flag: Boolean id: ID colour: Colour ints: [Int] pet: Pet }
        enum Colour { RED GREEN }
        union Pet = Dog | Cat
        type Dog { name: String }
        type Cat { name: String }
        """;

    public static TheoryData<string, object, string> Leaves => new()
    {
        { "int", 5L, "5" },
        { "int", 5.0, "5" },
        { "float", 0.5, "0.5" },
        { "float", 3, "3" },
        { "text", "字\"<\u0001", "\"字\\\"<\\u0001\"" },
        { "flag", false, "false" },
        { "id", 7, "\"7\"" },
        { "colour", "RED", "\"RED\"" },
        { "ints", new List<int> { 1, 2 }, "[1,2]" },
        { "ints", Enumerable.Range(1, 2), "[1,2]" },
        { "ints", Array.Empty<int>(), "[]" },
    };

    [Theory]
    [MemberData(nameof(Leaves))]
    public async Task A_value_is_written_as_its_type_says(string field, object value, string expected) =>
        Assert.Equal($"{{\"data\":{{\"{field}\":{expected}}}}}", await To(Sdl, $"{{ {field} }}", Object((field, value))));

    public static TheoryData<string, object, string> Misfits => new()
    {
        { "ints", 5, "Expected Iterable, but did not find one for field \\\"Query.ints\\\"." },
        { "ints", "text", "Expected Iterable, but did not find one for field \\\"Query.ints\\\"." },
        { "pet { __typename }", "x", "Abstract type \\\"Pet\\\" must resolve to an Object type at runtime for field \\\"Query.pet\\\"." },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public async Task A_value_that_is_not_of_its_type_is_an_error(string field, object value, string message)
    {
        var name = field.Split(' ')[0];
        Assert.Equal(
            "{\"errors\":[{\"message\":\"" + message + "\",\"locations\":[{\"line\":1,\"column\":3}],\"path\":[\"" + name + "\"]}],\"data\":{\"" + name + "\":null}}",
            await To(Sdl, $"{{ {field} }}", Object((name, value))));
    }

    [Theory]
    [InlineData("int", "x", "Int cannot represent non-integer value: \"x\"")]
    [InlineData("int", 1L << 40, "Int cannot represent non 32-bit signed integer value: 1099511627776")]
    [InlineData("float", double.NaN, "Float cannot represent non numeric value: NaN")]
    [InlineData("colour", "BLUE", "Enum \"Colour\" cannot represent value: \"BLUE\"")]
    public async Task A_plain_value_that_is_not_of_its_type_is_told_to_the_log_alone(string field, object value, string logged)
    {
        var log = new List<string>();
        var options = GraphQLOptions.Default with
        {
            RootValue = _ => Object((field, value)),
            OnInternalError = (_, error) => log.Add(error.Cause!.Message),
        };
        Assert.Equal(
            "{\"errors\":[{\"message\":\"Internal error.\",\"locations\":[{\"line\":1,\"column\":3}],\"path\":[\"" + field + "\"],\"extensions\":{\"code\":\"INTERNAL\"}}],\"data\":{\"" + field + "\":null}}",
            await To(SdlSchema.Build(Sdl), $"{{ {field} }}", options: options));
        Assert.Equal([logged], log);
    }

    [Fact]
    public async Task A_type_outside_the_union_is_an_error()
    {
        var schema = SdlSchema.Build(Sdl, new SchemaBindings { ResolveType = (_, schema) => schema.Query });
        Assert.StartsWith(
            """{"errors":[{"message":"Runtime Object type \"Query\" is not a possible type for \"Pet\".",""",
            await To(schema, "{ pet { __typename } }", options: GraphQLOptions.Default with { RootValue = _ => Object(("pet", 1)) }));
    }

    [Fact]
    public async Task The_first_possible_type_that_knows_the_value_is_its_type()
    {
        var dog = new ObjectType("Dog", () => [Field.Of<int>("legs", Scalars.Int, legs => legs)]) { IsTypeOf = value => value is int };
        var bird = new ObjectType("Bird", () => [Field.Of<string>("song", Scalars.String, song => song)]) { IsTypeOf = value => value is string };
        var pet = new UnionType("Pet", () => [dog, bird]);
        var query = new ObjectType("Query", () => [new Field("pets", pet.List) { Read = _ => new object[] { 4, "tweet", 3 } }]);

        Assert.Equal(
            """{"data":{"pets":[{"legs":4},{"song":"tweet"},{"legs":3}]}}""",
            await To(new Schema(query), "{ pets { ... on Dog { legs } ... on Bird { song } } }"));
    }

    [Fact]
    public async Task A_list_that_breaks_while_it_is_read_fails_as_a_whole()
    {
        static IEnumerable<int> Breaking()
        {
            yield return 1;
            throw new GraphQLException("Broken.", "BROKEN");
        }
        Assert.Equal(
            """{"errors":[{"message":"Broken.","locations":[{"line":1,"column":3}],"path":["ints"],"extensions":{"code":"BROKEN"}}],"data":{"ints":null}}""",
            await To(Sdl, "{ ints }", Object(("ints", Breaking()))));
    }
}
