using System.Text.Json;
using System.Xml;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>The repeated elements of an XML document as rows, streamed; each row's line is that of its start tag.</summary>
/// <remarks>
/// A document type is refused whole: it can make entities that grow without end or read other files, and no table of
/// rows needs one. The declared encoding is passed over for the one that the bytes are in.
/// </remarks>
internal sealed class XmlTable(string path) : SourceTable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly string _file = Path.GetFileName(path);

    public override IEnumerable<SourceRecord> Records()
    {
        var rowPath = RowPath().Split('/');
        using var text = new BoundedMarkup(TextEncodings.OpenText(path), _file);
        using var reader = XmlReader.Create(text, Settings);
        var row = new XmlRowReader(reader, text.Step, DelimitedTable.LongestRow);
        var at = new List<string>();
        while (Next(reader))
        {
            text.Step();
            if (reader.NodeType != XmlNodeType.Element || reader.Depth >= rowPath.Length)
                continue;

            at.RemoveRange(reader.Depth, at.Count - reader.Depth);
            at.Add(reader.LocalName);
            if (at.SequenceEqual(rowPath))
                yield return Record(reader, row);
        }
    }

    private SourceRecord Record(XmlReader reader, XmlRowReader row)
    {
        var line = ((IXmlLineInfo)reader).LineNumber;
        try
        {
            var columns = row.Read();
            if (row.IsTooDeep)
                return new DamagedRecord(line, RowDamages.XmlDepth);
            return row.IsTooLong
                ? new DamagedRecord(line, RowDamages.TooLong(DelimitedTable.LongestRow))
                : new JsonRecord(line, JsonSerializer.SerializeToElement(columns));
        }
        catch (XmlException broken)
        {
            throw Failure(broken);
        }
    }

    private string RowPath()
    {
        using var text = new BoundedMarkup(TextEncodings.OpenText(path), _file);
        using var reader = XmlReader.Create(text, Settings);
        try
        {
            return XmlRowPath.Find(reader, text.Step)
                ?? throw new SourceFailure("FILE_EMPTY", $"{_file} line 1: there is no row in the document. Rows are repeated elements with their columns as child elements or attributes.");
        }
        catch (XmlException broken)
        {
            throw Failure(broken);
        }
    }

    private bool Next(XmlReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (XmlException broken)
        {
            throw Failure(broken);
        }
    }

    // The reader names a prohibited document type in words only, and gives no line for it.
    private SourceFailure Failure(XmlException broken) => broken.Message.Contains("DTD", StringComparison.Ordinal)
        ? new SourceFailure("FILE_XML_DTD", $"{_file}: the document declares a document type (DOCTYPE), which could make entities that never end. Export it without one.")
        : new SourceFailure("FILE_XML", $"{_file} line {broken.LineNumber}: not valid XML. Correct the document from this line on.");
}
