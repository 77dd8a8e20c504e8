using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>The query's fields <c>curatedAnswers</c> and <c>curatedAnswer</c>, for counsellors.</summary>
internal static class CuratedAnswersField
{
    private const int Most = 500;

    public static IEnumerable<Field> Query =>
    [
        new Field(
            "curatedAnswers",
            CuratedTypes.Type.NonNull.List.NonNull,
            $"For counsellors: their own answers, each held against its records as they are now. What is to be looked at comes first; {Most} at most.",
            [new InputValue("status", CuratedEnums.Status, "Only those that stand so; all when null.")])
        {
            Resolve = ListAsync,
            Cost = Costs.Statement,
            ListSize = Costs.UpTo(20),
        },
        new Field("curatedAnswer", CuratedTypes.Type, "For counsellors: one of their own answers. Null when there is none of that id.", [new InputValue("id", Scalars.Id.NonNull)])
        {
            Resolve = OneAsync,
            Cost = Costs.Statement,
        },
    ];

    private static async ValueTask<object?> ListAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        await using var scope = context.RequestServices.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        var answers = await database.CuratedAnswers.OrderByDescending(answer => answer.ChangedAt).Take(Most).ToListAsync(context.CancellationToken);
        var wanted = context.Argument<CuratedStatus?>("status");
        return (await CuratedView.OfAsync(scope.ServiceProvider, answers, context.CancellationToken))
            .Where(view => wanted is null || view.Status == wanted)
            .OrderBy(view => view.Status).ThenByDescending(view => view.Answer.ChangedAt)
            .ToList();
    }

    private static async ValueTask<object?> OneAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        if (GlobalId.GuidOf(CuratedTypes.Name, context.Argument<string>("id")) is not { } key)
            return null;

        await using var scope = context.RequestServices.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<CatalogueContext>().CuratedAnswers.Where(answer => answer.Key == key).ToListAsync(context.CancellationToken);
        return (await CuratedView.OfAsync(scope.ServiceProvider, found, context.CancellationToken)).FirstOrDefault();
    }
}
