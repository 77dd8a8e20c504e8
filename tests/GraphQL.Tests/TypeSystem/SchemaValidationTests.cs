using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.TypeSystem;

public sealed class SchemaValidationTests
{
    private const string Query = "type Query { a: Int } ";

    [Theory]
    [InlineData("type Course { a: Int }", "Query root type must be provided.")]
    [InlineData("schema { query: Q } interface Q { a: Int }", "Query root type must be Object type, it cannot be Q.")]
    [InlineData(Query + "enum Mutation { A }", "Mutation root type must be Object type if provided, it cannot be Mutation.")]
    [InlineData(Query + "schema { query: Query subscription: S } input S { a: Int }", "Subscription root type must be Object type if provided, it cannot be S.")]
    [InlineData(Query + "schema { query: Query mutation: Query }", "All root types must be different, but \"Query\" is given for more than one.")]
    public void Root_types_are_different_object_types(string sdl, string message) => AssertOnly(sdl, message);

    [Theory]
    [InlineData("type __T { a: Int }", "Name \"__T\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type T { __a: Int }", "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type T { a(__b: Int): Int }", "Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("directive @__d on FIELD", "Name \"__d\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("enum E { __A }", "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("input I { __a: Int }", "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    public void Two_underscores_are_reserved(string sdl, string message) => AssertOnly(Query + sdl, message);

    [Theory]
    [InlineData("type T", "Type T must define one or more fields.")]
    [InlineData("type T { a: I } input I { a: Int }", "The type of T.a must be Output Type but got: I.")]
    [InlineData("type T { a(b: [T!]): Int }", "The type of T.a(b:) must be Input Type but got: [T!].")]
    [InlineData("type T { a(b: Int! @deprecated): Int }", "Required argument T.a(b:) cannot be deprecated.")]
    [InlineData("type T { a(b: Int = \"x\"): Int }", "The default value of T.a(b:) must be a value of type Int that does not contain itself, but got: \"x\".")]
    [InlineData("directive @d(a: Query) on FIELD", "The type of @d(a:) must be Input Type but got: Query.")]
    [InlineData("directive @d(a: Int! @deprecated) on FIELD", "Required argument @d(a:) cannot be deprecated.")]
    [InlineData("union U", "Union type U must define one or more member types.")]
    [InlineData("union U = Query | Query", "Union type U can only include type Query once.")]
    [InlineData("union U = Query | Int", "Union type U can only include Object types, it cannot include Int.")]
    [InlineData("union U = Int", "Union type U can only include Object types, it cannot include Int.")]
    [InlineData("enum E", "Enum type E must define one or more values.")]
    public void Members_have_types_of_the_right_kind(string sdl, string message) => AssertOnly(Query + sdl, message);

    [Theory]
    [InlineData("input I", "Input Object type I must define one or more fields.")]
    [InlineData("input I { a: Query }", "The type of I.a must be Input Type but got: Query.")]
    [InlineData("input I { a: Int! @deprecated }", "Required input field I.a cannot be deprecated.")]
    [InlineData("input I @oneOf { a: Int! }", "OneOf input field I.a must be nullable.")]
    [InlineData("input I @oneOf { a: Int = 1 }", "OneOf input field I.a cannot have a default value.")]
    [InlineData("input I { a: I! }", "Cannot reference Input Object \"I\" within itself through a series of non-null fields: \"a\".")]
    [InlineData("input I { a: J! } input J { b: I! }", "Cannot reference Input Object \"I\" within itself through a series of non-null fields: \"a.b\".")]
    [InlineData("input I { a: I = {} }", "The default value of I.a must be a value of type I that does not contain itself, but got: {}.")]
    public void Input_objects_can_be_written_down(string sdl, string message) => AssertOnly(Query + sdl, message);

    [Fact]
    public void Input_objects_may_refer_to_themselves_where_null_or_an_empty_list_ends_the_chain() =>
        Assert.Empty(Errors(Query + "input I { a: I b: [I!]! c: J! } input J { i: I }"));

    [Theory]
    [InlineData("type T implements Query { a: Int }", "Type T must only implement Interface types, it cannot implement Query.")]
    [InlineData("interface N implements N { a: Int }", "Type N cannot implement itself because it would create a circular reference.")]
    [InlineData("interface N { a: Int } type T implements N & N { a: Int }", "Type T can only implement N once.")]
    [InlineData("interface N { a: Int } type T implements N { b: Int }", "Interface field N.a expected but T does not provide it.")]
    [InlineData("interface N { a: Int } type T implements N { a: String }", "Interface field N.a expects type Int but T.a is type String.")]
    [InlineData("interface N { a: Int } type T implements N { a: Int @deprecated }", "Interface field N.a is not deprecated, so implementation field T.a must not be deprecated.")]
    [InlineData("interface N { a(b: Int): Int } type T implements N { a: Int }", "Interface field argument N.a(b:) expected but T.a does not provide it.")]
    [InlineData("interface N { a(b: Int): Int } type T implements N { a(b: ID): Int }", "Interface field argument N.a(b:) expects type Int but T.a(b:) is type ID.")]
    [InlineData("interface N { a: Int } type T implements N { a(b: Int!): Int }", "Object field T.a includes required argument b that is missing from the Interface field N.a.")]
    [InlineData("interface M { a: Int } interface N implements M { a: Int } type T implements N { a: Int }", "Type T must implement M because it is implemented by N.")]
    public void Types_keep_what_their_interfaces_promise(string sdl, string message) => AssertOnly(Query + sdl, message);

    [Fact]
    public void Two_interfaces_that_implement_each_other_give_an_error_each() =>
        Assert.Equal(
            [
                "Type M cannot implement N because it would create a circular reference.",
                "Type N cannot implement M because it would create a circular reference.",
            ],
            Errors(Query + "interface M implements N { a: Int } interface N implements M { a: Int }"));

    [Fact]
    public void A_narrower_field_type_keeps_the_promise() =>
        Assert.Empty(Errors(Query + """
            interface N { a: [U] b: N }
            type T implements N { a: [T!]! b: O }
            type O implements N { a: [U] b: N }
            union U = T | O
            """));

    [Fact]
    public void A_name_made_in_code_must_match_the_grammar()
    {
        var schema = new Schema(new ObjectType("Query", () => [new Field("not-a-name", Scalars.Int)]));
        Assert.Equal("Name \"not-a-name\" must match [_A-Za-z][_0-9A-Za-z]*.", Assert.Single(schema.Validate()).Message);
    }

    [Fact]
    public void An_enum_made_in_code_cannot_hold_a_keyword()
    {
        var flag = new EnumType("Flag", [new EnumValue("true")]);
        var schema = new Schema(new ObjectType("Query", () => [new Field("a", flag)]));
        Assert.Equal("Enum type Flag cannot include value: true.", Assert.Single(schema.Validate()).Message);
    }

    [Fact]
    public void A_directive_made_in_code_needs_a_location()
    {
        var schema = new Schema(
            new ObjectType("Query", () => [new Field("a", Scalars.Int)]), directives: [new DirectiveDefinition("d", [])]);
        Assert.Equal("Directive @d must include 1 or more locations.", Assert.Single(schema.Validate()).Message);
    }

    [Fact]
    public void A_field_has_one_way_to_get_its_value()
    {
        var field = new Field("a", Scalars.Int) { Read = _ => 1, Resolve = _ => new(1) };
        var schema = new Schema(new ObjectType("Query", () => [field]));
        Assert.Equal(
            "Field Query.a must have at most one of Read, Resolve and ResolveBatch.", Assert.Single(schema.Validate()).Message);
    }

    [Fact]
    public void An_error_points_at_the_definitions_it_is_about()
    {
        var (_, errors) = SdlSchema.TryBuild(Parser.Parse(Query + "\ninterface N { a: Int }\ntype T implements N { b: Int }"));
        Assert.Equal(["2:15", "3:1"], Assert.Single(errors).Locations.Select(location => location.ToString()));
    }

    private static void AssertOnly(string sdl, string message) => Assert.Equal([message], Errors(sdl));

    private static IEnumerable<string> Errors(string sdl) =>
        SdlSchema.TryBuild(Parser.Parse(sdl)).Errors.Select(error => error.Message);
}
