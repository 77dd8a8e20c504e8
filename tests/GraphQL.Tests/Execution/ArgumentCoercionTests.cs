using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.Execution;

public sealed class ArgumentCoercionTests
{
    private static readonly Schema Catalogue = SdlSchema.Build("""
        type Query {
          needs(id: ID!): Int
          many(list: [Int], strict: [Int!], deep: [[Int]]): Int
          where(by: Where, one: One, first: Int! = 10): Int
        }
        input Where { fee: Int = 3 name: String! }
        input One @oneOf { a: Int b: Int }
        """);

    private static readonly InputObject Variables = new(
        [new("four", 4), new("nothing", null), new("list", new object?[] { 1, null })]);

    [Theory]
    [InlineData("needs(id: 4)", "id: 4")]
    [InlineData("many(list: 1, deep: [1, [2]])", "list: [1], deep: [[1], [2]]")]
    [InlineData("many(list: [$four, $missing, null])", "list: [4, null, null]")]
    [InlineData("many(list: $list)", "list: [1, null]")]
    [InlineData("many(list: $missing)", "")]
    [InlineData("where(by: {name: \"x\"})", "by: {fee: 3, name: x}, first: 10")]
    [InlineData("where(by: {name: \"x\", fee: $missing}, first: $missing)", "by: {fee: 3, name: x}, first: 10")]
    [InlineData("where(by: null, one: {b: $four})", "by: null, one: {b: 4}, first: 10")]
    public void Given_missing_and_default_values_end_up_as_the_specification_says(string field, string expected)
    {
        var (arguments, error) = Coerce(field);
        Assert.Null(error);
        Assert.Equal(expected, string.Join(", ", arguments!.Select(Show)));
    }

    [Theory]
    [InlineData("needs", "Argument \"id\" of required type \"ID!\" was not provided.")]
    [InlineData("needs(id: $missing)", "Argument \"id\" of required type \"ID!\" was provided the variable \"$missing\" which was not provided a runtime value.")]
    [InlineData("needs(id: null)", "Argument \"id\" of non-null type \"ID!\" must not be null.")]
    [InlineData("needs(id: $nothing)", "Argument \"id\" of non-null type \"ID!\" must not be null.")]
    [InlineData("needs(id: 1.5)", "Argument \"id\" has invalid value 1.5.")]
    [InlineData("many(strict: [1, null])", "Argument \"strict\" has invalid value [1, null].")]
    [InlineData("many(strict: [$missing])", "Argument \"strict\" has invalid value [$missing].")]
    [InlineData("where(by: {fee: 1})", "Argument \"by\" has invalid value { fee: 1 }.")]
    [InlineData("where(by: {name: \"x\", other: 1})", "Argument \"by\" has invalid value { name: \"x\", other: 1 }.")]
    [InlineData("where(one: {a: 1, b: $missing})", "Argument \"one\" has invalid value { a: 1, b: $missing }.")]
    [InlineData("where(one: {a: null})", "Argument \"one\" has invalid value { a: null }.")]
    [InlineData("where(one: {a: $nothing})", "Argument \"one\" has invalid value { a: $nothing }.")]
    public void An_argument_that_does_not_fit_is_an_error(string field, string message) =>
        Assert.Equal(message, Coerce(field).Error?.Message);

    [Fact]
    public void A_wrong_type_asked_of_the_input_names_both_types()
    {
        var exception = Assert.Throws<InvalidCastException>(() => Variables.Get<string>("four"));
        Assert.Equal("The input \"four\" is Int32, not String.", exception.Message);
    }

    private static (InputObject? Arguments, GraphQLError? Error) Coerce(string field)
    {
        var node = (FieldNode)Parser.Parse($"{{ {field} }}").Operations[0].SelectionSet.Selections[0];
        var definition = Catalogue.Query!.Fields.Find(node.Name.Value)!;
        return ArgumentCoercion.Coerce(definition.Arguments, node.Arguments, Variables, node);
    }

    private static string Show(KeyValuePair<string, object?> member) => $"{member.Key}: {Show(member.Value)}";

    private static string Show(object? value) => value switch
    {
        null => "null",
        InputObject fields => $"{{{string.Join(", ", fields.Select(Show))}}}",
        IReadOnlyList<object?> items => $"[{string.Join(", ", items.Select(Show))}]",
        _ => value.ToString()!,
    };
}
