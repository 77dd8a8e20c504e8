using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.Validation.FieldMerging;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>Fields of one response name ask for the same thing, or for things of one shape on objects of different types.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selection-Merging</remarks>
internal sealed class OverlappingFieldsCanBeMerged : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        var search = new ConflictSearch(context);
        foreach (var (selectionSet, parent) in context.Sites.SelectionSets)
        {
            foreach (var conflict in search.Within(selectionSet, parent))
                yield return ValidationError.At(
                    $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
                    [.. conflict.Fields1, .. conflict.Fields2]);
            if (search.IsExhausted)
            {
                yield return ValidationError.At(
                    $"Fields that share response names take more than {ConflictSearch.MaxSteps} comparisons. Select fewer fields under one name, or spread fewer fragments.");
                yield break;
            }
        }
    }
}
