namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationTests() : RuleTests("LoneAnonymousOperation")
{
    [Fact]
    public void One_unnamed_operation_may_stand_alone() =>
        AssertValid("{ dog { name } }");

    [Fact]
    public void Fragments_do_not_count() =>
        AssertValid("{ dog { ...F } } fragment F on Dog { name }");

    [Fact]
    public void An_unnamed_operation_beside_a_named_one_is_refused() =>
        AssertErrors(
            "{ dog { name } } query getName { dog { owner { name } } }",
            "This anonymous operation must be the only defined operation. (1:1)");

    [Fact]
    public void Two_unnamed_operations_give_one_error_each() =>
        AssertErrors(
            "{ dog { name } } query { dog { name } }",
            "This anonymous operation must be the only defined operation. (1:1)",
            "This anonymous operation must be the only defined operation. (1:18)");
}
