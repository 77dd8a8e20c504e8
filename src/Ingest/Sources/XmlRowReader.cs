using System.Text;
using System.Text.Json.Nodes;
using System.Xml;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Reads one row element into a JSON object, so that mappings walk XML and JSON by the same paths.</summary>
/// <remarks>
/// Attributes and child elements become properties, a name that repeats a list, an element within an element a nested object.
/// The text beside attributes or children is <c>#text</c>. What is too long is read past, never held.
/// </remarks>
/// <param name="step">Called after each node and each part of a text.</param>
internal sealed class XmlRowReader(XmlReader reader, Action step, int longestRow)
{
    private const int DeepestElement = 64;

    private readonly char[] _chunk = new char[1 << 12];
    private int _length;
    private bool _isTooDeep;

    /// <summary>Texts and attributes together exceed the limit; the row just read is unusable.</summary>
    public bool IsTooLong => _length > longestRow;

    /// <summary>Elements stand deeper than any record's; the row just read is unusable.</summary>
    public bool IsTooDeep => _isTooDeep;

    /// <returns>The element that the reader stands on; afterwards it stands on its end.</returns>
    public JsonObject Read()
    {
        _length = 0;
        _isTooDeep = false;
        return ReadElement(reader.Depth + DeepestElement) switch
        {
            JsonObject columns => columns,
            var text => new JsonObject { ["#text"] = text },
        };
    }

    private JsonNode? ReadElement(int deepest)
    {
        var columns = new JsonObject();
        var isNil = ReadAttributes(columns);
        if (reader.IsEmptyElement)
            return columns.Count > 0 || isNil ? Whole(columns, isNil) : JsonValue.Create("");

        var text = new StringBuilder();
        var depth = reader.Depth;
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            step();
            if (reader.NodeType == XmlNodeType.Element && reader.Depth > deepest)
                SkipTooDeep(depth);
            else if (reader.NodeType == XmlNodeType.Element)
                Add(columns, reader.LocalName, ReadElement(deepest));
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                ReadText(text);
            if (_isTooDeep && reader.Depth == depth)
                break;
        }

        if (columns.Count == 0)
            return isNil ? null : JsonValue.Create(text.ToString());
        if (!string.IsNullOrWhiteSpace(text.ToString()))
            Add(columns, "#text", JsonValue.Create(text.ToString()));
        return columns;
    }

    private static JsonObject? Whole(JsonObject columns, bool isNil) => isNil && columns.Count == 0 ? null : columns;

    // Read in a loop and not by calling itself, so that a million nested elements are no danger to the stack.
    private void SkipTooDeep(int depth)
    {
        _isTooDeep = true;
        while (reader.Depth > depth && reader.Read())
            step();
    }

    private bool ReadAttributes(JsonObject columns)
    {
        var isNil = false;
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix == "xsi" && reader.LocalName == "nil")
                isNil = reader.Value is "true" or "1";
            else if (reader.Prefix is not ("xmlns" or "xsi") && reader.LocalName != "xmlns" && Fits(reader.Value.Length))
                Add(columns, reader.LocalName, JsonValue.Create(reader.Value));
        }

        reader.MoveToElement();
        return isNil;
    }

    private void ReadText(StringBuilder text)
    {
        int read;
        while ((read = reader.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0)
        {
            step();
            if (Fits(read))
                text.Append(_chunk, 0, read);
        }
    }

    private bool Fits(int characters)
    {
        _length = Math.Min(_length + characters, longestRow + 1);
        return !IsTooLong;
    }

    private static void Add(JsonObject columns, string name, JsonNode? value)
    {
        if (!columns.TryGetPropertyValue(name, out var before))
            columns[name] = value;
        else if (before is JsonArray list)
            list.Add(value);
        else
        {
            columns.Remove(name);
            columns[name] = new JsonArray(before, value);
        }
    }
}
