namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class DirectivesInValidLocationsTests() : RuleTests("DirectivesInValidLocations")
{
    [Fact]
    public void A_directive_may_stand_where_its_definition_allows() =>
        AssertValid("query @delegated { dog @delegated @skip(if: false) { name ... @include(if: true) { name } } }");

    [Fact]
    public void A_condition_on_a_query_is_refused() =>
        AssertErrors(
            "query @skip(if: $foo) { dog { name } }",
            "Directive \"@skip\" may not be used on QUERY. (1:7)");

    [Fact]
    public void Every_other_place_is_named() =>
        AssertErrors(
            """
            mutation ($a: Int @onField) @onField { addPet(pet: {name: "a"}) { ...F @onField ... @onField { name } } }
            fragment F on Pet @onField { name }
            subscription @onField { newMessage { body } }
            """,
            "Directive \"@onField\" may not be used on VARIABLE_DEFINITION. (1:19)",
            "Directive \"@onField\" may not be used on MUTATION. (1:29)",
            "Directive \"@onField\" may not be used on FRAGMENT_SPREAD. (1:72)",
            "Directive \"@onField\" may not be used on INLINE_FRAGMENT. (1:85)",
            "Directive \"@onField\" may not be used on FRAGMENT_DEFINITION. (2:19)",
            "Directive \"@onField\" may not be used on SUBSCRIPTION. (3:14)");
}
