using Npgsql;

namespace LearningAdvisor.Bench.Ingest;

/// <summary>The yardstick on PostgreSQL: the finished rows of one catalogue sent into another by COPY as they lie in memory, and nothing else.</summary>
/// <remarks>Same tables, indexes and triggers, binary form, one transaction.</remarks>
internal sealed class BareCopy
{
    private readonly List<(string Target, byte[] Rows)> _tables = [];

    public BareCopy(string filled)
    {
        using var connection = Open(filled);
        foreach (var (table, columns) in Tables(connection))
        {
            // Institutions are no part of the measured load.
            var selected = string.Join(", ", columns.Select(column => column == "InstitutionKey" ? "null::bigint" : $"\"{column}\""));
            using var export = connection.BeginRawBinaryCopy($"copy (select {selected} from \"{table}\") to stdout (format binary)");
            var rows = new MemoryStream();
            export.CopyTo(rows);
            _tables.Add(($"\"{table}\"({string.Join(", ", columns.Select(column => $"\"{column}\""))})", rows.ToArray()));
        }
    }

    /// <param name="empty">A migrated database without courses.</param>
    public TimeSpan Run(string empty)
    {
        using var connection = Open(empty);
        var started = TimeProvider.System.GetTimestamp();
        using var transaction = connection.BeginTransaction();
        foreach (var (target, rows) in _tables)
        {
            using var import = connection.BeginRawBinaryCopy($"copy {target} from stdin (format binary)");
            import.Write(rows);
        }

        transaction.Commit();
        return TimeProvider.System.GetElapsedTime(started);
    }

    private static List<(string Table, List<string> Columns)> Tables(NpgsqlConnection connection)
    {
        var tables = new List<(string, List<string>)>();
        foreach (var table in new[] { "Courses", "CourseSessions", "CourseConcepts", "CourseText", "CourseVectors" })
        {
            using var command = new NpgsqlCommand(
                "select column_name from information_schema.columns where table_name = $1 and is_generated = 'NEVER' order by ordinal_position", connection);
            command.Parameters.Add(new NpgsqlParameter { Value = table });
            using var reader = command.ExecuteReader();
            var columns = new List<string>();
            while (reader.Read())
                columns.Add(reader.GetString(0));
            tables.Add((table, columns));
        }

        return tables;
    }

    private static NpgsqlConnection Open(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        return connection;
    }
}
