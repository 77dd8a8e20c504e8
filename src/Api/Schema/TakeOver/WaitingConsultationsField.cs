using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Filtering;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using static LearningAdvisor.Api.Schema.Filtering.FilterField;

namespace LearningAdvisor.Api.Schema.TakeOver;

/// <summary>The query's fields <c>waitingConsultations</c> and <c>waitingConsultation</c>, for counsellors.</summary>
internal static class WaitingConsultationsField
{
    private static readonly PagedList<HandOver> List = new(WaitingConsultationType.Columns);

    private static readonly FilterInput<HandOver> Filter = new("WaitingConsultationFilterInput", "Narrows the consultations; all fields must hold.", () =>
    [
        Of("state", OperationInput.Choosing<HandOverState>("HandOverStateOperationFilterInput", HandOverEnums.State), (HandOver one) => one.State),
        Of("reason", OperationInput.Choosing<HandOverReason>("HandOverReasonOperationFilterInput", HandOverEnums.Reason), (HandOver one) => one.Reason),
        Of("holder", OperationInput.Text, (HandOver one) => one.Holder),
        Of("since", OperationInput.Instant, (HandOver one) => one.Since),
    ]);

    private static readonly Ordering<HandOver> LongestFirst = new(
    [
        (new SortKey<HandOver, int>("state", one => (int)one.State, canBeUnknown: false), false),
        (new SortKey<HandOver, DateTime>("since", one => one.Since, canBeUnknown: false), false),
        (new SortKey<HandOver, long>("key", one => one.Key, canBeUnknown: false), false),
    ]);

    public static IEnumerable<Field> Query =>
    [
        new Field(
            "waitingConsultations",
            ConnectionTypes.Of("WaitingConsultations", WaitingConsultationType.Type).NonNull,
            "For counsellors: consultations that wait for a person or are held by one. Those that wait come first, the longest first.",
            [.. PageArguments.Forward, new InputValue("where", Filter.Type)])
        {
            Resolve = PageAsync,
            Cost = Costs.Statement,
            ListSize = Costs.ForwardPage,
        },
        new Field(
            "waitingConsultation",
            WaitingConsultationType.Type,
            "For counsellors: any consultation as its holder sees it, whether or not a person was ever wanted. Null when there is none of that id.",
            [new InputValue("consultationId", Scalars.Id.NonNull)])
        {
            Resolve = async context =>
            {
                context.Request.RequireCounsellor(context.SelectedField);
                return GlobalId.GuidOf(ConsultationType.Name, context.Argument<string>("consultationId")) is { } key
                    ? await WaitingConsultationType.FindAsync(context.Request, key, context.CancellationToken)
                    : null;
            },
            Cost = Costs.Statement,
        },
    ];

    private static async ValueTask<object?> PageAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        return await List.PageAsync(context, Rows, LongestFirst, PageArguments.Of(context.Arguments), context.Argument<InputObject>("where"));
    }

    private static IQueryable<HandOver> Rows(CatalogueContext database, Given given) =>
        Filter.Narrow(database.HandOvers.Where(one => one.State != HandOverState.Returned), given.Where, given.Today);
}
