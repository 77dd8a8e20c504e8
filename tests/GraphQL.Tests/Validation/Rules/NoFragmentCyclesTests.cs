namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesTests() : RuleTests("NoFragmentCycles")
{
    [Fact]
    public void A_fragment_may_be_spread_twice() =>
        AssertValid("{ dog { ...A } } fragment A on Dog { ...C ...B } fragment B on Dog { ...C } fragment C on Dog { name }");

    [Fact]
    public void An_unknown_fragment_ends_the_search() =>
        AssertValid("fragment A on Dog { ...Missing }");

    [Fact]
    public void A_fragment_that_spreads_itself_is_refused() =>
        AssertErrors(
            "fragment A on Dog { owner { pets { ...A } } }",
            "Cannot spread fragment \"A\" within itself. (1:36)");

    [Fact]
    public void Two_fragments_that_spread_each_other_give_one_error() =>
        AssertErrors(
            """
            { dog { ...nameFragment } }
            fragment nameFragment on Dog { name ...barkVolumeFragment }
            fragment barkVolumeFragment on Dog { barkVolume ...nameFragment }
            """,
            "Cannot spread fragment \"nameFragment\" within itself via \"barkVolumeFragment\". (2:37, 3:49)");

    [Fact]
    public void The_way_round_is_named() =>
        AssertErrors(
            "fragment A on Dog { ...B } fragment B on Dog { ...C } fragment C on Dog { ...A }",
            "Cannot spread fragment \"A\" within itself via \"B\", \"C\". (1:21, 1:48, 1:75)");

    [Fact]
    public void Every_cycle_is_found() =>
        AssertErrors(
            "fragment A on Dog { ...B ...C } fragment B on Dog { ...A } fragment C on Dog { ...A }",
            "Cannot spread fragment \"A\" within itself via \"B\". (1:21, 1:53)",
            "Cannot spread fragment \"A\" within itself via \"C\". (1:26, 1:80)");
}
