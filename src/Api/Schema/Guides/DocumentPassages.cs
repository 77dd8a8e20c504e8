using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Guides;

/// <summary>The field <c>GuideDocument.passages</c>: the pages of all documents of a level in one statement.</summary>
internal static class DocumentPassages
{
    private static readonly PagedList<Passage> List = new(PassageType.Columns);

    private static readonly Ordering<Passage> AsWritten = new(
    [
        (new SortKey<Passage, int>("ordinal", passage => passage.Ordinal, canBeUnknown: false), false),
        (new SortKey<Passage, long>("key", passage => passage.Key, canBeUnknown: false), false),
    ]);

    public static Field Field => new(
        "passages",
        ConnectionTypes.Of("Passages", PassageType.Type).NonNull,
        "Its pieces, in the order of the document.",
        PageArguments.Arguments)
    {
        ResolveBatch = PagesAsync,
        ListSize = Costs.Page,
    };

    private static async ValueTask<IReadOnlyList<object?>> PagesAsync(BatchContext context)
    {
        var page = PageArguments.Of(context.Arguments);
        var keys = context.ParentsAs<GuideDocument>().Select(document => document.Key).ToList();
        await using var database = await context.Request.DatabaseAsync();
        var size = page.Size + 1;
        return await List.PagesAsync(
            keys,
            database.Passages,
            (ordered, projection) => database.GuideDocuments
                .Where(document => keys.Contains(document.Key))
                .Select(document => new ListOf<Passage>
                {
                    Parent = document.Key,
                    Rows = ordered.Where(passage => passage.DocumentKey == document.Key).Take(size).Select(projection).ToList(),
                }),
            all => all
                .Where(passage => keys.Contains(passage.DocumentKey))
                .GroupBy(passage => passage.DocumentKey)
                .Select(group => new LengthOf { Parent = group.Key, Count = group.Count() }),
            AsWritten,
            page,
            context.Selection,
            context.CancellationToken);
    }
}
