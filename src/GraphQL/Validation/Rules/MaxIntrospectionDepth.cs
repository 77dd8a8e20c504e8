using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>Introspection does not go through lists of types within one another, whose answers grow by powers.</summary>
/// <remarks>Not of the specification: the reference implementation recommends it, with the same limit and words.</remarks>
internal sealed class MaxIntrospectionDepth : IValidationRule
{
    private const int TooManyLists = 3;

    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var (node, _, _) in context.Sites.Fields)
        {
            if (node.Name.Value is "__schema" or "__type" && new Search(context).IsTooDeep(node, 0))
                yield return ValidationError.At("Maximum introspection depth exceeded", node);
        }
    }

    private sealed class Search(ValidationContext context)
    {
        /// <summary>By fragment, the most lists it was entered under; entering it under fewer finds nothing new.</summary>
        private readonly Dictionary<string, int> _enteredUnder = [];

        public bool IsTooDeep(FieldNode field, int lists)
        {
            if (field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields")
                lists++;
            return lists >= TooManyLists || (field.SelectionSet is not null && IsTooDeep(field.SelectionSet, lists));
        }

        private bool IsTooDeep(SelectionSetNode selectionSet, int lists) => selectionSet.Selections.Any(selection =>
            selection switch
            {
                FieldNode field => IsTooDeep(field, lists),
                InlineFragmentNode fragment => IsTooDeep(fragment.SelectionSet, lists),
                FragmentSpreadNode spread => IsTooDeep(spread, lists),
                _ => false,
            });

        private bool IsTooDeep(FragmentSpreadNode spread, int lists)
        {
            var name = spread.Name.Value;
            if (_enteredUnder.TryGetValue(name, out var before) && before >= lists)
                return false;
            _enteredUnder[name] = lists;
            return context.Fragment(name) is { } fragment && IsTooDeep(fragment.SelectionSet, lists);
        }
    }
}
