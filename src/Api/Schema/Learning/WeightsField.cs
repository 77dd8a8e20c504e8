using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Learning;

/// <summary>The query's fields <c>weightVersions</c>, <c>weightVersion</c> and <c>gateRuns</c>, for counsellors.</summary>
internal static class WeightsField
{
    private static readonly PagedList<WeightVersion> Versions = new(WeightVersionType.Columns);
    private static readonly PagedList<GateRun> Runs = new(GateRunType.Columns);

    private static readonly Ordering<WeightVersion> NewestVersion = new([(new SortKey<WeightVersion, long>("key", version => version.Key, canBeUnknown: false), true)]);
    private static readonly Ordering<GateRun> NewestRun = new([(new SortKey<GateRun, long>("key", run => run.Key, canBeUnknown: false), true)]);

    public static IEnumerable<Field> Query =>
    [
        new Field(
            "weightVersions",
            ConnectionTypes.Of("WeightVersions", WeightVersionType.Type).NonNull,
            "For counsellors: what reviews taught the adviser, the newest version first.",
            PageArguments.Forward)
        {
            Resolve = async context =>
            {
                context.Request.RequireCounsellor(context.SelectedField);
                return await Versions.PageAsync(context, (database, _) => database.WeightVersions, NewestVersion, PageArguments.Of(context.Arguments));
            },
            Cost = Costs.Statement,
            ListSize = Costs.ForwardPage,
        },
        new Field("weightVersion", WeightVersionType.Type, "For counsellors: one of them; null when there is none of that id.", [new InputValue("id", Scalars.Id.NonNull)])
        {
            Resolve = async context =>
            {
                context.Request.RequireCounsellor(context.SelectedField);
                if (GlobalId.NumberOf(WeightVersionType.Name, context.Argument<string>("id")) is not { } key)
                    return null;

                await using var database = await context.Request.DatabaseAsync();
                return await database.WeightVersions.FirstOrDefaultAsync(version => version.Key == key, context.CancellationToken);
            },
            Cost = Costs.Statement,
        },
        new Field(
            "gateRuns",
            ConnectionTypes.Of("GateRuns", GateRunType.Type).NonNull,
            "For counsellors: changes that were tried with the approved cases, the newest first.",
            PageArguments.Forward)
        {
            Resolve = async context =>
            {
                context.Request.RequireCounsellor(context.SelectedField);
                return await Runs.PageAsync(context, (database, _) => database.GateRuns, NewestRun, PageArguments.Of(context.Arguments));
            },
            Cost = Costs.Statement,
            ListSize = Costs.ForwardPage,
        },
    ];
}
