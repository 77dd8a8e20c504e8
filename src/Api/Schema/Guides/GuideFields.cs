using System.Linq.Expressions;
using LearningAdvisor.Api.Schema.Filtering;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using static LearningAdvisor.Api.Schema.Filtering.FilterField;

namespace LearningAdvisor.Api.Schema.Guides;

/// <summary>The query's fields <c>guideDocument</c> and <c>guideDocuments</c>.</summary>
internal static class GuideFields
{
    private static readonly PagedList<GuideDocument> List = new(GuideDocumentType.Columns);

    private static readonly FilterInput<GuideDocument> Filter = new("GuideDocumentFilterInput", "Narrows guide documents; all fields must hold.", () =>
    [
        IdFilter.On(GuideDocumentType.Name, (GuideDocument document) => document.Key),
        Of("title", OperationInput.Text, (GuideDocument document) => document.Title),
        Of("publisher", OperationInput.Text, (GuideDocument document) => document.Publisher),
        Of("publishedOn", OperationInput.Date, (GuideDocument document) => document.PublishedOn),
        Of("url", OperationInput.Text, (GuideDocument document) => document.Url),
        Of("city", OperationInput.Text, (GuideDocument document) => document.City),
        Of("audience", OperationInput.Text, (GuideDocument document) => document.Audience),
    ]);

    private static readonly SortInput<GuideDocument> Sorts = new(
        "GuideDocumentSortInput",
        closing: Key("key", document => document.Key, canBeUnknown: false),
        Key("id", document => document.Key, canBeUnknown: false),
        Key("title", document => document.Title, canBeUnknown: false),
        Key("publisher", document => document.Publisher, canBeUnknown: true),
        Key("publishedOn", document => document.PublishedOn, canBeUnknown: true),
        Key("city", document => document.City, canBeUnknown: true));

    public static IEnumerable<Field> Query =>
    [
        new Field("guideDocument", GuideDocumentType.Type, "Null when no document has the id.", [new InputValue("id", Scalars.Id.NonNull)]) { Resolve = ByIdAsync, Cost = Costs.Statement },
        new Field(
            "guideDocuments",
            ConnectionTypes.Of("GuideDocuments", GuideDocumentType.Type).NonNull,
            "The documents that answers are cited from, in the order of their first loading unless `order` says otherwise.",
            [.. PageArguments.Arguments, new InputValue("where", Filter.Type), Sorts.Argument])
        {
            Resolve = PageAsync,
            Cost = Costs.Statement,
            ListSize = Costs.Page,
        },
    ];

    private static async ValueTask<object?> ByIdAsync(ResolveContext context)
    {
        if (GlobalId.NumberOf(GuideDocumentType.Name, context.Argument<string>("id")) is not { } key)
            return null;

        return await GuideDocumentType.ByKey.FindAsync(context, key);
    }

    private static async ValueTask<object?> PageAsync(ResolveContext context)
    {
        var page = PageArguments.Of(context.Arguments);
        var ordering = Sorts.Order(context.Arguments);
        return await List.PageAsync(context, Known, ordering, page, context.Argument<InputObject>("where"));
    }

    private static IQueryable<GuideDocument> Known(CatalogueContext database, Given given) =>
        Filter.Narrow(database.GuideDocuments.Where(document => document.RetiredAt == null), given.Where, given.Today);

    private static SortKey<GuideDocument, TValue> Key<TValue>(string name, Expression<Func<GuideDocument, TValue>> value, bool canBeUnknown) => new(name, value, canBeUnknown);
}
