namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesTests() : RuleTests("KnownArgumentNames")
{
    [Theory]
    [InlineData("fragment argOnRequiredArg on Dog { doesKnowCommand(dogCommand: SIT) }")]
    [InlineData("fragment argOnOptional on Dog { isHouseTrained(atOtherHomes: true) @include(if: true) }")]
    [InlineData("{ dog { unknown(a: 1) @unknown(b: 2) } }")]
    public void Arguments_of_the_definition_may_be_given(string document) => AssertValid(document);

    [Fact]
    public void An_unknown_argument_of_a_field_is_refused() =>
        AssertErrors(
            "fragment invalidArgName on Dog { doesKnowCommand(command: CLEAN_UP_HOUSE) }",
            "Unknown argument \"command\" on field \"Dog.doesKnowCommand\". Did you mean \"dogCommand\"? (1:50)");

    [Fact]
    public void An_unknown_argument_of_a_directive_is_refused() =>
        AssertErrors(
            "fragment invalidArgName on Dog { isHouseTrained(atOtherHomes: true) @include(unless: false) }",
            "Unknown argument \"unless\" on directive \"@include\". (1:78)");

    [Fact]
    public void The_argument_meant_is_suggested() =>
        AssertErrors(
            "{ dog { doesKnowCommand(dogComand: SIT) } }",
            "Unknown argument \"dogComand\" on field \"Dog.doesKnowCommand\". Did you mean \"dogCommand\"? (1:25)");
}
