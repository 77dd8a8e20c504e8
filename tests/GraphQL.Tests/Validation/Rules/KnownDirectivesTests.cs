namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesTests() : RuleTests("KnownDirectives")
{
    [Fact]
    public void Directives_of_the_schema_and_built_in_ones_are_known() =>
        AssertValid("{ dog @include(if: true) { name @onField } }");

    [Fact]
    public void An_unknown_directive_is_refused_wherever_it_stands() =>
        AssertErrors(
            "query ($a: Int @one) @two { dog @three { ...F @four ... @five { name } } } fragment F on Dog @six { name }",
            "Unknown directive \"@one\". (1:16)",
            "Unknown directive \"@two\". (1:22)",
            "Unknown directive \"@three\". (1:33)",
            "Unknown directive \"@four\". (1:47)",
            "Unknown directive \"@five\". (1:57)",
            "Unknown directive \"@six\". (1:94)");
}
