using System.Text.Json;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>One JSON object a line. A line that is none is refused alone.</summary>
internal sealed class JsonLinesTable(string path) : SourceTable
{
    private bool _isMixed;

    public override IReadOnlyList<string> Notes => _isMixed ? [DelimitedTable.MixedNote(Path.GetFileName(path))] : [];

    public override IEnumerable<SourceRecord> Records()
    {
        using var text = TextEncodings.OpenLines(path, out _isMixed);
        var lines = new BoundedLines(text, DelimitedTable.LongestRow);
        var number = 0;
        while (lines.Next(out var line))
        {
            number++;
            if (line is null)
                yield return new DamagedRecord(number, RowDamages.TooLong(DelimitedTable.LongestRow));
            else if (!string.IsNullOrWhiteSpace(line))
                yield return Record(number, line);
        }
    }

    private static SourceRecord Record(int number, string line)
    {
        if (line.Contains(MixedEncodingStream.Undecodable))
            return new DamagedRecord(number, RowDamages.Encoding);
        if (line.Contains('\0'))
            return new DamagedRecord(number, RowDamages.Nul);

        try
        {
            var root = JsonElement.Parse(line);
            return root.ValueKind == JsonValueKind.Object
                ? new JsonRecord(number, root)
                : new DamagedRecord(number, RowDamages.Json("it is " + root.ValueKind));
        }
        catch (JsonException broken)
        {
            return new DamagedRecord(number, RowDamages.Json($"broken at character {broken.BytePositionInLine + 1}"));
        }
    }
}
