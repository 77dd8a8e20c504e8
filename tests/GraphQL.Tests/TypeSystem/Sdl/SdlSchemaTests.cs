using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.TypeSystem.Sdl;

public sealed class SdlSchemaTests
{
    private const string Query = "type Query { a: Int } ";

    [Theory]
    [InlineData("schema { query: Query } schema { mutation: M } type M { a: Int }", "Must provide only one schema definition.")]
    [InlineData("schema { query: Query mutation: M mutation: M } type M { a: Int }", "There can be only one mutation type in schema.")]
    [InlineData("type T { a: Int } enum T { A }", "There can be only one type named \"T\".")]
    [InlineData("enum E { A B A }", "Enum value \"E.A\" can only be defined once.")]
    [InlineData("type T { a: Int } extend type T { a: Int }", "Field \"T.a\" can only be defined once.")]
    [InlineData("type T { a(b: Int, b: Int): Int }", "Argument \"T.a(b:)\" can only be defined once.")]
    [InlineData("directive @d(b: Int, b: Int) on FIELD", "Argument \"@d(b:)\" can only be defined once.")]
    [InlineData("directive @d on FIELD directive @d on FIELD", "There can be only one directive named \"@d\".")]
    [InlineData("type T { a: Curse } type Course { a: Int }", "Unknown type \"Curse\". Did you mean \"Course\"?")]
    [InlineData("extend type Curse { b: Int } type Course { a: Int }", "Cannot extend type \"Curse\" because it is not defined. Did you mean \"Course\"?")]
    [InlineData("extend enum Query { A }", "Cannot extend non-enum type \"Query\".")]
    [InlineData("type T @d { a: Int }", "Unknown directive \"@d\".")]
    [InlineData("type T @deprecated { a: Int }", "Directive \"@deprecated\" may not be used on OBJECT.")]
    [InlineData("directive @d on ARGUMENT_DEFINITION input I { a: Int @d }", "Directive \"@d\" may not be used on INPUT_FIELD_DEFINITION.")]
    [InlineData("directive @d on INPUT_FIELD_DEFINITION type T { a(b: Int @d): Int }", "Directive \"@d\" may not be used on ARGUMENT_DEFINITION.")]
    [InlineData("input I @oneOf { a: Int } extend input I @oneOf", "The directive \"@oneOf\" can only be used once at this location.")]
    [InlineData("type T { a: Int @deprecated(raeson: \"x\") }", "Unknown argument \"raeson\" on directive \"@deprecated\". Did you mean \"reason\"?")]
    [InlineData("scalar S @specifiedBy", "Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided.")]
    [InlineData("scalar S @specifiedBy(url: \"a\", url: \"b\")", "There can be only one argument named \"url\".")]
    [InlineData("scalar String @specifiedBy(url: \"a\")", "Directive \"@specifiedBy\" must not be used on the built-in scalar \"String\".")]
    [InlineData("input I { a: I = {a: null, a: null} }", "There can be only one input field named \"a\".")]
    public void A_document_whose_names_do_not_hold_gives_one_error(string sdl, string message)
    {
        var exception = Assert.Throws<GraphQLException>(() => SdlSchema.Build(Query + sdl));
        Assert.Equal([message], exception.Errors.Select(error => error.Message));
    }

    [Theory]
    [InlineData("directive @d(a: Int @d) on ARGUMENT_DEFINITION")]
    [InlineData("directive @d(a: [I!]) on INPUT_FIELD_DEFINITION input I { a: J } input J { b: Int @d }")]
    [InlineData("directive @d(a: E) on ENUM_VALUE enum E { A @d }")]
    [InlineData("directive @d(a: S) on SCALAR scalar S extend scalar S @d")]
    public void A_directive_within_its_own_definition_gives_one_error(string sdl)
    {
        var exception = Assert.Throws<GraphQLException>(() => SdlSchema.Build(Query + sdl));
        Assert.Equal(
            ["Directive \"@d\" must not be used within its own definition, nor within a type or directive its arguments lead to."],
            exception.Errors.Select(error => error.Message));
    }

    [Fact]
    public void Two_directives_on_the_arguments_of_each_other_give_an_error_each() =>
        Assert.Equal(2, Assert.Throws<GraphQLException>(() => SdlSchema.Build(
            Query + "directive @d(a: Int @e) on ARGUMENT_DEFINITION directive @e(a: Int @d) on ARGUMENT_DEFINITION")).Errors.Count);

    [Fact]
    public void A_directive_beside_its_definition_is_no_cycle() =>
        SdlSchema.Build(Query + "directive @d(a: I @e) on OBJECT directive @e(a: I) on ARGUMENT_DEFINITION input I { i: I } type T @d { t: Int }");

