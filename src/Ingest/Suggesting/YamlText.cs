using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Suggesting;

/// <summary>A text as a YAML scalar: plain where nothing in it could mean something else, else in double quotes.</summary>
internal static partial class YamlText
{
    // YAML's double quotes know all of JSON's escapes.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string text) =>
        Plain().IsMatch(text) && !text.EndsWith(' ') && text.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n")
            ? text
            : JsonSerializer.Serialize(text, Readable);

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_.\-/() ]*$")]
    private static partial Regex Plain();
}
