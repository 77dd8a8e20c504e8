using System.Globalization;
using System.Text.Json;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>The five scalars of the specification.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars</remarks>
public static class Scalars
{
    /// <summary>32-bit integers; <see cref="int"/>.</summary>
    public static ScalarType Int { get; } = new("Int", "Whole numbers from -2^31 to 2^31 - 1.")
    {
        Serialise = SerialiseInt,
        ParseValue = json => json.ValueKind == JsonValueKind.Number
            ? IntFrom(json.GetDouble(), JsonInspection.Inspect(json))
            : Parsed.Failed($"Int cannot represent non-integer value: {JsonInspection.Inspect(json)}"),
        ParseLiteral = (literal, _) => literal switch
        {
            IntValueNode number when int.TryParse(number.Value, NumberStyles.AllowLeadingSign, null, out var value) =>
                Parsed.Of(value),
            IntValueNode number =>
                Parsed.Failed($"Int cannot represent non 32-bit signed integer value: {number.Value}"),
            _ => Parsed.Failed($"Int cannot represent non-integer value: {literal}"),
        },
    };

    /// <summary>Double-precision numbers; <see cref="double"/>.</summary>
    public static ScalarType Float { get; } = new("Float", "Double-precision numbers (IEEE 754).")
    {
        Serialise = SerialiseFloat,
        ParseValue = json => json.ValueKind == JsonValueKind.Number && double.IsFinite(json.GetDouble())
            ? Parsed.Of(json.GetDouble())
            : Parsed.Failed($"Float cannot represent non numeric value: {JsonInspection.Inspect(json)}"),
        ParseLiteral = (literal, _) => literal switch
        {
            IntValueNode number => FloatFrom(number.Value),
            FloatValueNode number => FloatFrom(number.Value),
            _ => Parsed.Failed($"Float cannot represent non numeric value: {literal}"),
        },
    };

    /// <summary>Text; <see cref="string"/>.</summary>
    public static ScalarType String { get; } = new("String", "Text.")
    {
        Serialise = SerialiseString,
        ParseValue = json => json.ValueKind == JsonValueKind.String
            ? Parsed.Of(json.GetString())
            : Parsed.Failed($"String cannot represent a non string value: {JsonInspection.Inspect(json)}"),
        ParseLiteral = (literal, _) => literal is StringValueNode text
            ? Parsed.Of(text.Value)
            : Parsed.Failed($"String cannot represent a non string value: {literal}"),
    };

    /// <summary>True or false; <see cref="bool"/>.</summary>
    public static ScalarType Boolean { get; } = new("Boolean", "`true` or `false`.")
    {
        Serialise = value => value is bool
            ? value
            : throw Unrepresentable("Boolean cannot represent a non boolean value", value),
        ParseValue = json => json.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? Parsed.Of(json.GetBoolean())
            : Parsed.Failed($"Boolean cannot represent a non boolean value: {JsonInspection.Inspect(json)}"),
        ParseLiteral = (literal, _) => literal is BooleanValueNode flag
            ? Parsed.Of(flag.Value)
            : Parsed.Failed($"Boolean cannot represent a non boolean value: {literal}"),
    };

    /// <summary>Opaque keys; always <see cref="string"/>, whole numbers are accepted and given as text.</summary>
    public static ScalarType Id { get; } = new("ID", "An opaque key, written as a string.")
    {
        Serialise = value => value switch
        {
            string => value,
            int or long or Guid => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            _ => throw Unrepresentable("ID cannot represent value", value),
        },
        ParseValue = json => json.ValueKind switch
        {
            JsonValueKind.String => Parsed.Of(json.GetString()),
            JsonValueKind.Number when json.TryGetInt64(out var number) =>
                Parsed.Of(number.ToString(CultureInfo.InvariantCulture)),
            JsonValueKind.Number when json.GetDouble() is var number && number == Math.Floor(number) =>
                Parsed.Of(JsonInspection.InspectNumber(number)),
            _ => Parsed.Failed($"ID cannot represent value: {JsonInspection.Inspect(json)}"),
        },
        ParseLiteral = (literal, _) => literal switch
        {
            StringValueNode text => Parsed.Of(text.Value),
            IntValueNode number => Parsed.Of(number.Value),
            _ => Parsed.Failed($"ID cannot represent a non-string and non-integer value: {literal}"),
        },
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ScalarType> BuiltIn { get; } = [String, Int, Float, Boolean, Id];

    /// <summary>Whether this is the name of one of them.</summary>
    public static bool IsBuiltIn(string name) => BuiltIn.Any(scalar => scalar.Name == name);

    private static object SerialiseInt(object value)
    {
        switch (value)
        {
            case int:
                return value;
            case short or byte or sbyte or ushort:
                return Convert.ToInt32(value, CultureInfo.InvariantCulture);
            case long or uint or double or float or decimal:
                var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                var parsed = IntFrom(number, JsonInspection.InspectNumber(number));
                return parsed.Value ?? throw new GraphQLException(parsed.Error!);
            default:
                throw Unrepresentable("Int cannot represent non-integer value", value);
        }
    }

    private static object SerialiseFloat(object value)
    {
        switch (value)
        {
            case double number when double.IsFinite(number):
                return value;
            case float or int or long or decimal or short or byte or uint:
                var converted = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                if (double.IsFinite(converted))
                    return converted;
                break;
        }
        throw Unrepresentable("Float cannot represent non numeric value", value);
    }

    private static object SerialiseString(object value) => value switch
    {
        string => value,
        bool flag => flag ? "true" : "false",
        char or Guid or Uri => value.ToString()!,
        sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal =>
            Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => throw Unrepresentable("String cannot represent value", value),
    };

    private static Parsed IntFrom(double number, string shown)
    {
        if (number != Math.Floor(number) || double.IsInfinity(number))
            return Parsed.Failed($"Int cannot represent non-integer value: {shown}");
        return number is >= int.MinValue and <= int.MaxValue
            ? Parsed.Of((int)number)
            : Parsed.Failed($"Int cannot represent non 32-bit signed integer value: {shown}");
    }

    private static Parsed FloatFrom(string written)
    {
        var number = double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number)
            ? Parsed.Of(number)
            : Parsed.Failed($"Float cannot represent non numeric value: {written}");
    }

    private static GraphQLException Unrepresentable(string rule, object value) =>
        new($"{rule}: {(value is string text ? $"\"{text}\"" : Convert.ToString(value, CultureInfo.InvariantCulture))}");
}
