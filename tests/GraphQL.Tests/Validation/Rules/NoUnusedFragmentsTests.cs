namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsTests() : RuleTests("NoUnusedFragments")
{
    [Fact]
    public void Fragments_may_be_used_through_others() =>
        AssertValid("{ dog { ...A } } fragment A on Dog { owner { ...B } } fragment B on Human { name }");

    [Fact]
    public void A_fragment_no_operation_reaches_is_refused() =>
        AssertErrors(
            "fragment nameFragment on Dog { name } { dog { name } }",
            "Fragment \"nameFragment\" is never used. (1:1)");

    [Fact]
    public void Fragments_that_only_use_each_other_are_unused() =>
        AssertErrors(
            "{ dog { name } } fragment A on Dog { ...B } fragment B on Dog { ...A }",
            "Fragment \"A\" is never used. (1:18)",
            "Fragment \"B\" is never used. (1:45)");
}
