using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.Execution;

public sealed class ResolveContextTests
{
    private static readonly Schema Catalogue = SdlSchema.Build("type Query { a(b: Int): Int }");

    [Fact]
    public void Parent_and_arguments_arrive_typed()
    {
        var context = Context(parent: "pottery", new InputObject([new("b", 3)]));

        Assert.Equal("pottery", context.Parent<string>());
        Assert.Equal(3, context.Argument<int>("b"));
        Assert.Equal(3, context.Argument<int?>("b"));
        Assert.Null(context.Argument<int?>("c"));
    }

    [Fact]
    public void A_parent_of_another_type_names_the_field_and_both_types()
    {
        var exception = Assert.Throws<InvalidCastException>(() => Context(parent: null).Parent<string>());
        Assert.Equal("The parent of field \"Query.a\" is null, not String.", exception.Message);
    }

    [Fact]
    public void An_argument_asked_for_as_if_it_were_given_says_how_to_ask()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Context(parent: null).Arguments["b"]);
        Assert.Equal("The input has no \"b\"; ContainsKey tells whether it was given.", exception.Message);
    }

    [Fact]
    public void A_default_of_another_type_is_named_where_it_is_used()
    {
        var input = new InputValue("first", Scalars.Int, defaultValue: "ten");
        var exception = Assert.Throws<InvalidOperationException>(() => input.CoercedDefault);
        Assert.Equal(
            "The default ten of \"first\" is not of type \"Int\". Check the schema with Schema.Validate.", exception.Message);
    }

    private static ResolveContext Context(object? parent, InputObject? arguments = null) =>
        FakeSelectedField.Context(Catalogue, Catalogue.Query!, Catalogue.Query!.Fields[0], parent, arguments);
}
