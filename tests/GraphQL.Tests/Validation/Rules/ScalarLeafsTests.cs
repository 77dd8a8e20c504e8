namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsTests() : RuleTests("ScalarLeafs")
{
    [Fact]
    public void Leaves_end_a_selection_and_objects_go_on() =>
        AssertValid("fragment scalarSelection on Dog { barkVolume owner { name } }");

    [Theory]
    [InlineData(
        "fragment scalarSelectionsNotAllowedOnInt on Dog { barkVolume { sinceWhen } }",
        "Field \"barkVolume\" must not have a selection since type \"Int\" has no subfields. (1:62)")]
    public void A_leaf_has_nothing_below_it(string document, string error) => AssertErrors(document, error);

    [Theory]
    [InlineData(
        "query directQueryOnObjectWithoutSubFields { human }",
        "Field \"human\" of type \"Human\" must have a selection of subfields. Did you mean \"human { ... }\"? (1:45)")]
    [InlineData(
        "query directQueryOnInterfaceWithoutSubFields { pet }",
        "Field \"pet\" of type \"Pet\" must have a selection of subfields. Did you mean \"pet { ... }\"? (1:48)")]
    [InlineData(
        "query directQueryOnUnionWithoutSubFields { catOrDog }",
        "Field \"catOrDog\" of type \"CatOrDog\" must have a selection of subfields. Did you mean \"catOrDog { ... }\"? (1:44)")]
    [InlineData(
        "{ human { pets } }",
        "Field \"pets\" of type \"[Pet!]\" must have a selection of subfields. Did you mean \"pets { ... }\"? (1:11)")]
    public void An_object_interface_or_union_needs_a_selection(string document, string error) => AssertErrors(document, error);
}
