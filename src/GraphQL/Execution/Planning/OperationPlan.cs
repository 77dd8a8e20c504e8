using LearningAdvisor.GraphQL.Introspection;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Protection;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution.Planning;

/// <summary>
/// An operation with its selections merged, for one outcome of its conditions. Objects are planned when the first
/// value of their type turns up, then kept; a plan may be used by many requests at once.
/// </summary>
internal sealed class OperationPlan
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = [];
    private CostFormula? _cost;

    /// <summary>Plans the root; the rest follows on demand.</summary>
    /// <param name="schema">A valid schema that supports the operation's kind.</param>
    /// <param name="document">The document of the operation and its fragments.</param>
    /// <param name="operation">One of the document's operations.</param>
    /// <param name="conditions">What the operation's conditions came to.</param>
    public OperationPlan(
        Schema schema, DocumentNode document, OperationDefinitionNode operation, SelectionConditions conditions)
    {
        Schema = schema;
        Document = document;
        Operation = operation;
        Conditions = conditions;
        foreach (var fragment in document.Fragments)
            _fragments.TryAdd(fragment.Name.Value, fragment);
        Root = new PlannedObject(this, schema.RootType(operation.Operation)!, [operation.SelectionSet]);
        AsksOnlyForSchema = operation.Operation == OperationKind.Query && operation.Variables.IsEmpty && Array.TrueForAll(Root.Fields, IsOfSchema);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public OperationDefinitionNode Operation { get; }

    public SelectionConditions Conditions { get; }

    /// <summary>The fields of the root type.</summary>
    public PlannedObject Root { get; }

    /// <summary>Whether the response is the same each time, because the schema alone makes it.</summary>
    public bool AsksOnlyForSchema { get; }

    /// <summary>What the operation can cost; worked out when first asked for.</summary>
    public CostFormula Cost => _cost ??= CostCompiler.Compile(this);

    /// <summary>The fragment of that name; null in a document that validation would refuse.</summary>
    public FragmentDefinitionNode? Fragment(string name) => _fragments.GetValueOrDefault(name);

    private static bool IsOfSchema(PlannedField field) =>
        field.IsTypeName || field.Field == MetaFields.Schema || field.Field == MetaFields.Type;
}
