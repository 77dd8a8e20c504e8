using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Reviews;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Policies;

/// <summary>The GraphQL type <c>PolicySimulation</c> and the query's field <c>simulatePolicy</c>, for counsellors.</summary>
internal static class PolicySimulationType
{
    private static readonly ObjectType OfRule = new("PolicySimulationRule", () =>
    [
        Field.Of<RuleCount>("rule", Scalars.Int.NonNull, one => one.Rule, "Its place in the draft, from 0."),
        Field.Of<RuleCount>("name", Scalars.String.NonNull, one => one.Name),
        Field.Of<RuleCount>("decision", PolicyEnums.Decision.NonNull, one => one.Decision),
        Field.Of<RuleCount>("replies", Scalars.Int.NonNull, one => one.Replies, "Those that it would have been the first to apply to."),
    ], "What one rule would have decided.");

    private static readonly ObjectType OfHour = new("PolicySimulationHour", () =>
    [
        Field.Of<HourCount>("day", CatalogueEnums.DayOfWeek.NonNull, one => one.Day),
        Field.Of<HourCount>("hour", Scalars.Int.NonNull, one => one.Hour, "0 to 23, in Taipei."),
        Field.Of<HourCount>("waiting", Scalars.Int.NonNull, one => one.Waiting),
    ], "How many replies would have begun to wait in an hour of the week.");

    private static readonly ObjectType Example = new("PolicySimulationExample", () =>
    [
        Field.Of<SimulatedWait>("rule", Scalars.Int.NonNull, one => one.Rule, "The place of the rule in the draft, from 0."),
        new Field("turn", TurnType.Type, "The question, personal data masked, and the reply that went out; null where the resident has had it deleted meanwhile.") { ResolveBatch = TurnsAsync },
        new Field("item", ReviewItemType.Type, "Its place in the queue; null where it has none.") { ResolveBatch = ItemsAsync },
    ], "A reply that would have waited.");

    private static readonly ObjectType Type = new("PolicySimulation", () =>
    [
        Field.Of<Simulation>("days", Scalars.Int.NonNull, _ => PolicySimulator.Days, "How many days it looks back."),
        Field.Of<Simulation>("replies", Scalars.Int.NonNull, one => one.Result?.Replies ?? 0, "Replies of these days that could have waited: answers, and that there is none."),
        Field.Of<Simulation>("waiting", Scalars.Int.NonNull, one => one.Result?.Waiting ?? 0, "Those that would have."),
        Field.Of<Simulation>("unjudged", Scalars.Int.NonNull, one => one.Result?.Unjudged ?? 0, "Replies from before confidence was kept, where a rule asks for it; no such rule applies to them."),
        Field.Of<Simulation>("officeDays", Scalars.Int.NonNull, one => one.Result?.OfficeDays ?? 0, "Days among them on which people work; all where no office hours are set."),
        Field.Of<Simulation>("perOfficeDay", Scalars.Float.NonNull, one => Math.Round(one.Result?.PerOfficeDay ?? 0, 1), "What people would have had to look at on a day on which they work, what came in at night included."),
        Field.Of<Simulation>("rules", OfRule.NonNull.List.NonNull, one => one.Rules, "In the draft's order.", listSize: Costs.UpTo(10)),
        Field.Of<Simulation>("hours", OfHour.NonNull.List.NonNull, one => one.Hours, "Hours of the week in which a reply would have begun to wait, from Monday on.", listSize: Costs.UpTo(50)),
        Field.Of<Simulation>("examples", Example.NonNull.List.NonNull, one => one.Result?.Examples ?? [], $"The newest {PolicySimulator.MostExamples} that would have waited.", listSize: Costs.UpTo(PolicySimulator.MostExamples)),
        ExpectedError.FieldOf<Simulation>(one => one.Errors),
    ], "What a policy would have done last month.");

    public static Field Query { get; } = new(
        "simulatePolicy",
        Type.NonNull,
        "For counsellors: holds rules against the replies of the last month. Nothing is written, and nobody is told.",
        [new InputValue("rules", PolicyRuleInput.Type.NonNull.List.NonNull, "As `savePolicy` takes them.")])
    {
        Resolve = SimulateAsync,
        Cost = Costs.Ranking,
    };

    private static async ValueTask<object?> SimulateAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        var rules = PolicyRuleInput.Read(context.Arguments.GetList<InputObject>("rules"));
        await using var scope = context.RequestServices.CreateAsyncScope();
        if (scope.ServiceProvider.GetRequiredService<RuleCheck>().Refusal(rules) is { } refusal)
            return new Simulation(rules, null, PolicyErrors.Of(refusal, context.Request.Http()));

        return new Simulation(rules, await scope.ServiceProvider.GetRequiredService<PolicySimulator>().RunAsync(rules, context.CancellationToken), []);
    }

    private static async ValueTask<IReadOnlyList<object?>> TurnsAsync(BatchContext context)
    {
        var keys = context.ParentsAs<SimulatedWait>().Select(one => one.TurnKey).ToList();
        await using var database = await context.Request.DatabaseAsync();
        var turns = await database.Turns.Include(turn => turn.Recommendations).Where(turn => keys.Contains(turn.Key)).ToDictionaryAsync(turn => turn.Key, context.CancellationToken);
        return [.. keys.Select(key => turns.GetValueOrDefault(key))];
    }

    private static async ValueTask<IReadOnlyList<object?>> ItemsAsync(BatchContext context)
    {
        var keys = context.ParentsAs<SimulatedWait>().Select(one => one.TurnKey).ToList();
        await using var database = await context.Request.DatabaseAsync();
        var items = await database.ReviewItems.Where(item => keys.Contains(item.TurnKey)).ToDictionaryAsync(item => item.TurnKey, context.CancellationToken);
        return [.. keys.Select(key => items.GetValueOrDefault(key))];
    }

    private sealed record RuleCount(int Rule, string Name, PolicyDecision Decision, int Replies);

    private sealed record HourCount(DayOfWeek Day, int Hour, int Waiting);

    /// <param name="Result">Null with errors.</param>
    private sealed record Simulation(IReadOnlyList<PolicyRule> Drafted, SimulatedPolicy? Result, IReadOnlyList<ExpectedError> Errors)
    {
        public IEnumerable<RuleCount> Rules => Result is null ? [] : Drafted.Select((rule, at) => new RuleCount(at, rule.Name, rule.Decision, Result.Applied[at]));

        // .NET's week begins on Sunday.
        public IEnumerable<HourCount> Hours => Result is null
            ? []
            : Result.Hours.Select(cell => new HourCount(cell.Key.Day, cell.Key.Hour, cell.Value)).OrderBy(one => ((int)one.Day + 6) % 7).ThenBy(one => one.Hour);
    }
}
