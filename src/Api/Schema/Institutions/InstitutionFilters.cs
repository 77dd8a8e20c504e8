using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Filtering;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.GraphQL.TypeSystem;
using static LearningAdvisor.Api.Schema.Filtering.FilterField;

namespace LearningAdvisor.Api.Schema.Institutions;

/// <summary>The input <c>InstitutionFilterInput</c>.</summary>
internal static class InstitutionFilters
{
    private static readonly FilterInput<Institution> Location = new("LocationFilterInput", "Of a place's position; an unknown one meets no comparison.", () =>
    [
        Of("latitude", OperationInput.Float, (Institution institution) => institution.Latitude),
        Of("longitude", OperationInput.Float, (Institution institution) => institution.Longitude),
    ]);

    private static readonly ListFilterInput<Course> Courses =
        new("ListFilterInputTypeOfCourseFilterInput", CourseFilters.Course.Type, CourseFilters.Course.Condition);

    public static FilterInput<Institution> Institution { get; } = new("InstitutionFilterInput", "Narrows institutions; all fields must hold.", () =>
    [
        IdFilter.On(InstitutionType.Name, (Institution institution) => institution.Key),
        Of("code", OperationInput.Text, (Institution institution) => institution.Code),
        Of("source", OperationInput.Text, (Institution institution) => institution.Source),
        Of("name", OperationInput.Text, (Institution institution) => institution.Name),
        Of("kind", OperationInput.InstitutionKind, (Institution institution) => institution.Kind),
        Of("city", OperationInput.Text, (Institution institution) => institution.City),
        Of("district", OperationInput.Text, (Institution institution) => institution.District),
        Of("address", OperationInput.Text, (Institution institution) => institution.Address),
        Of("phone", OperationInput.Text, (Institution institution) => institution.Phone),
        Of("email", OperationInput.Text, (Institution institution) => institution.Email),
        Of("url", OperationInput.Text, (Institution institution) => institution.Url),
        new FilterField(new InputValue("location", Location.Type), Location.Condition),
        Of("openingHours", OperationInput.Text, (Institution institution) => institution.OpeningHours),
        Of("accessibility", OperationInput.Text, (Institution institution) => institution.Accessibility),
        Courses.On("courses", (Institution institution) => institution.Courses.Where(course => course.RetiredAt == null)),
    ]);
}
