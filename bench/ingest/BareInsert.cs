using Microsoft.Data.Sqlite;

namespace LearningAdvisor.Bench.Ingest;

/// <summary>The yardstick: the finished rows of one catalogue put into another, and nothing else.</summary>
/// <remarks>Same tables and indexes, prepared statements, one transaction, synchronous=normal. The rows are in memory before the clock starts.</remarks>
internal sealed class BareInsert
{
    private static readonly string[] Tables = ["Courses", "CourseSessions", "CourseConcepts", "CourseText", "CourseVectors"];

    private readonly List<(string Table, string[] Columns, List<object?[]> Rows)> _tables = [];

    public BareInsert(string filled)
    {
        using var connection = Open(filled);
        foreach (var table in Tables)
            _tables.Add(Read(connection, table));
    }

    /// <param name="empty">A migrated database without courses.</param>
    public TimeSpan Run(string empty)
    {
        using var connection = Open(empty);
        Execute(connection, "pragma synchronous=normal; pragma foreign_keys=on");
        var started = TimeProvider.System.GetTimestamp();
        Execute(connection, "begin");
        foreach (var (table, columns, rows) in _tables)
            Insert(connection, table, columns, rows);
        Execute(connection, "commit");
        return TimeProvider.System.GetElapsedTime(started);
    }

    private static (string, string[], List<object?[]>) Read(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = table == "CourseText" ? "select rowid, Title, Body from CourseText" : $"select * from {table}";
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object[columns.Length];
            reader.GetValues(row);
            // Institutions are no part of the measured load.
            if (Array.IndexOf(columns, "InstitutionKey") is >= 0 and var institution)
                row[institution] = DBNull.Value;
            rows.Add(row);
        }

        return (table, columns, rows);
    }

    private static void Insert(SqliteConnection connection, string table, string[] columns, List<object?[]> rows)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"insert into {table}({string.Join(", ", columns)}) values({string.Join(", ", columns.Select((_, i) => $"${i}"))})";
        var parameters = columns.Select((_, i) => command.Parameters.AddWithValue($"${i}", DBNull.Value)).ToArray();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                parameters[i].Value = row[i];
            command.ExecuteNonQuery();
        }
    }

    private static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
