using LearningAdvisor.Api.Schema.Filtering;
using LearningAdvisor.Catalogue.Institutions;
using static LearningAdvisor.Api.Schema.Filtering.FilterField;

namespace LearningAdvisor.Api.Schema.Institutions;

/// <summary>The input <c>InstitutionFilterInput</c>.</summary>
internal static class InstitutionFilters
{
    public static FilterInput<Institution> Institution { get; } = new("InstitutionFilterInput", "Narrows institutions; all fields must hold.", () =>
    [
        Of("code", OperationInput.Text, (Institution institution) => institution.Code),
        Of("source", OperationInput.Text, (Institution institution) => institution.Source),
        Of("name", OperationInput.Text, (Institution institution) => institution.Name),
        Of("kind", OperationInput.InstitutionKind, (Institution institution) => institution.Kind),
        Of("city", OperationInput.Text, (Institution institution) => institution.City),
        Of("district", OperationInput.Text, (Institution institution) => institution.District),
        Of("address", OperationInput.Text, (Institution institution) => institution.Address),
        Of("phone", OperationInput.Text, (Institution institution) => institution.Phone),
        Of("accessibility", OperationInput.Text, (Institution institution) => institution.Accessibility),
    ]);
}
