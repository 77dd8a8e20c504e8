using System.Globalization;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Execution.Planning;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Protection;

/// <summary>Decides before anything runs whether an operation is too dear: for anybody, or for its client just now.</summary>
internal sealed class CostGate(CostOptions options, TimeProvider clock)
{
    /// <summary>The code of an operation that costs more than any may.</summary>
    public const string ExceededCode = "COST_EXCEEDED";

    /// <summary>The code of an operation for which the client's budget has not enough left.</summary>
    public const string ExhaustedCode = "BUDGET_EXHAUSTED";

    /// <summary>The code of a list that is not given exactly one slicing argument.</summary>
    public const string UnclearCode = "LIST_SIZE_UNCLEAR";

    private readonly ClientBudgets? _budgets = options.Budget is null ? null : new ClientBudgets(options.Budget, clock);

    /// <summary>Decides on one operation, and charges its client when it may run.</summary>
    /// <param name="plan">The operation.</param>
    /// <param name="variables">The coerced variables, which decide how long its lists get.</param>
    /// <param name="services">The request's services, which name the client.</param>
    public CostVerdict Judge(OperationPlan plan, InputObject variables, IServiceProvider services)
    {
        var requested = options.Requested(services);
        var client = options.Budget?.ClientOf(services);
        if (!options.IsLimited && client is null && requested == CostRequest.None)
            return default;

        if (plan.Cost.FirstUnclear(variables) is { } unclear)
            return new CostVerdict { Refusal = Unclear(unclear) };
        var cost = plan.Cost.For(variables);
        if (cost.FieldCost > options.MaxFieldCost || cost.TypeCost > options.MaxTypeCost)
            return new CostVerdict { Refusal = Exceeded(plan, cost) };

        var isReport = requested != CostRequest.None;
        if (requested == CostRequest.Validate)
            return new CostVerdict { Report = new CostReport(cost, options, isReport, null), IsReportOnly = true };
        if (client is null)
            return isReport ? new CostVerdict { Report = new CostReport(cost, options, isReport, null) } : default;

        var state = _budgets!.Charge(client, cost.Total);
        return state.RetryAfter is { } wait
            ? new CostVerdict { Refusal = Exhausted(plan.Operation, cost, state, wait) }
            : new CostVerdict { Report = new CostReport(cost, options, isReport, state) };
    }

    private GraphQLError Exceeded(OperationPlan plan, OperationCost cost)
    {
        var (kind, found, most) = cost.TypeCost > options.MaxTypeCost
            ? ("type", cost.TypeCost, options.MaxTypeCost)
            : ("field", cost.FieldCost, options.MaxFieldCost);
        var arguments = plan.Cost.Lengths.SelectMany(length => length.SlicingArguments).Distinct().Select(name => $"\"{name}\"").ToList();
        var way = arguments.Count > 0
            ? $"Ask for fewer items with {string.Join(" or ", arguments)}, or nest fewer lists"
            : "Nest fewer lists";
        return new GraphQLError(
            $"{OperationLimits.NameOf(plan.Operation)} has a {kind} cost of {Text(found)}; at most {Text(most)} is allowed. {way}, or ask in several operations.",
            plan.Operation.Location)
        {
            Code = ExceededCode,
            Extensions = new Dictionary<string, object?>
            {
                ["fieldCost"] = cost.FieldCost,
                ["maxFieldCost"] = options.MaxFieldCost,
                ["typeCost"] = cost.TypeCost,
                ["maxTypeCost"] = options.MaxTypeCost,
            },
        };
    }

    private static GraphQLError Exhausted(OperationDefinitionNode operation, OperationCost cost, BudgetState state, TimeSpan wait) => new(
        $"{OperationLimits.NameOf(operation)} costs {Text(cost.Total)}, and of your budget of {Text(state.Maximum)} only {Text(Math.Floor(state.Remaining))} is left. Wait {Text(wait.TotalSeconds)} s, or ask for less.",
        operation.Location)
    {
        Code = ExhaustedCode,
        RetryAfter = wait,
        Extensions = new Dictionary<string, object?>
        {
            ["requested"] = cost.Total,
            ["maximum"] = state.Maximum,
            ["remaining"] = Math.Floor(state.Remaining),
            ["resetsInSeconds"] = (long)state.ResetsIn.TotalSeconds,
            ["retryAfterSeconds"] = (long)wait.TotalSeconds,
        },
    };

    private static GraphQLError Unclear(ListLength length) => new(
        $"Field \"{length.Field.Name.Value}\" needs exactly one of the arguments {string.Join(", ", length.SlicingArguments.Select(name => $"\"{name}\""))}, so that its cost can be told. Give one of them.",
        length.Field.Location)
    {
        Code = UnclearCode,
    };

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
