using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Recalls;

/// <summary>The field <c>Recall.correction</c>: what the resident should hear of it, or has heard.</summary>
internal static class RecallCorrectionField
{
    private static readonly ObjectType Type = new("RecallCorrection", () =>
    [
        Field.Of<Worded>("text", Scalars.String.NonNull, one => one.Text, "In the resident's language: of an open recall drafted from what the record says today, else what was sent."),
        Field.Of<Worded>("locale", Scalars.String.NonNull, one => one.Locale),
        Field.Of<Worded>("reach", RecallEnums.Reach, one => one.Reach, "Null once it is sent."),
    ], "What a resident should hear of a reply that became wrong.");

    public static Field Field { get; } = new("correction", Type, "Null where the recall was put away without one, or the resident has had the talk deleted.")
    {
        Resolve = ReadAsync,
        Cost = 3 * Costs.Statement,
    };

    private static async ValueTask<object?> ReadAsync(ResolveContext context)
    {
        var recall = context.Parent<Recall>();
        await using var scope = context.RequestServices.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        if (recall.CorrectionTurnKey is { } sent)
        {
            var reply = await database.Turns.Where(turn => turn.Key == sent).Select(turn => turn.Reply).FirstOrDefaultAsync(context.CancellationToken);
            return reply is null ? null : new Worded(StoredReply.FromJson(reply).Text, StoredReply.FromJson(reply).Locale, null);
        }

        var locale = recall.State == RecallState.Open
            ? await database.Turns.Where(turn => turn.Key == recall.TurnKey).Select(turn => turn.Consultation!.Locale).FirstOrDefaultAsync(context.CancellationToken)
            : null;
        if (locale is null)
            return null;

        var draft = await scope.ServiceProvider.GetRequiredService<CorrectionDrafts>().DraftAsync(recall, locale, context.CancellationToken);
        return new Worded(draft.Text, draft.Locale, await scope.ServiceProvider.GetRequiredService<CorrectionDesk>().ReachAsync(recall, context.CancellationToken));
    }

    private sealed record Worded(string Text, string Locale, CorrectionReach? Reach);
}
