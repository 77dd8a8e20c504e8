using System.Data.Common;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage.Loading;

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Loading;

/// <summary>The rows that hang on a course: sessions, concepts, full text and vector. Equal ones are left alone.</summary>
internal sealed class CourseParts(DbConnection connection) : IDisposable
{
    private readonly RowInsert _insertSession = new(connection, "CourseSessions", "CourseKey", "Weekday", "StartTime", "EndTime", "Date", "Venue");
    private readonly Statement _readSessions = new(connection, "select Weekday, StartTime, EndTime, Date, Venue from CourseSessions where CourseKey = $0 order by Key", 1);
    private readonly Statement _deleteSessions = new(connection, "delete from CourseSessions where CourseKey = $0", 1);
    private readonly RowInsert _insertConcept = new(connection, "CourseConcepts", "CourseKey", "ConceptId", "Weight");
    private readonly Statement _readConcepts = new(connection, "select ConceptId, Weight from CourseConcepts where CourseKey = $0 order by ConceptId", 1);
    private readonly Statement _deleteConcepts = new(connection, "delete from CourseConcepts where CourseKey = $0", 1);
    private readonly RowInsert _insertText = new(connection, "CourseText", "rowid", "Title", "Body");
    private readonly Statement _sameText = new(connection, "select Title = $1 and Body = $2 from CourseText where rowid = $0", 3);
    private readonly Statement _deleteText = new(connection, "delete from CourseText where rowid = $0", 1);
    private readonly Statement _clearText = new(connection, "delete from CourseText", 0);
    private readonly RowInsert _insertVector = new(connection, "CourseVectors", "CourseKey", "Vector", "TextHash");
    private readonly Statement _putVector = new(connection, "insert into CourseVectors(CourseKey, Vector, TextHash) values($0, $1, $2) on conflict(CourseKey) do update set Vector = excluded.Vector, TextHash = excluded.TextHash", 3);

    private readonly Statement _dropVector = new(connection, "delete from CourseVectors where CourseKey = $0 and TextHash <> $1", 2);

    /// <summary>Sessions, concepts and vector.</summary>
    public void Write(CourseEntry entry, bool isNew)
    {
        var course = entry.Course;
        if (isNew || !StoredSessions(course.Key).SequenceEqual(course.Sessions.Select(AsTuple)))
            ReplaceSessions(course, isNew);
        WriteConcepts(entry, isNew);
    }

    /// <summary>Concepts and vector, the parts that the thesaurus decides.</summary>
    public void WriteConcepts(CourseEntry entry, bool isNew = false)
    {
        var course = entry.Course;
        if (isNew || !StoredConcepts(course.Key).SequenceEqual(course.Concepts.Select(c => (c.ConceptId, c.Weight)).OrderBy(c => c.ConceptId, StringComparer.Ordinal)))
            ReplaceConcepts(course, isNew);
        if (entry.Vector is not null && isNew)
            _insertVector.Run(course.Key, entry.Vector, entry.TextHash);
        else if (entry.Vector is not null)
            _putVector.Run(course.Key, entry.Vector, entry.TextHash);
        else if (!isNew)
            _dropVector.Run(course.Key, entry.TextHash);
    }

    public void ClearText() => _clearText.Run();

    public void WriteText(CourseEntry entry, bool isNew)
    {
        var key = entry.Course.Key;
        if (!isNew)
        {
            if (_sameText.Scalar(key, entry.IndexTitle, entry.IndexBody) is 1L)
                return;
            _deleteText.Run(key);
        }

        _insertText.Run(key, entry.IndexTitle, entry.IndexBody);
    }

    public void RemoveFromIndex(long courseKey) => _deleteText.Run(courseKey);

    public void Dispose()
    {
        foreach (var statement in (IDisposable[])[_insertSession, _readSessions, _deleteSessions, _insertConcept, _readConcepts, _deleteConcepts, _insertText, _sameText, _deleteText, _clearText, _insertVector, _putVector, _dropVector])
            statement.Dispose();
    }

    private void ReplaceSessions(Course course, bool isNew)
    {
        if (!isNew)
            _deleteSessions.Run(course.Key);
        foreach (var session in course.Sessions)
            _insertSession.Run(course.Key, (int?)session.Weekday, session.StartTime, session.EndTime, session.Date, session.Venue);
    }

    private void ReplaceConcepts(Course course, bool isNew)
    {
        if (!isNew)
            _deleteConcepts.Run(course.Key);
        foreach (var concept in course.Concepts)
            _insertConcept.Run(course.Key, concept.ConceptId, concept.Weight);
    }

    private List<(DayOfWeek?, TimeOnly?, TimeOnly?, DateOnly?, string?)> StoredSessions(long courseKey)
    {
        var stored = new List<(DayOfWeek?, TimeOnly?, TimeOnly?, DateOnly?, string?)>();
        using var reader = _readSessions.Read(courseKey);
        while (reader.Read())
        {
            stored.Add((
                reader.IsDBNull(0) ? null : (DayOfWeek)reader.GetInt32(0),
                reader.IsDBNull(1) ? null : reader.GetFieldValue<TimeOnly>(1),
                reader.IsDBNull(2) ? null : reader.GetFieldValue<TimeOnly>(2),
                reader.IsDBNull(3) ? null : reader.GetFieldValue<DateOnly>(3),
                reader.IsDBNull(4) ? null : reader.GetString(4)));
        }

        return stored;
    }

    private List<(string, double)> StoredConcepts(long courseKey)
    {
        var stored = new List<(string, double)>();
        using var reader = _readConcepts.Read(courseKey);
        while (reader.Read())
            stored.Add((reader.GetString(0), reader.GetDouble(1)));

        return stored;
    }

    private static (DayOfWeek?, TimeOnly?, TimeOnly?, DateOnly?, string?) AsTuple(CourseSession session) =>
        (session.Weekday, session.StartTime, session.EndTime, session.Date, session.Venue);
}
