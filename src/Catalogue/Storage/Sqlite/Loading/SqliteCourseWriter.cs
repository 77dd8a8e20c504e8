using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage.Loading;

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Loading;

/// <summary>Writes courses row by row, by prepared statements.</summary>
internal sealed class SqliteCourseWriter : CourseWriter
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ChangeNumbers _changes;
    private readonly RowInsert _insert;
    private readonly Statement _update;
    private readonly Statement _retire;
    private readonly Statement _field;
    private readonly Statement _change;
    private readonly CourseParts _parts;

    public SqliteCourseWriter(DbConnection connection, ChangeNumbers changes)
    {
        _changes = changes;
        var columns = CourseColumns.Names;
        _insert = new RowInsert(connection, "Courses", columns);
        _update = new Statement(
            connection,
            $"update Courses set {string.Join(", ", columns.Select((name, i) => $"{name} = ${i}"))} where Key = ${columns.Length}",
            columns.Length + 1);
        _retire = new Statement(connection, "update Courses set RetiredAt = $1, ChangeNumber = $2 where Key = $0", 3);
        _field = new Statement(connection, "update Courses set FieldOfEducation = $1, ChangeNumber = $2 where Key = $0 and FieldOfEducation is not $1", 3);
        _change = new Statement(connection, "update Courses set ChangeNumber = $1 where Key = $0", 2);
        _parts = new CourseParts(connection);
    }

    /// <remarks>
    /// Full text comes last for the whole batch. Any statement that might have to be undone opens a savepoint, at which FTS5
    /// flushes what it has gathered. Row by row it would write one tiny index segment a course, and merging those takes longer
    /// than everything else.
    /// </remarks>
    public override void Write(IReadOnlyList<CourseEntry> batch)
    {
        var isNew = batch.Select(entry => entry.Course.Key == 0).ToArray();
        foreach (var entry in batch)
            WriteRow(entry.Course);
        for (var i = 0; i < batch.Count; i++)
            _parts.Write(batch[i], isNew[i]);

        for (var i = 0; i < batch.Count; i++)
            _parts.WriteText(batch[i], isNew[i]);
    }

    public override void Retire(long key, DateTime at)
    {
        _retire.Run(key, at, _changes.Next());
        _parts.RemoveFromIndex(key);
    }

    public override void Return(CourseEntry entry)
    {
        _change.Run(entry.Course.Key, _changes.Next());
        _parts.WriteText(entry, isNew: true);
    }

    public override void ClearIndex() => _parts.ClearText();

    public override void Reindex(IReadOnlyList<CourseEntry> batch)
    {
        foreach (var entry in batch)
        {
            _field.Run(entry.Course.Key, entry.Course.FieldOfEducation, _changes.Next());
            _parts.WriteConcepts(entry);
        }

        foreach (var entry in batch)
            _parts.WriteText(entry, isNew: true);
    }

    public override void Dispose()
    {
        _insert.Dispose();
        _update.Dispose();
        _retire.Dispose();
        _field.Dispose();
        _change.Dispose();
        _parts.Dispose();
    }

    private void WriteRow(Course course)
    {
        course.ChangeNumber = _changes.Next();
        if (course.Key == 0)
            course.Key = _insert.Run(CourseColumns.Values(course, List));
        else
            _update.Run([.. CourseColumns.Values(course, List), course.Key]);
    }

    private static string List(List<string> items) => items.Count == 0 ? "[]" : JsonSerializer.Serialize(items, Json);
}
