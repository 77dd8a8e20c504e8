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

    [Fact]
    public void Places_of_type_system_definitions_are_named_too() =>
        AssertErrors(
            """
            extend schema @onField
            scalar S @onField
            type O @onField { f(a: Int @onField): Int @onField }
            interface I @onField { f: Int }
            union U @onField = O
            enum E @onField { A @onField }
            input P @onField { f: Int @onField }
            directive @d(a: Int @onField) on FIELD
            """,
            "Directive \"@onField\" may not be used on SCHEMA. (1:15)",
            "Directive \"@onField\" may not be used on SCALAR. (2:10)",
            "Directive \"@onField\" may not be used on OBJECT. (3:8)",
            "Directive \"@onField\" may not be used on ARGUMENT_DEFINITION. (3:28)",
            "Directive \"@onField\" may not be used on FIELD_DEFINITION. (3:43)",
            "Directive \"@onField\" may not be used on INTERFACE. (4:13)",
            "Directive \"@onField\" may not be used on UNION. (5:9)",
            "Directive \"@onField\" may not be used on ENUM. (6:8)",
            "Directive \"@onField\" may not be used on ENUM_VALUE. (6:21)",
            "Directive \"@onField\" may not be used on INPUT_OBJECT. (7:9)",
            "Directive \"@onField\" may not be used on INPUT_FIELD_DEFINITION. (7:27)",
            "Directive \"@onField\" may not be used on ARGUMENT_DEFINITION. (8:21)");
}
