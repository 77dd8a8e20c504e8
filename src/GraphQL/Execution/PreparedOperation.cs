using System.Collections.Concurrent;
using LearningAdvisor.GraphQL.Execution.Planning;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>
/// An operation of a validated document, with a plan for each outcome of the variables its <c>@skip</c> and
/// <c>@include</c> name. Many requests may share it.
/// </summary>
public sealed class PreparedOperation
{
    // Five conditions in free combination; an operation with more of them plans its rare combinations anew.
    private const int MaxPlans = 32;

    private readonly Schema _schema;
    private readonly DocumentNode _document;
    private readonly IReadOnlyList<VariableNode> _conditions;
    private readonly ConcurrentDictionary<ulong, OperationPlan> _plans = [];

    internal PreparedOperation(Schema schema, DocumentNode document, OperationDefinitionNode node)
    {
        _schema = schema;
        _document = document;
        Node = node;
        _conditions = ConditionVariables.Of(document, node);
    }

    /// <summary>The operation as written.</summary>
    public OperationDefinitionNode Node { get; }

    /// <summary>The document that holds it.</summary>
    internal DocumentNode Document => _document;

    /// <summary>The plan for these variables, or null and what is wrong with a condition.</summary>
    internal (OperationPlan? Plan, GraphQLError? Error) PlanFor(InputObject variables)
    {
        var outcome = 0UL;
        for (var i = 0; i < _conditions.Count; i++)
        {
            switch (variables.GetValueOrDefault(_conditions[i].Name.Value))
            {
                case true when i < 64:
                    outcome |= 1UL << i;
                    break;
                case null:
                    return (null, GraphQLError.At("Argument \"if\" of non-null type \"Boolean!\" must not be null.", _conditions[i]));
            }
        }
        if (_plans.TryGetValue(outcome, out var plan) && _conditions.Count <= 64)
            return (plan, null);

        plan = new OperationPlan(_schema, _document, Node, new SelectionConditions(
            _conditions.ToDictionary(variable => variable.Name.Value, variable => variables[variable.Name.Value] is true)));
        if (_plans.Count < MaxPlans && _conditions.Count <= 64)
            plan = _plans.GetOrAdd(outcome, plan);
        return (plan, null);
    }
}
