using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>The features of a GeoJSON collection: their properties as columns, a point as <c>latitude</c> and <c>longitude</c>.</summary>
/// <remarks>RFC 7946: a position is longitude, then latitude. Lines and areas give no position; which corner would be it?</remarks>
internal sealed class GeoJsonTable(string path) : SourceTable
{
    private const long LargestFile = 64 * 1024 * 1024;

    private readonly string _file = Path.GetFileName(path);

    public override IEnumerable<SourceRecord> Records()
    {
        var number = 0;
        foreach (var feature in Features())
        {
            number++;
            yield return feature.ValueKind == JsonValueKind.Object
                ? new JsonRecord(number, Row(feature))
                : new DamagedRecord(number, RowDamages.Json("it is " + feature.ValueKind));
        }
    }

    private IEnumerable<JsonElement> Features()
    {
        if (new FileInfo(path).Length > LargestFile)
            throw new SourceFailure("FILE_TOO_LARGE", $"{_file}: a GeoJSON document may hold {LargestFile >> 20} MB at most. Split it into several files.");

        using var reader = TextEncodings.OpenText(path);
        var root = Parse(reader.ReadToEnd());
        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("features", out var features) && features.ValueKind == JsonValueKind.Array
            ? features.EnumerateArray()
            : throw new SourceFailure("FILE_JSON", $"{_file} line 1: there is no list \"features\". A GeoJSON file of places is one feature collection; export it as such.");
    }

    private JsonElement Parse(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException broken)
        {
            throw new SourceFailure("FILE_JSON", $"{_file} line {broken.LineNumber + 1}: not valid JSON. Correct the GeoJSON from this line on.");
        }
    }

    private static JsonElement Row(JsonElement feature)
    {
        var row = feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? JsonObject.Create(properties)!
            : [];
        if (feature.TryGetProperty("id", out var id))
            row.TryAdd("id", JsonValue.Create(id));
        if (Point(feature) is var (latitude, longitude))
        {
            row.TryAdd("latitude", JsonValue.Create(latitude));
            row.TryAdd("longitude", JsonValue.Create(longitude));
        }

        return JsonSerializer.SerializeToElement(row);
    }

    private static (JsonElement Latitude, JsonElement Longitude)? Point(JsonElement feature) =>
        feature.TryGetProperty("geometry", out var geometry)
        && geometry.ValueKind == JsonValueKind.Object
        && JsonLdCourse.Text(geometry, "type") == "Point"
        && geometry.TryGetProperty("coordinates", out var position)
        && position.ValueKind == JsonValueKind.Array
        && position.GetArrayLength() >= 2
            ? (position[1], position[0])
            : null;
}
