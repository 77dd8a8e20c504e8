using System.Text.Json;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Dotted paths into JSON: <c>name.zh</c>, <c>teacher.name</c>.</summary>
internal static class JsonPaths
{
    /// <param name="path">Names joined by dots. A list on the way is walked element by element; a name may hold any character but a dot.</param>
    /// <returns>All elements at the path, in order; empty when there is none.</returns>
    public static IReadOnlyList<JsonElement> Find(JsonElement root, string path)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty(path, out var direct))
            return [direct];
        if (!path.Contains('.'))
            return [];

        IEnumerable<JsonElement> found = [root];
        foreach (var name in path.Split('.'))
            found = found.SelectMany(element => Step(element, name));
        return found.ToList();
    }

    private static IEnumerable<JsonElement> Step(JsonElement element, string name)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when element.TryGetProperty(name, out var value):
                return [value];
            case JsonValueKind.Array:
                return element.EnumerateArray().SelectMany(item => Step(item, name));
            default:
                return [];
        }
    }
}
