using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Recalls;
using LearningAdvisor.Api.Schema.Reviews;
using LearningAdvisor.Api.Schema.TakeOver;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema;

/// <summary>
/// Finds consultations, turns and recommendations by their global ids, for the holder of the consultation's token and for
/// counsellors; and items of the review queue, recalls, waiting consultations and accounts, for whom <see cref="AccessTable"/> names.
/// </summary>
internal static class OwnNodes
{
    /// <returns>What the request's token opens; an id of anything else is missing.</returns>
    public static async Task<Dictionary<GlobalId, object>> FindAsync(ResolveContext context, IReadOnlyList<GlobalId> ids)
    {
        if (ids.Count == 0 || (context.Request.BearerToken() is null && context.Request.Account() is null))
            return [];

        var wanted = ids.Where(id => id.Guid is not null).Distinct().ToLookup(id => id.Type, id => id.Guid!.Value, StringComparer.Ordinal);

        var turns = await TurnsAsync(context, [.. wanted[TurnType.Name]], [.. wanted[RecommendationType.Name]]);
        var open = await OpenAsync(context, wanted[ConsultationType.Name].Concat(turns.Select(turn => turn.ConsultationKey)));
        var own = turns.Where(turn => open.ContainsKey(turn.ConsultationKey)).ToList();
        var found = own.Select(turn => (Id: new GlobalId(TurnType.Name, turn.Key.ToString("N")), Node: (object)turn))
            .Concat(own.SelectMany(turn => turn.Recommendations).Select(one => (Id: new GlobalId(RecommendationType.Name, one.Key.ToString("N")), Node: (object)one)))
            .Concat(open.Values.Select(one => (Id: new GlobalId(ConsultationType.Name, one.Key.ToString("N")), Node: (object)one)));
        return found.Concat(await SignedInAsync(context, ids, wanted)).ToDictionary(one => one.Id, one => one.Node);
    }

    private static async Task<List<(GlobalId Id, object Node)>> SignedInAsync(ResolveContext context, IReadOnlyList<GlobalId> ids, ILookup<string, Guid> wanted)
    {
        var found = new List<(GlobalId Id, object Node)>();
        var role = context.Request.Account()?.Role;
        foreach (var key in AccessTable.Allows(ReviewItemType.Name, role) ? wanted[ReviewItemType.Name] : [])
        {
            if (await ReviewItemType.FindAsync(context.Request, key, context.CancellationToken) is { } item)
                found.Add((new GlobalId(ReviewItemType.Name, key.ToString("N")), item));
        }

        foreach (var id in AccessTable.Allows(RecallType.Name, role) ? ids.Where(id => id.Type == RecallType.Name && id.Number is not null).Distinct() : [])
        {
            if (await RecallType.FindAsync(context.Request, id.Number!.Value, context.CancellationToken) is { } recall)
                found.Add((id, recall));
        }

        foreach (var key in AccessTable.Allows(WaitingConsultationType.Name, role) ? wanted[WaitingConsultationType.Name] : [])
        {
            if (await WaitingConsultationType.FindAsync(context.Request, key, context.CancellationToken) is { } one)
                found.Add((new GlobalId(WaitingConsultationType.Name, key.ToString("N")), one));
        }

        foreach (var key in wanted[AccountNames.Type])
        {
            if (await AccountType.FindAsync(context.Request, key, context.CancellationToken) is { } account)
                found.Add((new GlobalId(AccountNames.Type, key.ToString("N")), account));
        }

        return found;
    }

    private static async Task<List<Turn>> TurnsAsync(ResolveContext context, List<Guid> turns, List<Guid> recommendations)
    {
        if (turns.Count + recommendations.Count == 0)
            return [];

        await using var database = await context.Request.DatabaseAsync();
        return await database.Turns
            .Include(turn => turn.Recommendations)
            .Where(turn => turns.Contains(turn.Key) || turn.Recommendations.Any(one => recommendations.Contains(one.Key)))
            .ToListAsync(context.CancellationToken);
    }

    // A token is one consultation's own, so there is rarely more than one to try.
    private static async Task<Dictionary<Guid, Consultation>> OpenAsync(ResolveContext context, IEnumerable<Guid> consultations)
    {
        var open = new Dictionary<Guid, Consultation>();
        foreach (var key in consultations.Distinct())
        {
            if (await ConsultationType.OpenAsync(context.Request, key, context.CancellationToken) is { } opened)
                open[key] = opened;
        }

        return open;
    }
}
