using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>A cell as the sheet writes it (ECMA-376 part 1, 18.3.1.4), before its text is known.</summary>
/// <param name="Address">Such as C12; null where the cell follows the one before.</param>
/// <param name="Type">s, str, inlineStr, b, e, d or n.</param>
/// <param name="Style">Index of the style; null for the first.</param>
/// <param name="Value">The stored value; null where none is stored.</param>
/// <param name="Inline">The words that stand in the cell itself.</param>
internal readonly record struct WorkbookCell(string? Address, string Type, uint? Style, bool HasFormula, string? Value, string? Inline)
{
    private const int ChunkCharacters = 1 << 10;

    /// <param name="reader">On the cell's start; afterwards on its end.</param>
    /// <param name="longest">Characters; what is longer is read past, and comes back one character longer than allowed.</param>
    public static WorkbookCell Read(XmlReader reader, int longest)
    {
        var cell = new WorkbookCell(
            reader.GetAttribute("r"), reader.GetAttribute("t") ?? "n", uint.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : null, false, null, null);
        if (reader.IsEmptyElement)
            return cell;

        StringBuilder? value = null, inline = null, words = null;
        var (depth, hasFormula, isPhonetic) = (reader.Depth, false, false);
        while (reader.Read() && reader.Depth > depth)
        {
            // A run of phonetic signs repeats the words.
            if (reader.LocalName == "rPh")
                isPhonetic = reader.NodeType == XmlNodeType.Element;
            if (reader.NodeType == XmlNodeType.Element)
            {
                hasFormula |= reader.LocalName == "f";
                words = reader.LocalName == "v" ? value ??= new StringBuilder() : reader.LocalName == "t" && !isPhonetic ? inline ??= new StringBuilder() : null;
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                words = null;
            }
            else if (words is not null)
            {
                Append(reader, words, longest);
            }
        }

        return cell with { HasFormula = hasFormula, Value = value?.ToString(), Inline = inline?.ToString() };
    }

    private static void Append(XmlReader reader, StringBuilder words, int longest)
    {
        var chunk = ArrayPool<char>.Shared.Rent(ChunkCharacters);
        int read;
        while ((read = reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0)
            words.Append(chunk, 0, Math.Min(read, longest + 1 - words.Length));
        ArrayPool<char>.Shared.Return(chunk);
    }
}
