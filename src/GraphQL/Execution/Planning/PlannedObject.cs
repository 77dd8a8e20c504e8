using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution.Planning;

/// <summary>What is selected on the objects of one type at one place of an operation.</summary>
internal sealed class PlannedObject
{
    public PlannedObject(OperationPlan plan, ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        Type = type;
        var fields = new List<PlannedField>();
        foreach (var (responseName, nodes) in FieldCollection.Collect(plan, type, selectionSets))
        {
            // Only a document that was not validated selects a field the type does not have.
            if (plan.Schema.FieldOf(type, nodes[0].Name.Value) is { } field)
                fields.Add(new PlannedField(plan, type, field, responseName, nodes));
        }
        Fields = [.. fields];
    }

    /// <summary>The type of the objects.</summary>
    public ObjectType Type { get; }

    /// <summary>The fields in the order of the response.</summary>
    public PlannedField[] Fields { get; }
}
