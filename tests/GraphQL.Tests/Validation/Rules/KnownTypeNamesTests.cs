namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesTests() : RuleTests("KnownTypeNames")
{
    [Theory]
    [InlineData("fragment correctType on Dog { name } fragment inlineFragment on Dog { ... on Dog { name } ... @include(if: true) { name } }")]
    [InlineData("query ($a: [Int!], $b: PetInput) { dog { name } }")]
    public void Types_of_the_schema_are_known(string document) => AssertValid(document);

    [Fact]
    public void A_fragment_on_an_unknown_type_is_refused() =>
        AssertErrors(
            "fragment notOnExistingType on NotInSchema { name }",
            "Unknown type \"NotInSchema\". Did you mean \"__Schema\"? (1:31)");

    [Fact]
    public void An_inline_fragment_on_an_unknown_type_is_refused() =>
        AssertErrors(
            "fragment inlineNotExistingType on Dog { ... on NotInSchema { name } }",
            "Unknown type \"NotInSchema\". Did you mean \"__Schema\"? (1:48)");

    [Fact]
    public void The_type_of_a_variable_is_known() =>
        AssertErrors(
            "query ($a: [Dogg!]!) { dog { name } }",
            "Unknown type \"Dogg\". Did you mean \"Dog\"? (1:13)");
}
