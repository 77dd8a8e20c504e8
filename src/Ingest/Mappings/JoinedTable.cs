using System.Buffers;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>The rows of one file, each with the row of another that it names. A row that names none stays as it is.</summary>
internal sealed class JoinedTable(SourceTable first, Join join, IReadOnlyDictionary<string, SourceRecord> rows) : SourceTable
{
    public override IReadOnlyList<string>? Columns => first.Columns;

    public override string? Sheet => first.Sheet;

    public override IReadOnlyList<string> Notes => first.Notes;

    public override IEnumerable<SourceRecord> Records() => first.Records().Select(record =>
        record.Damage is null && record.Value(join.Key) is { } key && rows.TryGetValue(key, out var other) ? new JoinedRecord(record, join, other) : record);

    public override void Dispose() => first.Dispose();

    private sealed class JoinedRecord(SourceRecord record, Join join, SourceRecord other) : SourceRecord(record.Line)
    {
        public override string? Value(string path) => join.Gives(path) ? other.Value(path[(join.As.Length + 1)..]) : record.Value(path);

        public override void AppendTo(IBufferWriter<byte> bytes)
        {
            record.AppendTo(bytes);
            other.AppendTo(bytes);
        }
    }
}
