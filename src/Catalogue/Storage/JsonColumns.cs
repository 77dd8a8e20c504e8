using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>Keeps a value that is read and written whole as one text, which serves both databases.</summary>
internal static class JsonColumns
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="property">A value that is replaced, never changed in place; one that may be null is null in the database.</param>
    public static void Whole<T>(PropertyBuilder<T> property) => property.HasConversion(
        value => JsonSerializer.Serialize(value, Json),
        text => JsonSerializer.Deserialize<T>(text, Json)!,
        new ValueComparer<T>(
            (left, right) => JsonSerializer.Serialize(left, Json) == JsonSerializer.Serialize(right, Json),
            value => JsonSerializer.Serialize(value, Json).GetHashCode(StringComparison.Ordinal),
            value => value));

    /// <param name="property">A list that is never null, and may be changed in place.</param>
    public static void List<T>(PropertyBuilder<List<T>> property) => property.HasConversion(
        items => JsonSerializer.Serialize(items, Json),
        text => JsonSerializer.Deserialize<List<T>>(text, Json) ?? new List<T>(),
        new ValueComparer<List<T>>(
            (left, right) => JsonSerializer.Serialize(left, Json) == JsonSerializer.Serialize(right, Json),
            items => JsonSerializer.Serialize(items, Json).GetHashCode(StringComparison.Ordinal),
            items => JsonSerializer.Deserialize<List<T>>(JsonSerializer.Serialize(items, Json), Json)!));
}
