using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.GraphQL.Execution;

namespace LearningAdvisor.Api.Schema.Desk;

/// <summary>Who is at the desk, and to which institution that binds them.</summary>
internal static class DeskRequests
{
    /// <summary>Whoever asks, where the table lets them use the field.</summary>
    /// <returns>Own: the institution to whose rows they are bound; null for leads and administrators.</returns>
    public static (Actor By, long? Own) AtTheDesk(this ResolveContext context)
    {
        var account = context.Request.Require(context.SelectedField);
        var row = $"{context.SelectedField.ParentType.Name}.{context.SelectedField.Field.Name}";
        // Whoever has lost their institution sees nothing, and not everything.
        return (context.Request.ActorOf(account), AccessTable.OwnRowsOnly(row, account.Role) ? account.Institution ?? long.MinValue : null);
    }

    /// <summary>The institution that is meant: the own one, or the one that leads and administrators name.</summary>
    /// <param name="id">As the input has it; may be null.</param>
    /// <returns>Null where none is named, or another than the own one.</returns>
    public static long? InstitutionMeant(long? own, string? id) => (own, id) switch
    {
        ({ } bound, null) => bound,
        ({ } bound, _) => GlobalId.NumberOf(InstitutionType.Name, id) == bound ? bound : null,
        _ => GlobalId.NumberOf(InstitutionType.Name, id),
    };
}
