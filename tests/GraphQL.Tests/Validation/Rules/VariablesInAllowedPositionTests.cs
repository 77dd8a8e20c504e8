namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionTests() : RuleTests("VariablesInAllowedPosition")
{
    [Theory]
    [InlineData("query nonNullListToList($l: [Boolean!]!) { booleanList(booleanListArg: $l) }")]
    [InlineData("query ($b: Boolean!) { arguments { booleanArgField(booleanArg: $b) } }")]
    [InlineData("query booleanArgQueryWithDefault($b: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $b) } }")]
    [InlineData("query booleanArgQueryWithDefault($b: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $b) } }")]
    [InlineData("query ($name: String!) { findPet(by: {name: $name}) { name } }")]
    [InlineData("query ($x: Unknown) { any(value: {y: $x}) }")]
    public void A_stricter_type_and_defaults_fit(string document) => AssertValid(document);

    [Theory]
    [InlineData(
        "query intCannotGoIntoBoolean($intArg: Int) { arguments { booleanArgField(booleanArg: $intArg) } }",
        "Variable \"$intArg\" of type \"Int\" used in position expecting type \"Boolean\". (1:30, 1:86)")]
    [InlineData(
        "query booleanListCannotGoIntoBoolean($list: [Boolean]) { arguments { booleanArgField(booleanArg: $list) } }",
        "Variable \"$list\" of type \"[Boolean]\" used in position expecting type \"Boolean\". (1:38, 1:98)")]
    [InlineData(
        "query booleanArgQuery($b: Boolean) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $b) } }",
        "Variable \"$b\" of type \"Boolean\" used in position expecting type \"Boolean!\". (1:23, 1:92)")]
    [InlineData(
        "query ($b: Boolean = null) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $b) } }",
        "Variable \"$b\" of type \"Boolean\" used in position expecting type \"Boolean!\". (1:8, 1:84)")]
    [InlineData(
        "query listToNonNullList($l: [Boolean]) { booleanList(booleanListArg: $l) }",
        "Variable \"$l\" of type \"[Boolean]\" used in position expecting type \"[Boolean!]\". (1:25, 1:70)")]
    [InlineData(
        "query ($b: Boolean) { booleanList(booleanListArg: [$b]) }",
        "Variable \"$b\" of type \"Boolean\" used in position expecting type \"Boolean!\". (1:8, 1:52)")]
    public void Another_type_does_not_fit(string document, string error) => AssertErrors(document, error);

    [Fact]
    public void A_variable_of_a_one_of_must_be_non_null() =>
        AssertErrors(
            "query ($name: String) { findPet(by: {name: $name}) { name } }",
            "Variable \"$name\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"PetSearch\". (1:8, 1:44)");

    [Fact]
    public void Uses_in_fragments_are_checked_for_each_operation() =>
        AssertErrors(
            "query One($b: Boolean!) { dog { ...F } } query Two($b: Int!) { dog { ...F } } fragment F on Dog { isHouseTrained(atOtherHomes: $b) }",
            "Variable \"$b\" of type \"Int!\" used in position expecting type \"Boolean\". (1:52, 1:128)");
}
