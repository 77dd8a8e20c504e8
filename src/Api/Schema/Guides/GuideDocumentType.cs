using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Guides;

/// <summary>The GraphQL type <c>GuideDocument</c> over the record of the same name.</summary>
internal static class GuideDocumentType
{
    public const string Name = "GuideDocument";

    public static ObjectType Type { get; } = new(Name, Fields, "A document that answers are cited from.", () => [NodeType.Type])
    {
        IsTypeOf = value => value is GuideDocument,
    };

    /// <summary>What a row is loaded with.</summary>
    public static Columns<GuideDocument> Columns { get; } = new(nameof(GuideDocument.Key), new Dictionary<string, string[]> { ["passages"] = [] });

    /// <summary>Finds rows by their keys, retired ones included.</summary>
    public static KeyedRows<GuideDocument> ByKey { get; } = new(
        Columns, document => document.Key, (database, keys) => database.GuideDocuments.Where(document => keys.Contains(document.Key)));

    /// <summary>Resolves the documents of many parents at once.</summary>
    public static BatchResolver Of<TParent>(Func<TParent, long?> key) => Batch.ToOne(key, ByKey);

    private static IEnumerable<Field> Fields() =>
    [
        NodeType.IdOf<GuideDocument>(Name, document => document.Key),
        Field.Of<GuideDocument>("title", Scalars.String.NonNull, document => document.Title),
        Field.Of<GuideDocument>("publisher", Scalars.String, document => document.Publisher),
        Field.Of<GuideDocument>("publishedOn", CustomScalars.Date, document => document.PublishedOn),
        Field.Of<GuideDocument>("url", Scalars.String, document => document.Url),
        Field.Of<GuideDocument>("city", Scalars.String, document => document.City, "The city whose facts it states; null for a nation-wide document."),
        Field.Of<GuideDocument>("audience", Scalars.String, document => document.Audience, "For whom it was written."),
        DocumentPassages.Field,
    ];
}
