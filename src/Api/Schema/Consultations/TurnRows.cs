using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>Loads of turns what a selection of the type <c>Turn</c> needs: a page of the counsellors' queue shows the questions alone.</summary>
internal static class TurnRows
{
    private static readonly Columns<Turn> Columns = new(nameof(Turn.Key), new Dictionary<string, string[]>(), nameof(Turn.ConsultationKey));

    /// <param name="selection">Of the field that hands the turns out.</param>
    public static IQueryable<Turn> For(this IQueryable<Turn> turns, ISelection selection) => selection.Below("reply").Selects("recommendations")
        ? turns.Include(turn => turn.Recommendations)
        : turns.Select(Columns.Projection(selection.FieldNames));
}
