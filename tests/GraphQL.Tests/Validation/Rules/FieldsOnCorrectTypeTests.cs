namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeTests() : RuleTests("FieldsOnCorrectType")
{
    [Theory]
    [InlineData("fragment interfaceFieldSelection on Pet { name __typename } fragment aliased on Dog { alias: barkVolume }")]
    [InlineData("{ __schema { types { name } } __type(name: \"Dog\") { name } }")]
    [InlineData("fragment inDirectFieldSelectionOnUnion on CatOrDog { __typename ... on Pet { name } ... on Dog { barkVolume } }")]
    public void Fields_of_the_type_may_be_selected(string document) => AssertValid(document);

    [Theory]
    [InlineData("fragment F on Unknown { anything { else } }")]
    [InlineData("{ unknown: dog { ... on Nothing { a } } }")]
    public void Nothing_is_asked_of_unknown_types(string document) => AssertValid(document);

    [Fact]
    public void An_unknown_field_is_refused() =>
        AssertErrors(
            "fragment fieldNotDefined on Dog { meowVolume }",
            "Cannot query field \"meowVolume\" on type \"Dog\". Did you mean \"barkVolume\"? (1:35)");

    [Fact]
    public void The_name_counts_not_the_alias() =>
        AssertErrors(
            "fragment aliasedLyingFieldTargetNotDefined on Dog { barkVolume: kawVolume }",
            "Cannot query field \"kawVolume\" on type \"Dog\". Did you mean \"barkVolume\"? (1:53)");

    [Fact]
    public void A_field_of_the_implementing_types_is_none_of_the_interface() =>
        AssertErrors(
            "fragment definedOnImplementersButNotInterface on Pet { nickname }",
            "Cannot query field \"nickname\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\" or \"Dog\"? (1:56)");

    [Fact]
    public void A_union_has_no_fields_but_suggests_the_types_that_do() =>
        AssertErrors(
            "fragment directFieldSelectionOnUnion on CatOrDog { name barkVolume }",
            "Cannot query field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Pet\", \"Cat\", or \"Dog\"? (1:52)",
            "Cannot query field \"barkVolume\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Dog\"? (1:57)");

    [Fact]
    public void The_schema_is_asked_at_the_query_root_only() =>
        AssertErrors(
            "{ dog { __schema { description } } }",
            "Cannot query field \"__schema\" on type \"Dog\". (1:9)");
}
