using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>A schema.org course under the canonical English column names.</summary>
internal sealed class JsonLdRecord(int line, JsonElement course) : SourceRecord(line)
{
    private readonly IReadOnlyDictionary<string, string> _columns = JsonLdCourse.Read(course);

    public override string? Value(string path) => _columns.GetValueOrDefault(path);

    public override void AppendTo(IBufferWriter<byte> bytes) => Encoding.UTF8.GetBytes(course.GetRawText(), bytes);
}
