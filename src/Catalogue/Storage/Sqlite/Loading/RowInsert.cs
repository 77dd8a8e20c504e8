using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Loading;

/// <summary>One insert, run very many times by SQLite's own interface: a command looks up each parameter by its name and makes a reader each time.</summary>
/// <remarks>Values are stored as Microsoft.Data.Sqlite stores them; a test holds the two against each other.</remarks>
internal sealed class RowInsert : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly int _columns;
    private byte[] _text = new byte[4096];

    /// <exception cref="SqliteException">There is no such table or column.</exception>
    public RowInsert(DbConnection connection, string table, params ReadOnlySpan<string> columns)
    {
        _database = ((SqliteConnection)connection).Handle!;
        _columns = columns.Length;
        var sql = $"insert into \"{table}\"({string.Join(", ", columns.ToArray().Select(column => $"\"{column}\""))}) values({string.Join(", ", Enumerable.Repeat("?", columns.Length))})";
        Check(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    /// <param name="values">One a column: null, text, bytes, a whole or broken number, truth, a day, a time or an instant.</param>
    /// <returns>The row's key.</returns>
    /// <exception cref="SqliteException">The row breaks a rule of the table, or the disk is full.</exception>
    public long Run(params ReadOnlySpan<object?> values)
    {
        if (values.Length != _columns)
            throw new ArgumentException($"The insert has {_columns} columns, {values.Length} values were given.", nameof(values));

        for (var i = 0; i < values.Length; i++)
            Check(Bind(i + 1, values[i]));
        var step = raw.sqlite3_step(_statement);
        // Resetting repeats the step's error.
        raw.sqlite3_reset(_statement);
        Check(step == raw.SQLITE_DONE ? raw.SQLITE_OK : step);
        return raw.sqlite3_last_insert_rowid(_database);
    }

    public void Dispose() => _statement.Dispose();

    private int Bind(int at, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, at),
        string text => BindText(at, text),
        long number => raw.sqlite3_bind_int64(_statement, at, number),
        int number => raw.sqlite3_bind_int64(_statement, at, number),
        bool truth => raw.sqlite3_bind_int64(_statement, at, truth ? 1 : 0),
        double number => raw.sqlite3_bind_double(_statement, at, number),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, at, bytes),
        DateOnly day => BindFormatted(at, day, "yyyy-MM-dd"),
        TimeOnly time => BindFormatted(at, time, time.Ticks % TimeSpan.TicksPerSecond == 0 ? "HH:mm:ss" : "HH:mm:ss.fffffff"),
        DateTime instant => BindFormatted(at, instant, "yyyy-MM-dd HH:mm:ss.FFFFFFF"),
        _ => throw new ArgumentException($"A value of type {value.GetType()} has no form in SQLite here.", nameof(value)),
    };

    private int BindText(int at, string text)
    {
        // No bytes would be no text.
        if (text.Length == 0)
            return raw.sqlite3_bind_text(_statement, at, text);

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > _text.Length)
            _text = new byte[most];
        return raw.sqlite3_bind_text(_statement, at, _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text)));
    }

    private int BindFormatted(int at, IUtf8SpanFormattable value, string format) =>
        value.TryFormat(_text, out var written, format, CultureInfo.InvariantCulture)
            ? raw.sqlite3_bind_text(_statement, at, _text.AsSpan(0, written))
            : throw new FormatException($"{value} does not fit into {_text.Length} bytes.");

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
