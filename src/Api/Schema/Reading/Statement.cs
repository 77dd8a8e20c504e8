using System.Data;
using System.Data.Common;

namespace LearningAdvisor.Api.Schema.Reading;

/// <summary>A statement as EF Core wrote it for one shape of a query, to be run with any values.</summary>
/// <param name="Text">The SQL.</param>
/// <param name="Parameters">In the SQL's order.</param>
/// <param name="Read">Makes a row of the reader's present record.</param>
internal sealed record Statement<TRow>(string Text, IReadOnlyList<StatementParameter> Parameters, Func<DbDataReader, TRow> Read)
{
    /// <summary>Runs the statement.</summary>
    /// <param name="values">Out of <see cref="Given.Values"/> of the same shape.</param>
    public async ValueTask<List<TRow>> RunAsync(ReadingConnection connection, List<object> values, CancellationToken cancellation)
    {
        var command = connection.CommandOf(Text, Parameters);
        for (var i = 0; i < Parameters.Count; i++)
            command.Parameters[i].Value = Parameters[i].ValueAmong(values);

        var rows = new List<TRow>();
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellation);
        while (await reader.ReadAsync(cancellation))
            rows.Add(Read(reader));
        return rows;
    }
}

/// <summary>One parameter of a statement.</summary>
/// <param name="Slot">Which of the given values it takes; −1 = always <paramref name="Fixed"/>.</param>
internal sealed record StatementParameter(string Name, DbType Type, int Slot, object? Fixed)
{
    public object? ValueAmong(List<object> values) => Slot < 0 ? Fixed : values[Slot];
}
