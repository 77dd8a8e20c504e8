using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage.Loading;

namespace LearningAdvisor.Ingest.Staging;

/// <summary>The prepared content of one run, kept aside in the catalogue's database. One thread at a time.</summary>
/// <param name="runKey">A stored run.</param>
internal sealed class StagedRun(StagedContents contents, long runKey)
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private int _last;

    /// <summary>The numbers of the batches appended or read so far, and of the closing one.</summary>
    public IEnumerable<int> Numbers => Enumerable.Range(StagedBatch.Closing, _last + 1);

    /// <summary>Puts one more batch behind the last one, for good.</summary>
    public void Append(StagedRows rows)
    {
        Put(_last + 1, rows, StagedJson.Chinese.StagedRows);
        _last++;
    }

    /// <summary>Says how the run ends; an earlier word on that is replaced.</summary>
    public void Close(StagedClosing closing) => Put(StagedBatch.Closing, closing, StagedJson.Chinese.StagedClosing);

    /// <summary>The batches in order. Later appends go behind them.</summary>
    public IEnumerable<StagedRows> Rows()
    {
        for (var number = 1; contents.Read(runKey, number) is { } content; number++)
        {
            _last = number;
            yield return JsonSerializer.Deserialize(content.Span, StagedJson.Chinese.StagedRows)!;
        }
    }

    /// <exception cref="InvalidOperationException">The run was never closed.</exception>
    public StagedClosing Closing() => contents.Read(runKey, StagedBatch.Closing) is { } content
        ? JsonSerializer.Deserialize(content.Span, StagedJson.Chinese.StagedClosing)!
        : throw new InvalidOperationException($"Run {runKey} has no closing batch. It was not prepared to its end; run its source again.");

    private void Put<T>(int number, T content, JsonTypeInfo<T> type)
    {
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
            JsonSerializer.Serialize(writer, content, type);
        contents.Put(runKey, number, _buffer.WrittenMemory);
    }
}
