namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesTests() : RuleTests("NoUndefinedVariables")
{
    [Fact]
    public void A_variable_may_be_used_in_a_fragment() =>
        AssertValid("query ($atOtherHomes: Boolean) { dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }");

    [Fact]
    public void An_undeclared_variable_is_refused() =>
        AssertErrors(
            "query variableIsNotDefined { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }",
            "Variable \"$atOtherHomes\" is not defined by operation \"variableIsNotDefined\". (1:65, 1:1)");

    [Fact]
    public void Fragments_within_fragments_are_searched() =>
        AssertErrors(
            "{ dog { ...outer } } fragment outer on Dog { ...inner } fragment inner on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }",
            "Variable \"$atOtherHomes\" is not defined. (1:110, 1:1)");

    [Fact]
    public void Each_operation_that_reaches_the_use_must_declare_it() =>
        AssertErrors(
            "query One($a: Boolean) { dog { ...F } } query Two { dog { ...F } } fragment F on Dog { name @skip(if: $a) }",
            "Variable \"$a\" is not defined by operation \"Two\". (1:103, 1:41)");

    [Fact]
    public void Variables_inside_literals_count() =>
        AssertErrors(
            "{ any(value: {list: [$x]}) }",
            "Variable \"$x\" is not defined. (1:22, 1:1)");
}
