using LearningAdvisor.GraphQL.Protection;

namespace LearningAdvisor.GraphQL.Tests.Protection;

public sealed class ClientBudgetsTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public void What_is_spent_comes_back_evenly()
    {
        var budgets = Of(maximum: 600);

        Assert.Equal(new BudgetState(600, 200, TimeSpan.FromSeconds(40), null), budgets.Charge("a", 400));
        _clock.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal(new BudgetState(600, 299, TimeSpan.FromSeconds(31), null), budgets.Charge("a", 1));
        _clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal(599, budgets.Charge("a", 1).Remaining);
    }

    [Fact]
    public void Who_has_not_enough_left_is_told_when_to_come_back_and_loses_nothing()
    {
        var budgets = Of(maximum: 600);
        budgets.Charge("a", 500);

        Assert.Equal(new BudgetState(600, 100, TimeSpan.FromSeconds(50), TimeSpan.FromSeconds(5)), budgets.Charge("a", 145));
        _clock.Pass(TimeSpan.FromSeconds(5));
        Assert.Null(budgets.Charge("a", 145).RetryAfter);
    }

    [Fact]
    public void Each_client_has_a_budget_of_its_own()
    {
        var budgets = Of(maximum: 100);
        budgets.Charge("a", 100);

        Assert.NotNull(budgets.Charge("a", 1).RetryAfter);
        Assert.Null(budgets.Charge("b", 100).RetryAfter);
    }

    [Fact]
    public void However_many_clients_come_only_so_many_are_remembered()
    {
        var budgets = Of(maximum: 100, maxClients: 3);
        foreach (var client in Enumerable.Range(0, 1_000))
            budgets.Charge($"{client}", 100);

        Assert.Equal(3, budgets.Count);
        Assert.NotNull(budgets.Charge("999", 1).RetryAfter);
        Assert.Null(budgets.Charge("0", 1).RetryAfter);
    }

    private ClientBudgets Of(double maximum, int maxClients = 10) =>
        new(new ClientBudget { Maximum = maximum, MaxClients = maxClients, ClientOf = _ => null }, _clock);
}
