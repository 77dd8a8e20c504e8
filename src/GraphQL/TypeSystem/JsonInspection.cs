using System.Globalization;
using System.Text.Json;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>
/// Shows a JSON value in an error message: strings quoted; long strings, lists and objects and deep values cut short, so
/// that a message stays small whatever a client sends.
/// </summary>
internal static class JsonInspection
{
    private const int LongestText = 1_000;
    private const int MostItems = 10;
    private const int MostMembers = 50;
    private const int DeepestLevel = 2;

    public static string Inspect(JsonElement json) => Shorten(Inspect(json, level: 1));

    /// <summary>A number in its shortest form, without exponent below 10^21.</summary>
    public static string InspectNumber(double number)
    {
        if (Math.Abs(number) < 1e21 && number == Math.Floor(number))
            return number.ToString("F0", CultureInfo.InvariantCulture);
        return number.ToString("R", CultureInfo.InvariantCulture).Replace("E", "e");
    }

    private static string Inspect(JsonElement json, int level) => json.ValueKind switch
    {
        JsonValueKind.String => Printer.PrintString(Shorten(json.GetString()!), asBlock: false),
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
        var items = array.EnumerateArray().Take(MostItems).Select(item => Inspect(item, level + 1));
        return $"[{string.Join(", ", items.Concat(Rest(count - MostItems, "item")))}]";
    }

    private static string InspectObject(JsonElement json, int level)
    {
        var count = json.GetPropertyCount();
        if (count == 0)
            return "{}";
        if (level > DeepestLevel)
            return "[Object]";
        var members = json.EnumerateObject().Take(MostMembers)
            .Select(member => $"{member.Name}: {Inspect(member.Value, level + 1)}");
        return $"{{ {string.Join(", ", members.Concat(Rest(count - MostMembers, "field")))} }}";
    }

    private static IEnumerable<string> Rest(int count, string kind) => count switch
    {
        <= 0 => [],
        1 => [$"... 1 more {kind}"],
        _ => [$"... {count} more {kind}s"],
    };

    private static string Shorten(string text)
    {
        if (text.Length <= LongestText)
            return text;
        // Half of a surrogate pair would be no character.
        var end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return $"{text[..end]}...";
    }
}
