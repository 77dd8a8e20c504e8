using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Adapter;

/// <summary>Reads JSON strings that hold halves of surrogate pairs, which the framework's reader refuses.</summary>
internal static partial class EscapedJson
{
    /// <summary>Decodes a string as the JSON text has it, quotes included.</summary>
    public static string Unescape(string raw) => Escape().Replace(raw[1..^1], escape => escape.Value[1] switch
    {
        'u' => ((char)ushort.Parse(escape.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'b' => "\b",
        'f' => "\f",
        var other => other.ToString(),
    });

    [GeneratedRegex(@"\\(u[0-9a-fA-F]{4}|.)")]
    private static partial Regex Escape();
}
