namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class MaxIntrospectionDepthTests() : RuleTests("MaxIntrospectionDepth")
{
    [Theory]
    [InlineData("{ __schema { types { fields { args { type { ofType { ofType { name } } } } } possibleTypes { name } } } }")]
    [InlineData("{ __type(name: \"Dog\") { fields { type { fields { name } } } } }")]
    public void What_tools_ask_for_is_answered(string document) => AssertValid(document);

    [Fact]
    public void Lists_within_lists_within_lists_are_refused() =>
        AssertErrors(
            "{ __type(name: \"Dog\") { fields { type { interfaces { possibleTypes { name } } } } } }",
            "Maximum introspection depth exceeded (1:3)");

    [Fact]
    public void Fragments_do_not_hide_the_depth() =>
        AssertErrors(
            "{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...T } } }",
            "Maximum introspection depth exceeded (1:3)");
}
