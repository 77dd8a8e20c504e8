using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Hashes a row together with everything that decides how it is read, so that an equal hash means nothing to do.</summary>
/// <remarks>First 128 bits of SHA-256, base64. One instance a file; not thread-safe.</remarks>
internal sealed class RowHasher
{
    /// <summary>Raised whenever a normaliser or rule changes what a row becomes.</summary>
    public const string RulesVersion = "3";

    private const int HashBytes = 16;

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly byte[] _prefix;

    /// <param name="context">Mapping, header, city, and the day where dates are relative.</param>
    public RowHasher(params ReadOnlySpan<string> context) =>
        _prefix = SHA256.HashData(Encoding.UTF8.GetBytes($"{RulesVersion}\u001f{string.Join('\u001f', context)}"));

    public string Of(SourceRecord record)
    {
        _buffer.ResetWrittenCount();
        _buffer.Write(_prefix);
        record.AppendTo(_buffer);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_buffer.WrittenSpan, hash);
        return Convert.ToBase64String(hash[..HashBytes]);
    }
}
