using System.Text.Encodings.Web;
using System.Text.Json;
using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Suggesting;

namespace LearningAdvisor.Ingest.Desk;

/// <summary>A draft as a file of the canonical format, for the pipeline: one JSON object a row, each on the line of its row.</summary>
/// <remarks>
/// All rows go in, and the pipeline refuses those that it would refuse anyway, so that they wait in quarantine and a stored
/// course of that code stays as it was. A row of another institution is written without one, and is refused for that.
/// </remarks>
internal sealed class DeskPublication : IDisposable
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("desk-");

    private DeskPublication(string source) => Path = System.IO.Path.Combine(_folder.FullName, source + ".jsonl");

    public string Path { get; }

    /// <param name="rows">In the order of their lines.</param>
    public static DeskPublication Write(DeskDraft draft, Institution own, IEnumerable<DeskRow> rows, IngestSettings settings)
    {
        var source = DeskSource.Of(own.Key);
        var publication = new DeskPublication(source);
        File.WriteAllText(System.IO.Path.ChangeExtension(publication.Path, ".mapping.yaml"), $"source: {source}\nkind: courses\ncity: {YamlText.Of(own.City)}\n");
        var check = new DeskRowCheck(draft, own, settings);
        using var file = File.Create(publication.Path);
        var line = 1;
        foreach (var row in rows)
        {
            for (; line < row.Line; line++)
                file.WriteByte((byte)'\n');
            Write(file, check.Canonical(row.Cells));
        }

        return publication;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Write(Stream file, string?[] cells)
    {
        using var json = new Utf8JsonWriter(file, Readable);
        json.WriteStartObject();
        for (var column = 0; column < cells.Length; column++)
            json.WriteString(CanonicalColumns.Courses.English[column], cells[column]);
        json.WriteEndObject();
    }
}
