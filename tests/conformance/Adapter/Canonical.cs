using System.Collections;
using System.Globalization;
using System.Text;

namespace LearningAdvisor.Adapter;

/// <summary>Writes coerced input as JSON without spaces, the way JavaScript's <c>JSON.stringify</c> does.</summary>
internal static class Canonical
{
    /// <summary>Writes a value the engine gave to a resolver.</summary>
    /// <param name="value">Null, text, a flag, a number, a dictionary by string or another sequence.</param>
    /// <param name="sortKeys">Whether the members of objects are sorted by code unit; else they keep their order.</param>
    public static string Print(object? value, bool sortKeys)
    {
        var text = new StringBuilder();
        Write(text, value, sortKeys);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, bool sortKeys)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case string written:
                WriteString(text, written);
                break;
            case IReadOnlyDictionary<string, object?> members:
                WriteObject(text, members, sortKeys);
                break;
            case IEnumerable items:
                WriteArray(text, items, sortKeys);
                break;
            default:
                text.Append(Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)));
                break;
        }
    }

    private static void WriteObject(StringBuilder text, IReadOnlyDictionary<string, object?> members, bool sortKeys)
    {
        var separator = '{';
        foreach (var (key, value) in sortKeys ? members.OrderBy(member => member.Key, StringComparer.Ordinal) : members.AsEnumerable())
        {
            text.Append(separator);
            separator = ',';
            WriteString(text, key);
            text.Append(':');
            Write(text, value, sortKeys);
        }
        text.Append(separator == '{' ? "{}" : "}");
    }

    private static void WriteArray(StringBuilder text, IEnumerable items, bool sortKeys)
    {
        var separator = '[';
        foreach (var item in items)
        {
            text.Append(separator);
            separator = ',';
            Write(text, item, sortKeys);
        }
        text.Append(separator == '[' ? "[]" : "]");
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }
        text.Append('"');
    }

    /// <summary>The shortest decimals that read back as the number, laid out as ECMA-262's Number::toString does.</summary>
    private static string Number(double number)
    {
        if (number == 0)
            return "0";
        var parts = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var written = parts[0].Replace(".", "");
        var digits = written.TrimStart('0');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        // Where the decimal point stands, counted from the first digit that is not 0.
        var point = parts[0].Split('.')[0].Length + exponent - (written.Length - digits.Length);
        return (number < 0 ? "-" : "") + Layout(digits.TrimEnd('0'), point);
    }

    private static string Layout(string digits, int point) => point switch
    {
        > 21 or <= -6 => $"{digits[0]}{(digits.Length > 1 ? "." : "")}{digits[1..]}e{(point > 0 ? "+" : "")}{point - 1}",
        <= 0 => $"0.{new string('0', -point)}{digits}",
        _ when digits.Length <= point => digits.PadRight(point, '0'),
        _ => $"{digits[..point]}.{digits[point..]}",
    };
}
