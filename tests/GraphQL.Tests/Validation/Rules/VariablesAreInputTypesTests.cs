namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesTests() : RuleTests("VariablesAreInputTypes")
{
    [Fact]
    public void Scalars_enums_input_objects_and_lists_of_them_are_inputs() =>
        AssertValid("query takesBoolean($a: Boolean, $b: DogCommand, $c: PetInput, $d: [[Boolean!]]!) { dog { name } }");

    [Fact]
    public void Unknown_types_are_left_to_their_own_rule() =>
        AssertValid("query ($a: Unknown) { dog { name } }");

    [Theory]
    [InlineData(
        "query takesCat($cat: Cat) { dog { name } }",
        "Variable \"$cat\" cannot be non-input type \"Cat\". (1:22)")]
    [InlineData(
        "query takesPets($pets: [Pet!]) { dog { name } }",
        "Variable \"$pets\" cannot be non-input type \"[Pet!]\". (1:24)")]
    [InlineData(
        "query takesCatOrDog($catOrDog: CatOrDog!) { dog { name } }",
        "Variable \"$catOrDog\" cannot be non-input type \"CatOrDog!\". (1:32)")]
    public void Objects_interfaces_and_unions_are_not(string document, string error) => AssertErrors(document, error);
}
