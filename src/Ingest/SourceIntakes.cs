using System.Globalization;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Normalising;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Staging;
using LearningAdvisor.Ingest.Validating;

namespace LearningAdvisor.Ingest;

/// <summary>Makes the intake of a source: its canonical columns, its normaliser, and what else decides how a row is read.</summary>
internal sealed class SourceIntakes(IngestSettings settings)
{
    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    private static readonly Func<Course, ProfileRow> CourseProfile = ProfileRow.OfCourse.Compile();
    private static readonly Func<Institution, ProfileRow> InstitutionProfile = ProfileRow.OfInstitution.Compile();

    private readonly DateOnly _today = DateOnly.FromDateTime(settings.Clock.GetUtcNow().ToOffset(Taipei).DateTime);

    /// <param name="known">Empty for a check.</param>
    public SourceIntake<Course> Courses(SourcePlan plan, Dictionary<string, StoredRow> known, SourceSummary summary) => new(
        plan,
        new IntakeRules<Course>(
            CanonicalColumns.Courses,
            CourseRuleTexts.CodeDuplicate,
            file => new CourseNormaliser(file.Mapping, plan.Source, CityOf(file), settings.Places, settings.Holidays, _today).Read,
            ContextOf,
            (course, key, hash) => (course.Key, course.RowHash) = (key, hash),
            course => course.RowHash,
            ProfileRow.CourseFields,
            CourseProfile),
        known,
        summary);

    /// <inheritdoc cref="Courses"/>
    public SourceIntake<Institution> Institutions(SourcePlan plan, Dictionary<string, StoredRow> known, SourceSummary summary) => new(
        plan,
        new IntakeRules<Institution>(
            CanonicalColumns.Institutions,
            InstitutionRuleTexts.CodeDuplicate,
            file => new InstitutionNormaliser(plan.Source, CityOf(file), settings.Places).Read,
            CityOf,
            (institution, key, hash) => (institution.Key, institution.RowHash) = (key, hash),
            institution => institution.RowHash,
            ProfileRow.InstitutionFields,
            InstitutionProfile),
        known,
        summary);

    /// <summary>Of everything that decides what the plan's rows become.</summary>
    public string Fingerprint(SourcePlan plan) => RunFingerprint.Of(
        plan, $"{RowHasher.RulesVersion}\u001f{settings.IndexFingerprint}\u001f{settings.IsMending}\u001f{string.Join('\u001f', plan.Files.Select(ContextOf))}");

    private string ContextOf(PlannedFile file) =>
        file.Mapping.RelativeDates ? CityOf(file) + settings.Holidays.Text + _today.ToString("o", CultureInfo.InvariantCulture) : CityOf(file) + settings.Holidays.Text;

    private string CityOf(PlannedFile file) => file.Mapping.City ?? settings.City;
}
