namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesTests() : RuleTests("KnownFragmentNames")
{
    [Fact]
    public void A_fragment_may_be_spread_before_its_definition() =>
        AssertValid("{ dog { ...F } } fragment F on Dog { name }");

    [Fact]
    public void An_undefined_fragment_is_refused() =>
        AssertErrors(
            "{ dog { ...undefinedFragment } }",
            "Unknown fragment \"undefinedFragment\". (1:12)");
}
