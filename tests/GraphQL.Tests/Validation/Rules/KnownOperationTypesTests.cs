using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class KnownOperationTypesTests() : RuleTests("KnownOperationTypes")
{
    [Fact]
    public void Each_kind_with_a_root_type_is_known() =>
        AssertValid("query { dog { name } } mutation { addPet(pet: {name: \"Rex\"}) { name } } subscription { newMessage { body } }");

    [Theory]
    [InlineData("mutation { a }", "The mutation operation is not supported by the schema. (1:1)")]
    [InlineData("subscription S { a }", "The subscription operation is not supported by the schema. (1:1)")]
    public void An_operation_without_a_root_type_is_refused(string document, string error) =>
        AssertErrors(document, SdlSchema.Build("type Query { a: Int }"), error);
}
