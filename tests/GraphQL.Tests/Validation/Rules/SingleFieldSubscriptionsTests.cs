namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsTests() : RuleTests("SingleFieldSubscriptions")
{
    [Theory]
    [InlineData("subscription sub { newMessage { body sender } }")]
    [InlineData("subscription sub { ...newMessageFields } fragment newMessageFields on Subscription { newMessage { body sender } }")]
    [InlineData("subscription { newMessage { body } ... on Subscription { newMessage { sender } } }")]
    public void One_root_field_is_enough(string document) => AssertValid(document);

    [Fact]
    public void Queries_may_select_more() =>
        AssertValid("{ dog { name } cat { name } __typename }");

    [Fact]
    public void A_second_root_field_is_refused() =>
        AssertErrors(
            "subscription sub { newMessage { body } disallowedSecondRootField }",
            "Subscription \"sub\" must select only one top level field. (1:40)");

    [Fact]
    public void A_second_root_field_inside_a_fragment_is_refused() =>
        AssertErrors(
            "subscription sub { ...multipleSubscriptions } fragment multipleSubscriptions on Subscription { newMessage { body } disallowedSecondRootField }",
            "Subscription \"sub\" must select only one top level field. (1:116)");

    [Fact]
    public void An_alias_makes_a_second_field() =>
        AssertErrors(
            "subscription { newMessage { body } again: newMessage { body } }",
            "Anonymous Subscription must select only one top level field. (1:36)");

    [Fact]
    public void An_introspection_field_is_refused() =>
        AssertErrors(
            "subscription sub { __typename }",
            "Subscription \"sub\" must not select an introspection top level field. (1:20)");

    [Fact]
    public void Conditions_at_the_root_are_refused() =>
        AssertErrors(
            "subscription requiredRuntimeValidation($bool: Boolean!) { newMessage @include(if: $bool) { body } disallowedSecondRootField @skip(if: $bool) }",
            "Subscription \"requiredRuntimeValidation\" must not use `@skip` or `@include` directives in the top level selection. (1:70, 1:125)",
            "Subscription \"requiredRuntimeValidation\" must select only one top level field. (1:99)");

    [Fact]
    public void Fragments_that_spread_each_other_end() =>
        AssertValid("subscription { ...A } fragment A on Subscription { newMessage { body } ...B } fragment B on Subscription { ...A }");
}
