using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.Execution.Planning;

/// <summary>Finds the variables that <c>@skip</c> and <c>@include</c> of an operation name.</summary>
internal sealed class ConditionVariables : SyntaxWalker
{
    private readonly Dictionary<string, FragmentDefinitionNode> _unseen;
    private readonly Dictionary<string, VariableNode> _found = [];

    private ConditionVariables(DocumentNode document) =>
        _unseen = document.Fragments.DistinctBy(fragment => fragment.Name.Value)
            .ToDictionary(fragment => fragment.Name.Value);

    /// <summary>The first use of each such variable, in the fragments the operation spreads too.</summary>
    public static IReadOnlyList<VariableNode> Of(DocumentNode document, OperationDefinitionNode operation)
    {
        var walker = new ConditionVariables(document);
        walker.Walk(operation);
        return [.. walker._found.Values];
    }

    /// <inheritdoc/>
    protected override bool Enter(SyntaxNode node)
    {
        if (node is DirectiveNode directive && SelectionConditions.Condition(directive) is VariableNode variable)
            _found.TryAdd(variable.Name.Value, variable);
        if (node is FragmentSpreadNode spread && _unseen.Remove(spread.Name.Value, out var fragment))
            Walk(fragment.SelectionSet);
        return node is not ValueNode;
    }
}
