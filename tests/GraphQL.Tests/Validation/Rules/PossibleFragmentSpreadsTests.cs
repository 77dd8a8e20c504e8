namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsTests() : RuleTests("PossibleFragmentSpreads")
{
    [Theory]
    [InlineData("fragment dogFragment on Dog { ... on Dog { barkVolume } }")]
    [InlineData("fragment petNameFragment on Pet { name } fragment interfaceWithinObjectFragment on Dog { ...petNameFragment }")]
    [InlineData("fragment catOrDogNameFragment on CatOrDog { ... on Cat { meowVolume } } fragment unionWithObjectFragment on Dog { ...catOrDogNameFragment }")]
    [InlineData("fragment unionWithInterface on Pet { ...dogOrCat } fragment dogOrCat on CatOrDog { ... on Dog { barkVolume } }")]
    public void Types_that_share_an_object_may_be_spread(string document) => AssertValid(document);

    [Fact]
    public void Wrong_conditions_are_left_to_their_own_rules() =>
        AssertValid("{ dog { ... on Int { a } ... on Nothing { a } ...Missing } }");

    [Theory]
    [InlineData(
        "fragment catInDogFragmentInvalid on Dog { ... on Cat { meowVolume } }",
        "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\". (1:43)")]
    [InlineData(
        "fragment sentientFragment on Sentient { ... on Dog { barkVolume } }",
        "Fragment cannot be spread here as objects of type \"Sentient\" can never be of type \"Dog\". (1:41)")]
    [InlineData(
        "fragment humanOrAlienFragment on CatOrDog { ... on Alien { homePlanet } }",
        "Fragment cannot be spread here as objects of type \"CatOrDog\" can never be of type \"Alien\". (1:45)")]
    [InlineData(
        "fragment nonIntersectingInterfaces on Pet { ...sentientFragment } fragment sentientFragment on Sentient { name }",
        "Fragment \"sentientFragment\" cannot be spread here as objects of type \"Pet\" can never be of type \"Sentient\". (1:45)")]
    public void Types_that_share_no_object_cannot_be_spread(string document, string error) => AssertErrors(document, error);
}
