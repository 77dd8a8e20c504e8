using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Filtering;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;
using static LearningAdvisor.Api.Schema.Filtering.FilterField;

namespace LearningAdvisor.Api.Schema.Learning;

/// <summary>The query's fields <c>approvedCases</c>, <c>approvedCase</c> and <c>approvedCasesYaml</c>, for counsellors.</summary>
internal static class ApprovedCasesField
{
    private static readonly PagedList<ApprovedCase> List = new(ApprovedCaseType.Columns);

    private static readonly FilterInput<ApprovedCase> Filter = new("ApprovedCaseFilterInput", "Narrows the cases; all fields must hold.", () =>
    [
        Of("isActive", OperationInput.Boolean, (ApprovedCase one) => one.IsActive),
        Of("question", OperationInput.Text, (ApprovedCase one) => one.Question),
        Of("approvedBy", OperationInput.Text, (ApprovedCase one) => one.ApprovedBy),
        Of("approvedAt", OperationInput.Instant, (ApprovedCase one) => one.ApprovedAt),
    ]);

    private static readonly Ordering<ApprovedCase> NewestFirst = new([(new SortKey<ApprovedCase, long>("key", one => one.Key, canBeUnknown: false), true)]);

    public static IEnumerable<Field> Query =>
    [
        new Field(
            "approvedCases",
            ConnectionTypes.Of("ApprovedCases", ApprovedCaseType.Type).NonNull,
            "For counsellors: the talks that changes must not make worse, the newest first.",
            [.. PageArguments.Forward, new InputValue("where", Filter.Type)])
        {
            Resolve = async context =>
            {
                context.Request.RequireCounsellor(context.SelectedField);
                return await List.PageAsync(context, Rows, NewestFirst, PageArguments.Of(context.Arguments), context.Argument<InputObject>("where"));
            },
            Cost = Costs.Statement,
            ListSize = Costs.ForwardPage,
        },
        new Field("approvedCase", ApprovedCaseType.Type, "For counsellors: one of them; null when there is none of that id.", [new InputValue("id", Scalars.Id.NonNull)])
        {
            Resolve = async context =>
            {
                context.Request.RequireCounsellor(context.SelectedField);
                return await ApprovedCaseType.FindAsync(context.Request, context.Argument<string>("id"), context.CancellationToken);
            },
            Cost = Costs.Statement,
        },
        new Field("approvedCasesYaml", Scalars.String.NonNull, "For counsellors: all that are switched on, as a file for `./advisor evaluate`.")
        {
            Resolve = async context =>
            {
                context.Request.RequireCounsellor(context.SelectedField);
                await using var database = await context.Request.DatabaseAsync();
                return CaseTalks.ToYaml((await CaseDesk.Active(database).ToListAsync(context.CancellationToken)).Select(CaseTalks.Of));
            },
            Cost = Costs.Ranking,
        },
    ];

    private static IQueryable<ApprovedCase> Rows(CatalogueContext database, Given given) => Filter.Narrow(database.ApprovedCases, given.Where, given.Today);
}
