using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;
using static LearningAdvisor.GraphQL.Tests.Execution.Answers;

namespace LearningAdvisor.GraphQL.Tests.Execution;

public sealed class SelectionTests
{
    private const string Sdl = """
        type Query { zuck: User me: User animal: Animal }
        type User { id: ID name: String profilePic(size: Int): String birthday: Birthday friends: [User] }
        type Birthday { month: Int day: Int }
        interface Animal { name: String }
        type Dog implements Animal { name: String barkVolume: Int }
        type Cat implements Animal { name: String meowVolume: Int }
        """;

    private static readonly object Root = Object(
        ("zuck", Object(
            ("id", 4),
            ("name", "Mark"),
            ("birthday", Object(("month", 5), ("day", 14))),
            ("friends", new object[] { Object(("name", "Ann")), Object(("name", "Bo")) }))));

    [Theory]
    [InlineData("{ zuck { id name } }", """{"data":{"zuck":{"id":"4","name":"Mark"}}}""")]
    [InlineData("{ zuck { name id } }", """{"data":{"zuck":{"name":"Mark","id":"4"}}}""")]
    [InlineData("{ zuck { a: name b: name } }", """{"data":{"zuck":{"a":"Mark","b":"Mark"}}}""")]
    [InlineData("{ zuck { birthday { month } name birthday { day } } }", """{"data":{"zuck":{"birthday":{"month":5,"day":14},"name":"Mark"}}}""")]
    [InlineData("{ zuck { friends { name } } }", """{"data":{"zuck":{"friends":[{"name":"Ann"},{"name":"Bo"}]}}}""")]
    [InlineData("{ me { id } }", """{"data":{"me":null}}""")]
    [InlineData("{ zuck { ...a id ...a } } fragment a on User { name ...b } fragment b on User { id }", """{"data":{"zuck":{"name":"Mark","id":"4"}}}""")]
    [InlineData("{ __typename zuck { __typename } }", """{"data":{"__typename":"Query","zuck":{"__typename":"User"}}}""")]
    public async Task Response_keys_stand_in_the_order_of_the_document(string query, string expected) =>
        Assert.Equal(expected, await To(Sdl, query, Root));

    [Theory]
    [InlineData("{ zuck { name @skip(if: true) id } }", """{"data":{"zuck":{"id":"4"}}}""")]
    [InlineData("{ zuck { name @include(if: false) id } }", """{"data":{"zuck":{"id":"4"}}}""")]
    [InlineData("{ zuck { name @skip(if: false) @include(if: true) } }", """{"data":{"zuck":{"name":"Mark"}}}""")]
    [InlineData("{ zuck { name @skip(if: true) @include(if: true) } }", """{"data":{"zuck":{}}}""")]
    [InlineData("{ zuck { id ... @include(if: false) { name } } }", """{"data":{"zuck":{"id":"4"}}}""")]
    [InlineData("{ zuck { id ...a @skip(if: true) } } fragment a on User { name }", """{"data":{"zuck":{"id":"4"}}}""")]
    [InlineData("{ zuck { name @skip(if: true) name } }", """{"data":{"zuck":{"name":"Mark"}}}""")]
    public async Task Skip_and_include_leave_selections_out(string query, string expected) =>
        Assert.Equal(expected, await To(Sdl, query, Root));

    [Theory]
    [InlineData("{\"yes\": true}", """{"data":{"zuck":{"name":"Mark"}}}""")]
    [InlineData("{\"yes\": false}", """{"data":{"zuck":{"id":"4"}}}""")]
    [InlineData("{\"yes\": true, \"both\": true}", """{"data":{"zuck":{"id":"4","name":"Mark"}}}""")]
    [InlineData("{\"yes\": true, \"both\": null}", """{"errors":[{"message":"Argument \"if\" of non-null type \"Boolean!\" must not be null.","locations":[{"line":1,"column":177}]}]}""")]
    public async Task One_prepared_operation_serves_every_outcome_of_its_conditions(string variables, string expected)
    {
        const string query =
            "query ($yes: Boolean!, $both: Boolean = false) { zuck { id @skip(if: $yes) ...a ... @include(if: $yes) { name } id @include(if: $both) } } fragment a on User { id @include(if: $both) }";
        var server = new GraphQLServer(SdlSchema.Build(Sdl), GraphQLOptions.Default with { RootValue = _ => Root });

        foreach (var other in new[] { "{\"yes\": true}", "{\"yes\": false}" })
            await To(server, query, other);
        Assert.Equal(expected, await To(server, query, variables));
    }

    [Theory]
    [InlineData("Dog", """{"data":{"animal":{"name":"Rex","barkVolume":3,"__typename":"Dog"}}}""")]
    [InlineData("Cat", """{"data":{"animal":{"name":"Rex","meowVolume":9,"__typename":"Cat"}}}""")]
    public async Task A_fragment_applies_to_the_types_it_names(string type, string expected)
    {
        var animal = Object(("name", "Rex"), ("barkVolume", 3), ("meowVolume", 9));
        var schema = SdlSchema.Build(Sdl, new SchemaBindings { ResolveType = (_, schema) => (ObjectType)schema.Type(type)! });
        var options = GraphQLOptions.Default with { RootValue = _ => Object(("animal", animal)) };

        Assert.Equal(expected, await To(schema,
            "{ animal { name ... on Dog { barkVolume } ...cat ... on Animal { __typename } } } fragment cat on Cat { meowVolume }",
            options: options));
    }

    [Fact]
    public async Task Fields_a_schema_does_not_have_are_passed_over_where_nothing_validates() =>
        Assert.Equal("""{"data":{"zuck":{"id":"4"}}}""", await To(Sdl, "{ zuck { id unknown ...missing } }", Root));
}
