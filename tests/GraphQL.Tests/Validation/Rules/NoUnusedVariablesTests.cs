namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesTests() : RuleTests("NoUnusedVariables")
{
    [Fact]
    public void A_variable_may_be_used_in_a_fragment_only() =>
        AssertValid("query ($a: Boolean) { dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $a) }");

    [Fact]
    public void A_variable_nobody_uses_is_refused() =>
        AssertErrors(
            "query variableUnused($atOtherHomes: Boolean) { dog { isHouseTrained } }",
            "Variable \"$atOtherHomes\" is never used in operation \"variableUnused\". (1:22)");

    [Fact]
    public void A_use_in_a_fragment_that_is_not_spread_does_not_count() =>
        AssertErrors(
            "query ($a: Boolean) { dog { name } } fragment F on Dog { isHouseTrained(atOtherHomes: $a) }",
            "Variable \"$a\" is never used. (1:8)");

    [Fact]
    public void Another_operation_s_use_does_not_count() =>
        AssertErrors(
            "query One($a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } } query Two($a: Boolean) { dog { name } }",
            "Variable \"$a\" is never used in operation \"Two\". (1:79)");
}
