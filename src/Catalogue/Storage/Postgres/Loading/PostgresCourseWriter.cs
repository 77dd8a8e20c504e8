using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage.Loading;
using Npgsql;

namespace LearningAdvisor.Catalogue.Storage.Postgres.Loading;

/// <summary>Writes courses a batch at a time, by COPY.</summary>
internal sealed class PostgresCourseWriter : CourseWriter
{
    // Changed rows are copied here and taken over by one update.
    private const string Changed = "ChangedCourses";

    private static readonly string[] Columns = [nameof(Course.Key), .. CourseColumns.Names];

    private readonly NpgsqlConnection _connection;
    private readonly ChangeNumbers _changes;
    private readonly Statement _retire;
    private readonly Statement _field;
    private readonly Statement _deleteText;
    private readonly Statement _change;
    private readonly HashSet<int> _indexed = [];

    public PostgresCourseWriter(NpgsqlConnection connection, ChangeNumbers changes)
    {
        (_connection, _changes) = (connection, changes);
        _retire = new Statement(connection, "update Courses set RetiredAt = $1, ChangeNumber = $2 where Key = $0", 3);
        _field = new Statement(connection, "update Courses set FieldOfEducation = $1, ChangeNumber = $2 where Key = $0 and FieldOfEducation is distinct from $1", 3);
        _change = new Statement(connection, "update Courses set ChangeNumber = $1 where Key = $0", 2);
        _deleteText = new Statement(connection, "delete from CourseText where rowid = $0", 1);
    }

    public override void Write(IReadOnlyList<CourseEntry> batch)
    {
        var isNew = batch.Where(entry => entry.Course.Key == 0).ToHashSet();
        var keys = new Queue<long>(NewKeys(isNew.Count));
        foreach (var entry in batch)
        {
            entry.Course.ChangeNumber = _changes.Next();
            if (isNew.Contains(entry))
                entry.Course.Key = keys.Dequeue();
        }

        TableCopy.Send(_connection, "Courses", Columns, isNew.Select(Row));
        Replace([.. batch.Where(entry => !isNew.Contains(entry))]);
        TableCopy.Send(
            _connection,
            "CourseSessions",
            ["CourseKey", "Weekday", "StartTime", "EndTime", "Date", "Venue"],
            batch.SelectMany(entry => entry.Course.Sessions, (entry, session) =>
                new object?[] { entry.Course.Key, (int?)session.Weekday, session.StartTime, session.EndTime, session.Date, session.Venue }));
        WriteIndexed(batch);
    }

    public override void Retire(long key, DateTime at)
    {
        _retire.Run(key, at, _changes.Next());
        _deleteText.Run(key);
    }

    public override void Return(CourseEntry entry)
    {
        _change.Run(entry.Course.Key, _changes.Next());
        _deleteText.Run(entry.Course.Key);
        WriteText([entry]);
    }

    public override void ClearIndex() => Run("""
        delete from "CourseText";
        delete from "DistinctVectors" where not exists (select from "CourseVectors" where "VectorHash" = "Hash")
        """);

    public override void Reindex(IReadOnlyList<CourseEntry> batch)
    {
        foreach (var entry in batch)
            _field.Run(entry.Course.Key, entry.Course.FieldOfEducation, _changes.Next());
        Delete(batch, "CourseConcepts", "CourseText");
        WriteIndexed(batch);
    }

    public override void Dispose()
    {
        _retire.Dispose();
        _field.Dispose();
        _deleteText.Dispose();
        _change.Dispose();
    }

    private void Replace(List<CourseEntry> changed)
    {
        if (changed.Count == 0)
            return;

        Run($"""create temporary table if not exists "{Changed}" (like "Courses") on commit delete rows; truncate "{Changed}" """);
        TableCopy.Send(_connection, Changed, Columns, changed.Select(Row));
        var columns = string.Join(", ", CourseColumns.Names.Select(name => $"\"{name}\" = changed.\"{name}\""));
        Run($"""update "Courses" as stored set {columns} from "{Changed}" as changed where stored."Key" = changed."Key" """);
        Delete(changed, "CourseSessions", "CourseConcepts", "CourseText");
    }

    // What the indexes hold of courses that have none of it yet; a vector replaces the stored one.
    private void WriteIndexed(IReadOnlyList<CourseEntry> batch)
    {
        TableCopy.Send(
            _connection,
            "CourseConcepts",
            ["CourseKey", "ConceptId", "Weight"],
            batch.SelectMany(entry => entry.Course.Concepts, (entry, concept) => new object?[] { entry.Course.Key, concept.ConceptId, concept.Weight }));
        WriteText(batch);
        WriteVectors([.. batch.Where(entry => entry.Vector is not null)]);
        DropVectors([.. batch.Where(entry => entry.Vector is null)]);
    }

    private void WriteText(IReadOnlyList<CourseEntry> batch) =>
        TableCopy.Send(_connection, "CourseText", ["rowid", "Title", "Body"], batch.Select(entry => new object?[] { entry.Course.Key, entry.IndexTitle, entry.IndexBody }));

    private void WriteVectors(List<CourseEntry> embedded)
    {
        if (embedded.Count == 0)
            return;

        var dimensions = embedded[0].Vector!.Length / sizeof(float);
        if (_indexed.Add(dimensions) && VectorIndex.Create(dimensions) is { } index)
            Run(index);
        Delete(embedded, "CourseVectors");
        TableCopy.Send(
            _connection,
            "CourseVectors",
            [nameof(CourseVector.CourseKey), nameof(CourseVector.Vector), nameof(CourseVector.TextHash)],
            embedded.Select(entry => new object?[] { entry.Course.Key, MemoryMarshal.Cast<byte, float>(entry.Vector).ToArray(), entry.TextHash }));
    }

    // A vector of a text that the course no longer has.
    private void DropVectors(List<CourseEntry> unembedded)
    {
        if (unembedded.Count == 0)
            return;

        using var command = new NpgsqlCommand(
            """
            delete from "CourseVectors" stored using unnest($1, $2) as now(key, hash) where stored."CourseKey" = now.key and stored."TextHash" <> now.hash
            """,
            _connection);
        command.Parameters.Add(new NpgsqlParameter { Value = unembedded.Select(entry => entry.Course.Key).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = unembedded.Select(entry => entry.TextHash).ToArray() });
        command.ExecuteNonQuery();
    }

    private List<long> NewKeys(int count)
    {
        var keys = new List<long>(count);
        using var command = new NpgsqlCommand("""select nextval(pg_get_serial_sequence('"Courses"', 'Key')) from generate_series(1, $1)""", _connection);
        command.Parameters.Add(new NpgsqlParameter { Value = count });
        using var reader = command.ExecuteReader();
        while (reader.Read())
            keys.Add(reader.GetInt64(0));
        return keys;
    }

    private void Delete(IReadOnlyList<CourseEntry> entries, params ReadOnlySpan<string> tables)
    {
        var keys = entries.Select(entry => entry.Course.Key).ToArray();
        foreach (var table in tables)
        {
            using var command = new NpgsqlCommand($"""delete from "{table}" where {(table == "CourseText" ? "rowid" : "\"CourseKey\"")} = any($1)""", _connection);
            command.Parameters.Add(new NpgsqlParameter { Value = keys });
            command.ExecuteNonQuery();
        }
    }

    private void Run(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        command.ExecuteNonQuery();
    }

    private static object?[] Row(CourseEntry entry) => [entry.Course.Key, .. CourseColumns.Values(entry.Course, list => list)];
}
