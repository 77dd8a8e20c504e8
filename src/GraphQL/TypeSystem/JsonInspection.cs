using System.Globalization;
using System.Text.Json;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>Shows a JSON value in an error message: strings quoted, long lists and deep values cut short.</summary>
internal static class JsonInspection
{
    private const int MostItems = 10;
    private const int DeepestLevel = 2;

    public static string Inspect(JsonElement json) => Inspect(json, level: 1);

    /// <summary>A number in its shortest form, without exponent below 10^21.</summary>
    public static string InspectNumber(double number)
    {
        if (Math.Abs(number) < 1e21 && number == Math.Floor(number))
            return number.ToString("F0", CultureInfo.InvariantCulture);
        return number.ToString("R", CultureInfo.InvariantCulture).Replace("E", "e");
    }

    private static string Inspect(JsonElement json, int level) => json.ValueKind switch
    {
        JsonValueKind.String => Printer.PrintString(json.GetString()!, asBlock: false),
        JsonValueKind.Number => InspectNumber(json.GetDouble()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => InspectArray(json, level),
        JsonValueKind.Object => InspectObject(json, level),
        JsonValueKind.Undefined => "undefined",
        _ => "null",
    };

    private static string InspectArray(JsonElement array, int level)
    {
        var count = array.GetArrayLength();
        if (count == 0)
            return "[]";
        if (level > DeepestLevel)
            return "[Array]";
        var items = array.EnumerateArray().Take(MostItems).Select(item => Inspect(item, level + 1)).ToList();
        if (count > MostItems)
            items.Add(count == MostItems + 1 ? "... 1 more item" : $"... {count - MostItems} more items");
        return $"[{string.Join(", ", items)}]";
    }

    private static string InspectObject(JsonElement json, int level)
    {
        var members = json.EnumerateObject().ToList();
        if (members.Count == 0)
            return "{}";
        return level > DeepestLevel
            ? "[Object]"
            : $"{{ {string.Join(", ", members.Select(member => $"{member.Name}: {Inspect(member.Value, level + 1)}"))} }}";
    }
}
