namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredInputFieldsTests() : RuleTests("ProvidedRequiredInputFields")
{
    [Fact]
    public void Nullable_fields_may_be_left_out() =>
        AssertValid("mutation { addPet(pet: {name: \"Fido\"}) { name } }");

    [Fact]
    public void A_missing_required_field_is_refused() =>
        AssertErrors(
            "mutation { addPet(pet: {age: 3}) { name } }",
            "Field \"PetInput.name\" of required type \"String!\" was not provided. (1:24)");
}
