using System.Globalization;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Normalising;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Validating;

namespace LearningAdvisor.Ingest;

/// <summary>Makes the intake of a source: its canonical columns, its normaliser, and what else decides how a row is read.</summary>
internal sealed class SourceIntakes(IngestSettings settings)
{
    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    private readonly DateOnly _today = DateOnly.FromDateTime(settings.Clock.GetUtcNow().ToOffset(Taipei).DateTime);

    /// <param name="known">Empty for a check.</param>
    public SourceIntake<Course> Courses(SourcePlan plan, Dictionary<string, StoredRow> known, SourceSummary summary) => new(
        plan,
        CanonicalColumns.Courses,
        known,
        CourseRuleTexts.CodeDuplicate,
        file => new CourseNormaliser(file.Mapping, plan.Source, CityOf(file), settings.Places, _today).Read,
        file => file.Mapping.RelativeDates ? CityOf(file) + _today.ToString("o", CultureInfo.InvariantCulture) : CityOf(file),
        summary);

    /// <inheritdoc cref="Courses"/>
    public SourceIntake<Institution> Institutions(SourcePlan plan, Dictionary<string, StoredRow> known, SourceSummary summary) => new(
        plan,
        CanonicalColumns.Institutions,
        known,
        InstitutionRuleTexts.CodeDuplicate,
        file => new InstitutionNormaliser(plan.Source, CityOf(file), settings.Places).Read,
        CityOf,
        summary);

    private string CityOf(PlannedFile file) => file.Mapping.City ?? settings.City;
}