    [Theory]
    [InlineData("directive @d(a: Int!) on OBJECT type T @d(a: \"x\") { b: Int }", "Argument \"@d(a:)\" has invalid value \"x\".")]
    [InlineData("directive @d(a: [E]) on ENUM_VALUE enum E { A } enum F { B @d(a: [A, B]) }", "Argument \"@d(a:)\" has invalid value [A, B].")]
    [InlineData("type T { a: Int @deprecated(reason: null) }", "Argument \"@deprecated(reason:)\" has invalid value null.")]
    public void A_directive_with_a_value_of_a_wrong_type_gives_one_error(string sdl, string message)
    {
        var exception = Assert.Throws<GraphQLException>(() => SdlSchema.Build(Query + sdl));
        Assert.Equal([message], exception.Errors.Select(error => error.Message));
    }

    [Fact]
    public void Definitions_and_extensions_of_one_name_make_one_type()
    {
        var schema = SdlSchema.Build("""
            extend type Query implements Node @d { b: String }
            type Query { id: ID }
            interface Node { id: ID }
            directive @d on OBJECT
            extend schema { mutation: Change }
            type Change { a: Int }
            """);

        Assert.Equal(["id", "b"], schema.Query!.Fields.Select(field => field.Name));
        Assert.Equal("Change", schema.Mutation?.Name);
        Assert.Equal([schema.Query], schema.PossibleTypes(schema.Type("Node")!));
    }

    [Fact]
    public void Descriptions_deprecations_and_one_of_are_carried_over()
    {
        var schema = SdlSchema.Build("""
            "all" schema { query: Q }
            "root" type Q { "field" a("argument" b: E = A @deprecated): S @deprecated(reason: "old") }
            enum E { A B @deprecated }
            scalar S @specifiedBy(url: "https://example.org/s")
            input One @oneOf { a: Int }
            """);

        Assert.Equal("all", schema.Description);
        var field = schema.Query!.Fields[0];
        Assert.Equal(("field", "old"), (field.Description, field.DeprecationReason));
        Assert.Equal(("argument", Directives.DefaultDeprecationReason),
            (field.Arguments[0].Description, field.Arguments[0].DeprecationReason));
        Assert.Equal("A", field.Arguments[0].CoercedDefault);
        Assert.Equal("https://example.org/s", ((ScalarType)field.Type).SpecifiedByUrl);
        Assert.True(((InputObjectType)schema.Type("One")!).IsOneOf);
    }

    [Fact]
    public void Bindings_give_resolvers_and_scalars()
    {
        var schema = SdlSchema.Build("scalar Date type Query { day: Date other: Int }", new SchemaBindings
        {
            Scalars = [CustomScalars.Date],
            Resolve = (type, field) => field.Name.Value == "day" ? _ => new(type) : null,
        });

        Assert.NotNull(schema.Query!.Fields[0].Resolve);
        Assert.Null(schema.Query.Fields[1].Resolve);
        Assert.Equal("2026-03-05", ((ScalarType)schema.Type("Date")!).Serialise(new DateOnly(2026, 3, 5)));
    }

    [Fact]
    public void A_printed_schema_builds_the_same_schema_again()
    {
        var schema = SdlSchema.Build("""
            schema { query: Root }
            type Root implements Node { id: ID! hits(first: Int = 10, where: [Where!]): [Hit!]! @deprecated }
            "Anything with a key."
            interface Node { id: ID! }
            union Hit = Root | Other
            type Other { e: E s: S }
            enum E { A "second" B @deprecated(reason: "use A") }
            input Where @oneOf { a: Int b: E }
            scalar S @specifiedBy(url: "u")
            directive @live(if: Boolean = true) repeatable on FIELD | QUERY
            type Query { unused: Int }
            """);

        var printed = SchemaPrinter.Print(schema);

        const string Expected = """"
            schema {
              query: Root
            }

            directive @live(if: Boolean = true) repeatable on FIELD | QUERY

            enum E {
              A
              """second"""
              B @deprecated(reason: "use A")
            }

            union Hit = Root | Other

            """Anything with a key."""
            interface Node {
              id: ID!
            }

            type Other {
              e: E
              s: S
            }

            type Query {
              unused: Int
            }

            type Root implements Node {
              id: ID!
              hits(first: Int = 10, where: [Where!]): [Hit!]! @deprecated
            }

            scalar S @specifiedBy(url: "u")

            input Where @oneOf {
              a: Int
              b: E
            }

            """";
        Assert.Equal(Expected, printed);
        Assert.Equal(printed, SchemaPrinter.Print(SdlSchema.Build(printed)));
    }

    [Fact]
    public void Executable_definitions_beside_the_types_are_passed_over()
    {
        var (schema, errors) = SdlSchema.TryBuild(Parser.Parse(Query + "query { a } fragment F on Unknown { a }"));
        Assert.Empty(errors);
        Assert.NotNull(schema);
    }
}
