using System.Text;
using System.Text.Json;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>A JSON array of objects, streamed. Rows count from 1, since an array has no lines of its own.</summary>
internal sealed class JsonTable(string path) : SourceTable
{
    private readonly string _file = Path.GetFileName(path);

    public override IEnumerable<SourceRecord> Records()
    {
        using var stream = Utf8Stream(path);
        using var elements = JsonSerializer
            .DeserializeAsyncEnumerable<JsonElement>(stream)
            .ToBlockingEnumerable()
            .GetEnumerator();
        var number = 0;
        while (Next(elements))
        {
            number++;
            yield return elements.Current.ValueKind == JsonValueKind.Object
                ? new JsonRecord(number, elements.Current)
                : new DamagedRecord(number, RowDamages.Json("it is " + elements.Current.ValueKind));
        }
    }

    private bool Next(IEnumerator<JsonElement> elements)
    {
        try
        {
            return elements.MoveNext();
        }
        catch (JsonException broken)
        {
            throw new SourceFailure(
                "FILE_JSON", $"{_file} line {broken.LineNumber + 1}: not valid JSON. The file must hold one array of objects; correct it from this line on.");
        }
    }

    private static Stream Utf8Stream(string path)
    {
        var encoding = TextEncodings.Detect(path);
        var file = File.OpenRead(path);
        // The JSON reader skips a UTF-8 byte order mark by itself; other encodings are rewritten on the way.
        if (encoding is UTF8Encoding)
            return file;

        file.Position = encoding.Preamble.Length > 0 && StartsWith(file, encoding.Preamble) ? encoding.Preamble.Length : 0;
        return Encoding.CreateTranscodingStream(file, encoding, new UTF8Encoding(false));
    }

    private static bool StartsWith(Stream file, ReadOnlySpan<byte> mark)
    {
        Span<byte> head = stackalloc byte[mark.Length];
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == mark.Length && head.SequenceEqual(mark);
    }
}
