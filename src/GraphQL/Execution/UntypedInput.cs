using System.Globalization;
using System.Text.Json;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>Reads input for scalars that accept anything: strings, numbers, booleans, lists and objects as they come.</summary>
internal static class UntypedInput
{
    /// <summary>Whole numbers become int or long where they fit, other numbers double.</summary>
    public static object? FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => Number(json.GetRawText()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => json.EnumerateArray().Select(FromJson).ToArray(),
        JsonValueKind.Object => new InputObject(json.EnumerateObject()
            .DistinctBy(member => member.Name)
            .Select(member => KeyValuePair.Create(member.Name, FromJson(member.Value)))),
        _ => null,
    };

    /// <summary>Enum values become their names; a missing variable becomes null.</summary>
    public static object? FromLiteral(ValueNode literal, InputObject? variables) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => Number(number.Value),
        FloatValueNode number => Number(number.Value),
        BooleanValueNode flag => flag.Value,
        EnumValueNode name => name.Value,
        VariableNode variable => variables?.GetValueOrDefault(variable.Name.Value),
        ListValueNode list => list.Values.Select(item => FromLiteral(item, variables)).ToArray(),
        ObjectValueNode fields => new InputObject(fields.Fields
            .DistinctBy(field => field.Name.Value)
            .Select(field => KeyValuePair.Create(field.Name.Value, FromLiteral(field.Value, variables)))),
        _ => null,
    };

    private static object Number(string written)
    {
        if (int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small))
            return small;
        return long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large)
            ? large
            : double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
