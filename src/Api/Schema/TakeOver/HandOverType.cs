using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.TakeOver;

/// <summary>The GraphQL type <c>HandOver</c>: what a resident may know of who answers.</summary>
internal static class HandOverType
{
    private static readonly ObjectType Type = new("HandOver", () =>
    [
        Field.Of<OfResident>("state", HandOverEnums.State.NonNull, of => of.HandOver.State),
        Field.Of<OfResident>("since", CustomScalars.DateTime.NonNull, of => Instants.Utc(of.HandOver.Since), "Of the state."),
        Field.Of<OfResident>("counsellor", Scalars.String, of => of.HandOver.State == HandOverState.Held ? of.HandOver.Holder : null, "The name of who answers; null unless HELD."),
        new Field("notice", Scalars.String, "Who answers and when, in the resident's language; null with RETURNED. Times are named where office hours are set.")
        {
            Resolve = context =>
            {
                var of = context.Parent<OfResident>();
                return new(context.RequestServices.GetRequiredService<HandOverNews>().Of(of.HandOver, of.Locale));
            },
        },
    ], "That a consultation waits for a person, or is in a person's hands.");

    /// <summary>The field <c>handOver</c> of a consultation.</summary>
    public static Field Field { get; } = new("handOver", Type, "Null where no person was ever wanted.") { ResolveBatch = OfConsultationsAsync };

    private static async ValueTask<IReadOnlyList<object?>> OfConsultationsAsync(BatchContext context)
    {
        var consultations = context.ParentsAs<Consultation>();
        var keys = consultations.Select(one => one.Key).Distinct().ToList();
        await using var database = await context.Request.DatabaseAsync();
        var found = await database.HandOvers.Where(one => keys.Contains(one.ConsultationKey)).ToDictionaryAsync(one => one.ConsultationKey, context.CancellationToken);
        return [.. consultations.Select(one => found.TryGetValue(one.Key, out var handOver) ? new OfResident(handOver, one.Locale) : null)];
    }

    private sealed record OfResident(HandOver HandOver, string Locale);
}
