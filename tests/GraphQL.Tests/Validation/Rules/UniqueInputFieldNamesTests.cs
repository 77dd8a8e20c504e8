namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesTests() : RuleTests("UniqueInputFieldNames")
{
    [Fact]
    public void Each_field_is_given_once() =>
        AssertValid("{ findDog(searchBy: { name: \"Fido\", owner: \"Ann\" }) { name } any(value: {a: {a: 1}, b: {a: 1}}) }");

    [Fact]
    public void A_field_given_twice_is_refused() =>
        AssertErrors(
            "{ findDog(searchBy: { name: \"Fido\", name: \"Rex\" }) { name } }",
            "There can be only one input field named \"name\". (1:23, 1:37)");

    [Fact]
    public void Literals_of_custom_scalars_are_checked_too() =>
        AssertErrors(
            "{ any(value: [{a: {b: 1, b: 2}}]) }",
            "There can be only one input field named \"b\". (1:20, 1:26)");
}
