namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesTests() : RuleTests("UniqueVariableNames")
{
    [Fact]
    public void Each_operation_has_its_own_variables() =>
        AssertValid("query A($atOtherHomes: Boolean) { dog { name } } query B($atOtherHomes: Boolean, $other: Int) { dog { name } }");

    [Fact]
    public void A_variable_declared_several_times_gives_one_error() =>
        AssertErrors(
            "query houseTrainedQuery($atOtherHomes: Boolean, $atOtherHomes: Boolean, $atOtherHomes: Int) { dog { name } }",
            "There can be only one variable named \"$atOtherHomes\". (1:26, 1:50, 1:74)");
}
