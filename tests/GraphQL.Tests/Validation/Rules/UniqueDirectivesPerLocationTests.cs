namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationTests() : RuleTests("UniqueDirectivesPerLocation")
{
    [Fact]
    public void One_directive_may_stand_at_several_places() =>
        AssertValid("query ($foo: Boolean = true, $bar: Boolean = false) { dog @skip(if: $foo) { name } dog @skip(if: $bar) { nickname } }");

    [Fact]
    public void A_repeatable_directive_may_be_repeated() =>
        AssertValid("{ dog @delegated @delegated { name @unknown @unknown } }");

    [Fact]
    public void A_directive_used_twice_at_one_place_is_refused() =>
        AssertErrors(
            "query ($foo: Boolean = true, $bar: Boolean = false) { dog @skip(if: $foo) @skip(if: $bar) { name } }",
            "The directive \"@skip\" can only be used once at this location. (1:59, 1:75)");
}
