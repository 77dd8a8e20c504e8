using System.Data.Common;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>One SQL text prepared once and run many times, its parameters filled by position.</summary>
internal sealed partial class Statement : IDisposable
{
    private readonly DbCommand _command;
    private readonly DbParameter[] _parameters;

    /// <param name="sql">
    /// For every database: words with a capital are names of tables and columns and are quoted here, since PostgreSQL would
    /// fold them to small letters. Names its parameters <c>$0</c>, <c>$1</c>, … in order. Holds no literals.
    /// </param>
    /// <param name="parameters">How many there are.</param>
    public Statement(DbConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = NameOrPlace().Replace(sql, match => match.Value[0] == '$' ? $"@p{match.Value[1..]}" : $"\"{match.Value}\"");
        _parameters = new DbParameter[parameters];
        for (var i = 0; i < parameters; i++)
        {
            _parameters[i] = _command.CreateParameter();
            _parameters[i].ParameterName = $"@p{i}";
            _parameters[i].Value = DBNull.Value;
            _command.Parameters.Add(_parameters[i]);
        }
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

    /// <returns>The key that the database gave to the inserted row.</returns>
    public long Insert(params ReadOnlySpan<object?> values) => (long)(Scalar(values) ?? 0L);

    public DbDataReader Read(params ReadOnlySpan<object?> values)
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

    [GeneratedRegex(@"\$\d+|\b[A-Z]\w*")]
    private static partial Regex NameOrPlace();
}
