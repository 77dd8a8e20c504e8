using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A subscription selects one field of its root type, which is no introspection field and always there.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Single-Root-Field</remarks>
internal sealed class SingleFieldSubscriptions : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        if (context.Schema.Subscription is not { } root)
            yield break;
        foreach (var operation in context.Document.Operations.Where(o => o.Operation == OperationKind.Subscription))
        {
            var subscription = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name.Value}\"";
            var selected = new RootFields(context, root);
            selected.Collect(operation.SelectionSet);

            if (selected.Conditions.Count > 0)
                yield return ValidationError.At(
                    $"{subscription} must not use `@skip` or `@include` directives in the top level selection.",
                    selected.Conditions);
            if (selected.ByResponseName.Count > 1)
                yield return ValidationError.At(
                    $"{subscription} must select only one top level field.",
                    selected.ByResponseName.Skip(1).SelectMany(fields => fields.Value));
            foreach (var (_, fields) in selected.ByResponseName)
            {
                if (fields[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
                    yield return ValidationError.At(
                        $"{subscription} must not select an introspection top level field.", fields);
            }
        }
    }

    /// <summary>The specification's CollectSubscriptionFields: fields by response name, through the fragments that apply.</summary>
    private sealed class RootFields(ValidationContext context, ObjectType root)
    {
        private readonly HashSet<string> _visitedFragments = [];

        public OrderedDictionary<string, List<FieldNode>> ByResponseName { get; } = [];

        /// <summary>The conditions found, which would let the client choose between streams at run time.</summary>
        public List<DirectiveNode> Conditions { get; } = [];

        public void Collect(SelectionSetNode selectionSet)
        {
            foreach (var selection in selectionSet.Selections)
            {
                Conditions.AddRange(selection.Directives.Where(directive => directive.Name.Value is "skip" or "include"));
                if (selection is FieldNode field)
                    Add(field);
                else if (selection is InlineFragmentNode inline && Applies(inline.TypeCondition))
                    Collect(inline.SelectionSet);
                else if (selection is FragmentSpreadNode spread && _visitedFragments.Add(spread.Name.Value)
                    && context.Fragment(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition))
                    Collect(fragment.SelectionSet);
            }
        }

        private void Add(FieldNode field)
        {
            if (!ByResponseName.TryGetValue(field.ResponseName, out var fields))
                ByResponseName.Add(field.ResponseName, fields = []);
            fields.Add(field);
        }

        private bool Applies(NamedTypeNode? condition) =>
            condition is null
            || (context.Schema.Type(condition.Name.Value) is { } type && context.Schema.IsSubtype(root, type));
    }
}
