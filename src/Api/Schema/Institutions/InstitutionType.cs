using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Institutions;

/// <summary>The GraphQL type <c>Institution</c> over the record of the same name.</summary>
internal static class InstitutionType
{
    public const string Name = "Institution";

    private static readonly ObjectType Location = new("Location", () =>
    [
        Field.Of<Institution>("latitude", Scalars.Float.NonNull, place => place.Latitude),
        Field.Of<Institution>("longitude", Scalars.Float.NonNull, place => place.Longitude),
    ], "Degrees, WGS 84.");

    public static ObjectType Type { get; } = new(Name, Fields, "A place that offers learning or advice on it.", () => [NodeType.Type])
    {
        IsTypeOf = value => value is Institution,
    };

    /// <summary>What a row is loaded with.</summary>
    public static Columns<Institution> Columns { get; } = new(nameof(Institution.Key), new Dictionary<string, string[]>
    {
        ["location"] = [nameof(Institution.Latitude), nameof(Institution.Longitude)],
        ["courses"] = [],
        ["quality"] = [],
    });

    /// <summary>Finds rows by their keys, retired ones included.</summary>
    public static KeyedRows<Institution> ByKey { get; } = new(
        Columns, institution => institution.Key, (database, keys) => database.Institutions.Where(institution => keys.Contains(institution.Key)));

    /// <summary>Resolves the institutions of many parents at once.</summary>
    public static BatchResolver Of<TParent>(Func<TParent, long?> key) => Batch.ToOne(key, ByKey);

    private static IEnumerable<Field> Fields() =>
    [
        NodeType.IdOf<Institution>(Name, institution => institution.Key),
        Field.Of<Institution>("code", Scalars.String.NonNull, institution => institution.Code, "The source's own key; unique within the source."),
        Field.Of<Institution>("source", Scalars.String.NonNull, institution => institution.Source, "Who gave the row."),
        Field.Of<Institution>("name", Scalars.String.NonNull, institution => institution.Name),
        Field.Of<Institution>("kind", CatalogueEnums.InstitutionKind.NonNull, institution => institution.Kind),
        Field.Of<Institution>("city", Scalars.String.NonNull, institution => institution.City, "With 臺: 基隆市."),
        Field.Of<Institution>("district", Scalars.String, institution => institution.District),
        Field.Of<Institution>("address", Scalars.String, institution => institution.Address),
        Field.Of<Institution>("phone", Scalars.String, institution => institution.Phone),
        Field.Of<Institution>("email", Scalars.String, institution => institution.Email),
        Field.Of<Institution>("url", Scalars.String, institution => institution.Url),
        Field.Of<Institution>("location", Location, place => place is { Latitude: not null, Longitude: not null } ? place : null),
        Field.Of<Institution>("openingHours", Scalars.String, institution => institution.OpeningHours),
        Field.Of<Institution>("accessibility", Scalars.String, institution => institution.Accessibility, "無障礙設施, as the source words it."),
        InstitutionCourses.Field,
        InstitutionQualityField.Field,
    ];
}
