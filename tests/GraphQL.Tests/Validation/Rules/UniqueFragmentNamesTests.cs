namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesTests() : RuleTests("UniqueFragmentNames")
{
    [Fact]
    public void Different_names_stand_side_by_side() =>
        AssertValid("{ dog { ...fragmentOne ...fragmentTwo } } fragment fragmentOne on Dog { name } fragment fragmentTwo on Dog { owner { name } }");

    [Fact]
    public void Two_fragments_of_one_name_are_refused() =>
        AssertErrors(
            "{ dog { ...fragmentOne } } fragment fragmentOne on Dog { name } fragment fragmentOne on Dog { owner { name } }",
            "There can be only one fragment named \"fragmentOne\". (1:37, 1:74)");
}
