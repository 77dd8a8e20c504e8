namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeTests() : RuleTests("ValuesOfCorrectType")
{
    [Theory]
    [InlineData("fragment goodBooleanArg on Arguments { booleanArgField(booleanArg: true) }")]
    [InlineData("fragment coercedIntIntoFloatArg on Arguments { floatArgField(floatArg: 123) }")]
    [InlineData("query goodComplexDefaultValue($search: FindDogInput = { name: \"Fido\" }) { findDog(searchBy: $search) { name } }")]
    [InlineData("mutation { addPet(pet: {name: \"Fido\", age: null, tags: \"small\"}) { name } }")]
    [InlineData("{ findPet(by: {name: \"Fido\"}) { name } any(value: {a: [1, {b: RED}]}) booleanList(booleanListArg: [true]) }")]
    [InlineData("query ($n: String!) { findPet(by: {name: $n}) { name } }")]
    public void Literals_of_the_type_are_accepted(string document) => AssertValid(document);

    [Theory]
    [InlineData(
        "fragment stringIntoInt on Arguments { intArgField(intArg: \"123\") }",
        "Int cannot represent non-integer value: \"123\" (1:59)")]
    [InlineData(
        "query badComplexValue { findDog(searchBy: { name: 123 }) { name } }",
        "String cannot represent a non string value: 123 (1:51)")]
    [InlineData(
        "{ findDog(searchBy: \"Fido\") { name } }",
        "Expected value of type \"FindDogInput\", found \"Fido\". (1:21)")]
    [InlineData(
        "{ booleanList(booleanListArg: [true, null]) }",
        "Expected value of type \"Boolean!\", found null. (1:38)")]
    [InlineData(
        "{ arguments { intArgField(intArg: [1]) } }",
        "Int cannot represent non-integer value: [1] (1:35)")]
    [InlineData(
        "query ($age: Int = \"old\") { dog { name } }",
        "Int cannot represent non-integer value: \"old\" (1:20)")]
    [InlineData(
        "{ dog { name @skip(if: \"yes\") } }",
        "Boolean cannot represent a non boolean value: \"yes\" (1:24)")]
    public void A_literal_of_another_type_is_refused(string document, string error) => AssertErrors(document, error);

    [Theory]
    [InlineData(
        "{ dog { doesKnowCommand(dogCommand: \"SIT\") } }",
        "Enum \"DogCommand\" cannot represent non-enum value: \"SIT\". Did you mean the enum value \"SIT\"? (1:37)")]
    [InlineData(
        "{ dog { doesKnowCommand(dogCommand: HELL) } }",
        "Value \"HELL\" does not exist in \"DogCommand\" enum. Did you mean the enum value \"HEEL\"? (1:37)")]
    public void An_enum_takes_its_names_only(string document, string error) => AssertErrors(document, error);

    [Theory]
    [InlineData(
        "{ findPet(by: {}) { name } }",
        "OneOf Input Object \"PetSearch\" must specify exactly one key. (1:15)")]
    [InlineData(
        "{ findPet(by: {name: \"Fido\", age: 3}) { name } }",
        "OneOf Input Object \"PetSearch\" must specify exactly one key. (1:15)")]
    [InlineData(
        "{ findPet(by: {name: null}) { name } }",
        "Field \"PetSearch.name\" must be non-null. (1:15)")]
    public void A_one_of_takes_exactly_one_field_that_is_not_null(string document, string error) => AssertErrors(document, error);

    [Fact]
    public void Values_of_unknown_arguments_are_left_alone() =>
        AssertValid("{ arguments { intArgField(other: \"x\") unknown(a: [1, {}]) @unknown(b: 1) } }");
}
