using System.Text;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>Writes a node as a document that parses to the same tree.</summary>
public static class Printer
{
    /// <summary>Prints with two spaces of indentation, lines ended by LF, and none after the last line.</summary>
    /// <remarks>Argument lists and descriptions too long for one line of 80 characters are broken over several.</remarks>
    public static string Print(SyntaxNode node)
    {
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }

    /// <summary>Writes a string literal, as one line or as a block.</summary>
    internal static string PrintString(string value, bool asBlock) =>
        asBlock && BlockString.CanHold(value) ? BlockString.Print(value) : Quote(value);

    private static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or (>= '\u007f' and < '\u00a0') => $"\\u{(int)c:X4}",
                _ => c.ToString(),
            });
        }
        return quoted.Append('"').ToString();
    }
}
