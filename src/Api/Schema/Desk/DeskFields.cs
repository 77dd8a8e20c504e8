using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.Ingest.Desk;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Desk;

/// <summary>The query's fields of the institutions' desk: <c>deskDrafts</c>, <c>deskDraft</c>, <c>deskFields</c> and <c>deskFigures</c>.</summary>
internal static class DeskFields
{
    private static readonly InputValue InstitutionId = new("institutionId", Scalars.Id, "For leads and administrators; an institution means itself.");

    private static readonly ObjectType Figures = new("DeskFigures", () =>
    [
        new Field("institution", InstitutionType.Type.NonNull, "With its `quality`.") { ResolveBatch = InstitutionType.Of<OwnFigures>(figures => figures.Institution) },
        Field.Of<OwnFigures>("refused", Scalars.Int.NonNull, figures => figures.Refused, "Rows that the last published draft left behind; they wait in quarantine."),
        Field.Of<OwnFigures>("suggestedIn", Scalars.Int, figures => figures.SuggestedIn, $"Consultations of the last {SuggestedCourses.Days} days in which its courses were suggested, in steps of {SmallGroups.Step}; null below."),
        Field.Of<OwnFigures>("days", Scalars.Int.NonNull, _ => SuggestedCourses.Days, "How far `suggestedIn` is counted back."),
    ], "How the courses of an institution do.");

    public static IEnumerable<Field> Query =>
    [
        new Field(
            "deskDrafts",
            DeskDraftType.Type.NonNull.List.NonNull,
            "For institutions: their own drafts, those changed last first, 50 at most. Leads and administrators see those of the institution they name, without one the held drafts of all.",
            [InstitutionId])
        {
            Resolve = ListAsync,
            Cost = Costs.Statement,
            ListSize = Costs.UpTo(20),
        },
        new Field("deskDraft", DeskDraftType.Type, "For institutions: one of their own drafts; leads and administrators see any. Null when there is none of that id.", [new InputValue("id", Scalars.Id.NonNull)])
        {
            Resolve = OneAsync,
            Cost = Costs.Statement,
        },
        new Field("deskFields", DeskDraftType.KnownField.NonNull.List.NonNull, "For the desk: the facts about a course that a column can hold.")
        {
            Resolve = context =>
            {
                context.Request.Require(context.SelectedField);
                return new(DeskColumns.Fields);
            },
            ListSize = Costs.UpTo(40),
        },
        new Field("deskFigures", Figures, "For institutions: their own figures; leads and administrators name the institution. Null where there is none.", [InstitutionId])
        {
            Resolve = FiguresAsync,
            Cost = Costs.Statement,
        },
    ];

    private static async ValueTask<object?> ListAsync(ResolveContext context)
    {
        var (_, own) = context.AtTheDesk();
        var id = context.Argument<string?>("institutionId");
        var meant = DeskRequests.InstitutionMeant(own, id);
        if (meant is null && (id is not null || own is not null))
            return Array.Empty<object>();

        await using var scope = context.RequestServices.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DeskDrafts>().ListAsync(meant, context.CancellationToken);
    }

    private static async ValueTask<object?> OneAsync(ResolveContext context)
    {
        var (_, own) = context.AtTheDesk();
        if (GlobalId.GuidOf(DeskDraftType.Name, context.Argument<string>("id")) is not { } key)
            return null;

        await using var scope = context.RequestServices.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DeskDrafts>().FindAsync(key, own, context.CancellationToken);
    }

    private static async ValueTask<object?> FiguresAsync(ResolveContext context)
    {
        var (_, own) = context.AtTheDesk();
        if (DeskRequests.InstitutionMeant(own, context.Argument<string?>("institutionId")) is not { } institution)
            return null;

        await using var scope = context.RequestServices.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        if (!await database.Institutions.AnyAsync(one => one.Key == institution, context.CancellationToken))
            return null;

        var source = DeskSource.Of(institution);
        var refused = await database.QuarantinedRows.Where(row => row.Source == source).Select(row => row.Line).Distinct().CountAsync(context.CancellationToken);
        return new OwnFigures(institution, refused, await scope.ServiceProvider.GetRequiredService<SuggestedCourses>().ConsultationsAsync(institution, context.CancellationToken));
    }

    private sealed record OwnFigures(long Institution, int Refused, int? SuggestedIn);
}
