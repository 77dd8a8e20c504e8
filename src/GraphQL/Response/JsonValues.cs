using System.Collections;
using System.Text.Json;

namespace LearningAdvisor.GraphQL.Response;

/// <summary>Writes the plain values a response may hold outside its schema: paths, extensions, custom scalars.</summary>
public static class JsonValues
{
    /// <summary>Writes null, booleans, numbers, strings, JSON elements, dictionaries by string and other sequences.</summary>
    /// <remarks>Anything else is written as the text its <see cref="object.ToString"/> gives; NaN and infinities as null.</remarks>
    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                WriteDouble(writer, number);
                break;
            case float number:
                WriteDouble(writer, number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case JsonElement element:
                element.WriteTo(writer);
                break;
            case IReadOnlyDictionary<string, object?> members:
                WriteObject(writer, members);
                break;
            case IEnumerable items:
                WriteArray(writer, items);
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void WriteDouble(Utf8JsonWriter writer, double number)
    {
        if (double.IsFinite(number))
            writer.WriteNumberValue(number);
        else
            writer.WriteNullValue();
    }

    private static void WriteObject(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> members)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in members)
        {
            writer.WritePropertyName(key);
            Write(writer, value);
        }
        writer.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter writer, IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            Write(writer, item);
        writer.WriteEndArray();
    }
}
