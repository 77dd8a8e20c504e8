namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesTests() : RuleTests("FragmentsOnCompositeTypes")
{
    [Fact]
    public void Objects_interfaces_and_unions_have_fragments() =>
        AssertValid("fragment fragOnObject on Dog { name } fragment fragOnInterface on Pet { name } fragment fragOnUnion on CatOrDog { ... on Dog { name } }");

    [Fact]
    public void A_fragment_on_a_scalar_is_refused() =>
        AssertErrors(
            "fragment fragOnScalar on Int { something }",
            "Fragment \"fragOnScalar\" cannot condition on non composite type \"Int\". (1:26)");

    [Theory]
    [InlineData(
        "fragment inlineFragOnScalar on Dog { ... on Boolean { somethingElse } }",
        "Fragment cannot condition on non composite type \"Boolean\". (1:45)")]
    [InlineData(
        "{ ... on PetInput { name } }",
        "Fragment cannot condition on non composite type \"PetInput\". (1:10)")]
    public void An_inline_fragment_on_a_leaf_or_input_is_refused(string document, string error) => AssertErrors(document, error);
}
