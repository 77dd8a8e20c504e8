namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesTests() : RuleTests("UniqueArgumentNames")
{
    [Fact]
    public void Each_argument_is_given_once() =>
        AssertValid("{ arguments { multipleRequirements(x: 1, y: 2) } }");

    [Fact]
    public void An_argument_given_several_times_gives_one_error() =>
        AssertErrors(
            "{ arguments { intArgField(intArg: 1, intArg: 2, intArg: 1) } }",
            "There can be only one argument named \"intArg\". (1:27, 1:38, 1:49)");

    [Fact]
    public void Directives_are_checked_too() =>
        AssertErrors(
            "{ dog { name @skip(if: true, if: false) } }",
            "There can be only one argument named \"if\". (1:20, 1:30)");
}
