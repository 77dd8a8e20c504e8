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
        _parts = new CourseParts(connection);
    }

    /// <summary>Inserts a new course and sets its key, or replaces the stored one under its key.</summary>
    /// <exception cref="InvalidOperationException">A new course comes without a vector.</exception>
    public void Write(CourseEntry entry)
    {
        var course = entry.Course;
        course.ChangeNumber = _changes.Next();
        if (course.Key == 0)
        {
            course.Key = _insert.Insert(CourseColumns.Values(course));
            _parts.Add(entry);
        }
        else
        {
            _update.Run([.. CourseColumns.Values(course), course.Key]);
            _parts.Replace(entry);
        }
    }

    /// <summary>Marks a course as gone from its source. It keeps its key and its history, and leaves the full-text index.</summary>
    /// <param name="at">UTC.</param>
    public void Retire(long key, DateTime at)
    {
        _retire.Run(key, at, _changes.Next());
        _parts.RemoveFromIndex(key);
    }

    public void Dispose()
    {
        _insert.Dispose();
        _update.Dispose();
        _retire.Dispose();
        _parts.Dispose();
    }
}
