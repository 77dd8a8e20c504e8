namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class KnownInputFieldNamesTests() : RuleTests("KnownInputFieldNames")
{
    [Fact]
    public void Fields_of_the_input_object_may_be_given() =>
        AssertValid("{ findDog(searchBy: { name: \"Fido\" }) { name } any(value: {anything: 1}) }");

    [Fact]
    public void An_unknown_field_is_refused() =>
        AssertErrors(
            "{ findDog(searchBy: { favoriteCookieFlavor: \"Bacon\", owne: \"Ann\" }) { name } }",
            "Field \"favoriteCookieFlavor\" is not defined by type \"FindDogInput\". (1:23)",
            "Field \"owne\" is not defined by type \"FindDogInput\". Did you mean \"owner\"? (1:54)");
}
