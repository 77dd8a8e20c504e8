using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Plans;

/// <summary>The GraphQL type <c>LearningPlan</c>. Whoever hands one out has checked that its resident or a counsellor asks; <c>node</c> gives none.</summary>
internal static class LearningPlanType
{
    public const string Name = "LearningPlan";

    private static readonly ObjectType Version = new("LearningPlanVersion", () =>
    [
        Field.Of<LearningPlanVersion>("version", Scalars.Int.NonNull, version => version.Version),
        Field.Of<LearningPlanVersion>("state", PlanEnums.State.NonNull, version => version.State),
        Field.Of<LearningPlanVersion>("at", CustomScalars.DateTime.NonNull, version => Instants.Utc(version.At)),
        Field.Of<LearningPlanVersion>("by", Scalars.String.NonNull, version => version.By, "The counsellor's name."),
        Field.Of<LearningPlanVersion>("goals", Scalars.String.NonNull.List.NonNull, version => version.Content.Goals, listSize: Costs.UpTo(5)),
        Field.Of<LearningPlanVersion>("followUpOn", CustomScalars.Date.NonNull, version => version.Content.FollowUpOn),
    ], "A plan as it stood after one change.");

    public static ObjectType Type { get; } = new(Name, () => [.. Written(), .. Standing(), .. Related()], "What a counsellor has planned with a resident. It belongs to their consultation and goes with it.");

    /// <summary>What a row is loaded with.</summary>
    public static Columns<LearningPlan> Columns { get; } = new(nameof(LearningPlan.Key), new Dictionary<string, string[]>
    {
        ["goals"] = [nameof(LearningPlan.Content)],
        ["courses"] = [nameof(LearningPlan.Content), nameof(LearningPlan.ConsultationKey)],
        ["consultation"] = [nameof(LearningPlan.ConsultationKey)],
    });

    /// <summary>The field <c>learningPlan</c> of a consultation.</summary>
    public static Field OfConsultation { get; } = new("learningPlan", Type, "The newest that a counsellor made, in force or not; null where there was none.")
    {
        ResolveBatch = async context =>
        {
            var consultations = context.ParentsAs<Consultation>().Select(one => one.Key).ToList();
            await using var database = await context.Request.DatabaseAsync();
            var plans = (await database.LearningPlans.Where(plan => consultations.Contains(plan.ConsultationKey)).ToListAsync(context.CancellationToken)).ToLookup(plan => plan.ConsultationKey);
            return [.. consultations.Select(key => plans[key].MaxBy(plan => plan.StartedAt))];
        },
    };

    private static IEnumerable<Field> Written() =>
    [
        Field.Of<LearningPlan>("id", Scalars.Id.NonNull, plan => GlobalId.Of(Name, plan.Key)),
        Field.Of<LearningPlan>("goals", Scalars.String.NonNull.List.NonNull, plan => plan.Content.Goals, "In the counsellor's own words, the foremost first.", listSize: Costs.UpTo(5)),
        new Field("courses", PlannedCourseType.Type.NonNull.List.NonNull, "In the order in which they are to be taken, each as it stands today.")
        {
            ListSize = Costs.UpTo(5),
            ResolveBatch = PlannedCourseType.OfPlansAsync,
        },
        Field.Of<LearningPlan>("followUpOn", CustomScalars.Date.NonNull, plan => plan.FollowUpOn, "The day on which somebody looks how it goes."),
        Field.Of<LearningPlan>("asksResident", Scalars.Boolean.NonNull, plan => plan.AsksResident, "Whether the resident is asked on that day, once."),
    ];

    private static IEnumerable<Field> Standing() =>
    [
        Field.Of<LearningPlan>("state", PlanEnums.State.NonNull, plan => plan.State),
        Field.Of<LearningPlan>("version", Scalars.Int.NonNull, plan => plan.Version, "To be passed with a change, from 1; each change raises it."),
        Field.Of<LearningPlan>("askedAt", CustomScalars.DateTime, plan => Instants.Utc(plan.AskedAt), "When the resident was asked how it goes; null while they were not, since the day was set."),
        Field.Of<LearningPlan>("askProblem", Scalars.String, plan => plan.AskProblem, "A code of why the resident could not be asked; null where they could, or the day is still to come."),
        Field.Of<LearningPlan>("followedUpAt", CustomScalars.DateTime, plan => Instants.Utc(plan.FollowedUpAt), "When a counsellor looked how it goes; null while nobody has, since the day was set."),
        Field.Of<LearningPlan>("followedUpBy", Scalars.String, plan => plan.FollowedUpBy, "That counsellor's name."),
        Field.Of<LearningPlan>("startedAt", CustomScalars.DateTime.NonNull, plan => Instants.Utc(plan.StartedAt)),
        Field.Of<LearningPlan>("changedAt", CustomScalars.DateTime.NonNull, plan => Instants.Utc(plan.ChangedAt)),
        Field.Of<LearningPlan>("changedBy", Scalars.String.NonNull, plan => plan.ChangedBy, "The counsellor's name."),
    ];

    private static IEnumerable<Field> Related() =>
    [
        new Field("consultation", ConsultationType.Type.NonNull, "Whose plan it is.")
        {
            ResolveBatch = async context =>
            {
                var keys = context.ParentsAs<LearningPlan>().Select(plan => plan.ConsultationKey).ToList();
                await using var database = await context.Request.DatabaseAsync();
                var found = await database.Consultations.Where(one => keys.Contains(one.Key)).ToDictionaryAsync(one => one.Key, context.CancellationToken);
                return [.. keys.Select(key => found.GetValueOrDefault(key))];
            },
        },
        new Field("versions", Version.NonNull.List.NonNull, "The newest first.")
        {
            ListSize = Costs.UpTo(5),
            ResolveBatch = Batch.ToMany<LearningPlan, Guid, LearningPlanVersion>(
                plan => plan.Key,
                async (database, plans, cancellation) => (await database.LearningPlanVersions
                    .Where(version => plans.Contains(version.PlanKey))
                    .OrderByDescending(version => version.Version)
                    .ToListAsync(cancellation)).ToLookup(version => version.PlanKey)),
        },
    ];
}
