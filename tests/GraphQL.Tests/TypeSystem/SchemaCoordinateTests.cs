using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.TypeSystem;

/// <summary>https://spec.graphql.org/September2025/#sec-Schema-Coordinates</summary>
public sealed class SchemaCoordinateTests
{
    private static readonly Schema Schema = SdlSchema.Build(
        """
        type Query implements Named { name: String courses(where: Where): [Query] }
        interface Named { name: String }
        input Where { mode: Mode }
        enum Mode { ONLINE }
        union Hit = Query
        directive @own(scope: String!) on FIELD_DEFINITION
        """);

    [Theory]
    [InlineData("Query", typeof(ObjectType))]
    [InlineData("Hit", typeof(UnionType))]
    [InlineData("String", typeof(ScalarType))]
    [InlineData("Query.name", typeof(Field))]
    [InlineData("Named.name", typeof(Field))]
    [InlineData("Where.mode", typeof(InputValue))]
    [InlineData("Mode.ONLINE", typeof(EnumValue))]
    [InlineData("Query.courses(where:)", typeof(InputValue))]
    [InlineData("@own", typeof(DirectiveDefinition))]
    [InlineData("@own(scope:)", typeof(InputValue))]
    [InlineData("@deprecated(reason:)", typeof(InputValue))]
    public void Each_kind_of_element_is_found_and_its_coordinate_prints_as_it_was_read(string text, Type kind)
    {
        var coordinate = SchemaCoordinate.Parse(text);
        Assert.Equal(text, coordinate.ToString());
        var element = coordinate.FindIn(Schema);
        Assert.IsType(kind, element);
        Assert.Equal(coordinate.Argument ?? coordinate.Member ?? coordinate.Name, element.Name);
    }

    [Theory]
    [InlineData("Course")]
    [InlineData("Query.title")]
    [InlineData("Where.title")]
    [InlineData("Mode.OFFLINE")]
    [InlineData("Query.courses(first:)")]
    [InlineData("@other")]
    [InlineData("@own(other:)")]
    public void An_element_that_its_container_does_not_have_is_null(string text) =>
        Assert.Null(SchemaCoordinate.Parse(text).FindIn(Schema));

    [Theory]
    [InlineData("Course.title", "Expected \"Course\" to be defined as a type in the schema.")]
    [InlineData("Hit.name", "Expected \"Hit\" to be an Enum, Input Object, Object or Interface type.")]
    [InlineData("Where.mode(a:)", "Expected \"Where\" to be an object type or interface type.")]
    [InlineData("Query.title(a:)", "Expected \"title\" to exist as a field of type \"Query\" in the schema.")]
    [InlineData("@other(a:)", "Expected \"@other\" to be defined as a directive in the schema.")]
    public void A_container_that_is_missing_or_of_a_wrong_kind_is_an_error(string text, string message) =>
        Assert.Equal(message, Assert.Throws<GraphQLException>(() => SchemaCoordinate.Parse(text).FindIn(Schema)).Message);

    [Theory]
    [InlineData("", "Syntax Error: Expected Name, found <EOF>. (1:1)")]
    [InlineData("Query.", "Syntax Error: Expected Name, found <EOF>. (1:7)")]
    [InlineData("Query .name", "Syntax Error: Expected <EOF>, found \" \". (1:6)")]
    [InlineData("Query.name.first", "Syntax Error: Expected <EOF>, found \".\". (1:11)")]
    [InlineData("Query(id:)", "Syntax Error: Expected <EOF>, found \"(\". (1:6)")]
    [InlineData("Query.a(b)", "Syntax Error: Expected \":\", found \")\". (1:10)")]
    [InlineData("@own(scope:", "Syntax Error: Expected \")\", found <EOF>. (1:12)")]
    [InlineData("@own.name", "Syntax Error: Expected <EOF>, found \".\". (1:5)")]
    [InlineData("9", "Syntax Error: Expected Name, found \"9\". (1:1)")]
    public void Any_other_text_is_a_syntax_error_at_its_place(string text, string error) =>
        Assert.Equal(error, Assert.Single(Assert.Throws<GraphQLException>(() => SchemaCoordinate.Parse(text)).Errors).ToString());

    [Fact]
    public void Coordinates_of_one_element_are_equal() =>
        Assert.Equal(SchemaCoordinate.Parse("Query.courses(where:)"), SchemaCoordinate.Parse("Query.courses(where:)"));
}
