using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Guides;

/// <summary>The GraphQL type <c>Passage</c> over the record of the same name.</summary>
internal static class PassageType
{
    public const string Name = "Passage";

    public static ObjectType Type { get; } = new(Name, Fields, "A piece of a document that can be cited on its own.", () => [NodeType.Type])
    {
        IsTypeOf = value => value is Passage,
    };

    /// <summary>What a row is loaded with.</summary>
    public static Columns<Passage> Columns { get; } = new(
        nameof(Passage.Key), new Dictionary<string, string[]> { ["document"] = [nameof(Passage.DocumentKey)] });

    /// <summary>Finds rows by their keys, retired ones included.</summary>
    public static KeyedRows<Passage> ByKey { get; } = new(
        Columns, passage => passage.Key, (database, keys) => database.Passages.Where(passage => keys.Contains(passage.Key)));

    /// <summary>Resolves the passages of many parents at once.</summary>
    public static BatchResolver Of<TParent>(Func<TParent, long?> key) => Batch.ToOne(key, ByKey);

    private static IEnumerable<Field> Fields() =>
    [
        NodeType.IdOf<Passage>(Name, passage => passage.Key),
        new Field("document", GuideDocumentType.Type.NonNull) { ResolveBatch = GuideDocumentType.Of<Passage>(passage => passage.DocumentKey) },
        Field.Of<Passage>("heading", Scalars.String.NonNull.List.NonNull, passage => passage.Heading, "The headings it stands under, outermost first."),
        Field.Of<Passage>("page", Scalars.Int, passage => passage.Page, "From 1; null where the format has no pages."),
        Field.Of<Passage>("text", Scalars.String.NonNull, passage => passage.Text, "Cleaned text; every quote of a citation stands verbatim in here."),
    ];
}
