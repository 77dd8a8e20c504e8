using System.Collections.Concurrent;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.Execution.Planning;

/// <summary>Look-ahead over selection sets that are merged as if they were one.</summary>
internal sealed class SelectedFields : ISelection
{
    private readonly OperationPlan _plan;
    private readonly Dictionary<string, List<FieldNode>> _nodes = [];
    private readonly ConcurrentDictionary<string, ISelection> _below = [];

    public SelectedFields(OperationPlan plan, IEnumerable<SelectionSetNode> selectionSets)
    {
        _plan = plan;
        foreach (var node in FieldCollection.Collect(plan, null, selectionSets).SelectMany(sharing => sharing.Value))
        {
            if (!_nodes.TryGetValue(node.Name.Value, out var nodes))
                _nodes[node.Name.Value] = nodes = [];
            nodes.Add(node);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<string> FieldNames => _nodes.Keys;

    /// <inheritdoc/>
    public bool Selects(string fieldName) => _nodes.ContainsKey(fieldName);

    /// <inheritdoc/>
    public ISelection Below(string fieldName) => _below.GetOrAdd(fieldName, name => new SelectedFields(
        _plan,
        _nodes.TryGetValue(name, out var nodes) ? nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>() : []));
}
