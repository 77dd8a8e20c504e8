using System.Buffers;
using System.Text;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>A row of cells under a header, from a delimited file or a spreadsheet.</summary>
/// <param name="positions">Column name → position of its cell.</param>
internal sealed class CellsRecord(int line, string[] cells, Dictionary<string, int> positions) : SourceRecord(line)
{
    public override string? Value(string path) => positions.TryGetValue(path, out var at) ? cells[at] : null;

    public override void AppendTo(IBufferWriter<byte> bytes)
    {
        foreach (var cell in cells)
        {
            Encoding.UTF8.GetBytes(cell, bytes);
            bytes.Write("\u001f"u8);
        }
    }
}
