namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsTests() : RuleTests("ProvidedRequiredArguments")
{
    [Theory]
    [InlineData("fragment goodBooleanArg on Arguments { booleanArgField(booleanArg: true) }")]
    [InlineData("fragment goodNonNullArg on Arguments { nonNullBooleanArgField(nonNullBooleanArg: true) }")]
    [InlineData("fragment goodBooleanArgDefault on Arguments { booleanArgField optionalNonNullBooleanArgField }")]
    public void Nullable_arguments_and_those_with_defaults_may_be_left_out(string document) => AssertValid(document);

    [Fact]
    public void A_missing_required_argument_is_refused() =>
        AssertErrors(
            "fragment missingRequiredArg on Arguments { nonNullBooleanArgField }",
            "Field \"nonNullBooleanArgField\" argument \"nonNullBooleanArg\" of type \"Boolean!\" is required, but it was not provided. (1:44)");

    [Fact]
    public void Each_missing_argument_gives_an_error() =>
        AssertErrors(
            "{ arguments { multipleRequirements } }",
            "Field \"multipleRequirements\" argument \"x\" of type \"Int!\" is required, but it was not provided. (1:15)",
            "Field \"multipleRequirements\" argument \"y\" of type \"Int!\" is required, but it was not provided. (1:15)");

    [Fact]
    public void Directives_are_checked_too() =>
        AssertErrors(
            "{ dog { name @required @onField @include } }",
            "Directive \"@required\" argument \"level\" of type \"Int!\" is required, but it was not provided. (1:14)",
            "Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:33)");
}
