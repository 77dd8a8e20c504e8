using System.Buffers;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>One row as the file gives it, before any mapping.</summary>
public abstract class SourceRecord(int line)
{
    public int Line { get; } = line;

    /// <summary>Set when the row could not be read as a row; then it has no values.</summary>
    public RowDamage? Damage { get; init; }

    /// <summary>The text under a column name or a path such as <c>name.zh</c>; null when there is none. Never trimmed.</summary>
    public abstract string? Value(string path);

    /// <summary>Appends the whole row, byte for byte or field for field, for the hash that tells whether it changed.</summary>
    public abstract void AppendTo(IBufferWriter<byte> bytes);
}

/// <summary>Why a row has no values.</summary>
/// <param name="Code">One of the ROW_ codes of docs/ingest.md.</param>
/// <param name="Found">What is wrong, as the middle of a sentence.</param>
/// <param name="WayOut">What to change, as a sentence.</param>
public sealed record RowDamage(string Code, string Found, string WayOut);

/// <summary>A row that could not be read.</summary>
internal sealed class DamagedRecord : SourceRecord
{
    public DamagedRecord(int line, RowDamage damage)
        : base(line) => Damage = damage;

    public override string? Value(string path) => null;

    public override void AppendTo(IBufferWriter<byte> bytes)
    {
    }
}
