using LearningAdvisor.Catalogue.Courses;
using Microsoft.Data.Sqlite;

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Loading;

/// <summary>Writes courses with sessions, concepts, index tokens and vector, by prepared statements.</summary>
/// <remarks>Runs inside the transaction of the <see cref="CatalogueLoad"/> that owns it; one thread at a time.</remarks>
public sealed class CourseWriter : IDisposable
{
    private readonly ChangeNumbers _changes;
    private readonly Statement _insert;
    private readonly Statement _update;
    private readonly Statement _retire;
    private readonly Statement _field;
    private readonly Statement _change;
    private readonly CourseParts _parts;

    internal CourseWriter(SqliteConnection connection, ChangeNumbers changes)
    {
        _changes = changes;
        var columns = CourseColumns.Names;
        _insert = new Statement(
            connection,
            $"insert into Courses({string.Join(", ", columns)}) values({string.Join(", ", columns.Select((_, i) => $"${i}"))}) returning Key",
            columns.Length);
        _update = new Statement(
            connection,
            $"update Courses set {string.Join(", ", columns.Select((name, i) => $"{name} = ${i}"))} where Key = ${columns.Length}",
            columns.Length + 1);
        _retire = new Statement(connection, "update Courses set RetiredAt = $1, ChangeNumber = $2 where Key = $0", 3);
        _field = new Statement(connection, "update Courses set FieldOfEducation = $1, ChangeNumber = $2 where Key = $0 and FieldOfEducation is not $1", 3);
        _change = new Statement(connection, "update Courses set ChangeNumber = $1 where Key = $0", 2);
        _parts = new CourseParts(connection);
    }

    /// <summary>Inserts new courses and sets their keys; replaces stored ones under their keys.</summary>
    /// <param name="batch">A thousand or so: full text comes last for the whole batch, see the remarks.</param>
    /// <remarks>
    /// Any statement that might have to be undone opens a savepoint, at which FTS5 flushes what it has gathered. Row by row
    /// it would write one tiny index segment a course, and merging those takes longer than everything else.
    /// </remarks>
    /// <exception cref="InvalidOperationException">A new course comes without a vector.</exception>
    public void Write(IReadOnlyList<CourseEntry> batch)
    {
        var isNew = batch.Select(entry => entry.Course.Key == 0).ToArray();
        foreach (var entry in batch)
            WriteRow(entry.Course);
        for (var i = 0; i < batch.Count; i++)
            _parts.Write(batch[i], isNew[i]);
        for (var i = 0; i < batch.Count; i++)
            _parts.WriteText(batch[i], isNew[i]);
    }

    /// <summary>Marks a course as gone from its source. It keeps its key and its history, and leaves the full-text index.</summary>
    /// <param name="at">UTC.</param>
    public void Retire(long key, DateTime at)
    {
        _retire.Run(key, at, _changes.Next());
        _parts.RemoveFromIndex(key);
    }

    /// <summary>Brings a retired course back into the full-text index as it is stored; its row has been written.</summary>
    public void Return(CourseEntry entry)
    {
        _change.Run(entry.Course.Key, _changes.Next());
        _parts.WriteText(entry, isNew: true);
    }

    /// <summary>Empties the full-text index, to be filled again by <see cref="Reindex"/>.</summary>
    public void ClearIndex() => _parts.ClearText();

    /// <summary>Replaces concepts, field of education, vector and full text of stored courses. Only another field of education counts as a change, for clients see no more than that.</summary>
    public void Reindex(IReadOnlyList<CourseEntry> batch)
    {
        foreach (var entry in batch)
        {
            _field.Run(entry.Course.Key, entry.Course.FieldOfEducation, _changes.Next());
            _parts.WriteConcepts(entry);
        }

        foreach (var entry in batch)
            _parts.WriteText(entry, isNew: true);
    }

    public void Dispose()
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
            course.Key = _insert.Insert(CourseColumns.Values(course));
        else
            _update.Run([.. CourseColumns.Values(course), course.Key]);
    }
}
