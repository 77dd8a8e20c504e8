using Microsoft.Data.Sqlite;

namespace LearningAdvisor.Catalogue.Storage.Sqlite.Loading;

/// <summary>One SQL text prepared once and run many times, its parameters filled by position.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter[] _parameters;

    /// <param name="sql">Names its parameters <c>$0</c>, <c>$1</c>, … in order.</param>
    /// <param name="parameters">How many there are.</param>
    public Statement(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        _parameters = new SqliteParameter[parameters];
        for (var i = 0; i < parameters; i++)
            _parameters[i] = _command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}", Value = DBNull.Value });
    }

    /// <returns>Rows touched.</returns>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Fill(values);
        return _command.ExecuteNonQuery();
    }

    /// <returns>The first cell of the first row; null when there is none.</returns>
    public object? Scalar(params ReadOnlySpan<object?> values)
    {
        Fill(values);
        return _command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <returns>The key that SQLite gave to the inserted row.</returns>
    public long Insert(params ReadOnlySpan<object?> values) => (long)(Scalar(values) ?? 0L);

    public SqliteDataReader Read(params ReadOnlySpan<object?> values)
    {
        Fill(values);
        return _command.ExecuteReader();
    }

    public void Dispose() => _command.Dispose();

    private void Fill(ReadOnlySpan<object?> values)
    {
        if (values.Length != _parameters.Length)
            throw new ArgumentException($"The statement has {_parameters.Length} parameters, {values.Length} values were given.", nameof(values));

        for (var i = 0; i < values.Length; i++)
            _parameters[i].Value = values[i] ?? DBNull.Value;
    }
}
