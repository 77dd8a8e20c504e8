using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Gating;

/// <summary>Reads from the catalogue what the gate looks at in the rows that a source offers now.</summary>
internal sealed class StoredProfiles(Func<CatalogueContext> open)
{
    /// <summary>In no order; one row at a time, so that a large source costs no memory.</summary>
    public async IAsyncEnumerable<ProfileRow> CoursesAsync(string source)
    {
        await using var catalogue = open();
        await foreach (var row in catalogue.Courses.Where(course => course.Source == source && (course.RetiredAt == null || course.ShownAs != null)).Select(ProfileRow.OfCourse).AsAsyncEnumerable())
            yield return row;
    }

    /// <inheritdoc cref="CoursesAsync"/>
    public async IAsyncEnumerable<ProfileRow> InstitutionsAsync(string source)
    {
        await using var catalogue = open();
        await foreach (var row in catalogue.Institutions.Where(institution => institution.Source == source && institution.RetiredAt == null).Select(ProfileRow.OfInstitution).AsAsyncEnumerable())
            yield return row;
    }
}
