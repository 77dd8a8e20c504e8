using System.Data;
using System.Data.Common;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Reading;

/// <summary>Lets EF Core write the statement of a query, and finds out which parameter takes which of the given values.</summary>
/// <remarks>
/// The query is written twice with made-up values. A parameter that shows the same value both times is fixed; one that shows
/// the made-up value of a slot both times takes that slot. Where any parameter is neither, because the query computed it, where
/// a value of the client is no parameter, or where the texts differ, the statement cannot be reused and there is none.
/// </remarks>
internal static class StatementWriting
{
    /// <param name="database">With an open connection.</param>
    /// <returns>Null where the query cannot be prepared.</returns>
    public static Statement<TRow>? Rows<TRow>(CatalogueContext database, Given given, RowQuery<TRow> query)
        where TRow : class =>
        Write(database, given, query) is { } written && RowReader.For<TRow>(database.Model, written.Columns) is { } read
            ? new Statement<TRow>(written.Text, written.Parameters, read)
            : null;

    /// <inheritdoc cref="Rows"/>
    public static Statement<int>? Count<TRow>(CatalogueContext database, Given given, RowQuery<TRow> query) =>
        Write(database, given, query) is { } written
            ? new Statement<int>($"SELECT COUNT(*) FROM ({written.Text}) AS \"rows\"", written.Parameters, reader => reader.GetInt32(0))
            : null;

    private static Written? Write<TRow>(CatalogueContext database, Given given, RowQuery<TRow> query)
    {
        Given[] marked;
        try
        {
            marked = [given.WithMarks(0), given.WithMarks(1)];
        }
        catch (NotSupportedException)
        {
            return null;
        }

        using var one = query(database, marked[0]).CreateDbCommand();
        using var other = query(database, marked[1]).CreateDbCommand();
        if (one.CommandText != other.CommandText || one.Parameters.Count != other.Parameters.Count)
            return null;

        var (first, second) = (marked[0].Values(), marked[1].Values());
        var parameters = new List<StatementParameter>();
        for (var i = 0; i < one.Parameters.Count; i++)
        {
            if (Parameter(one.Parameters[i], other.Parameters[i], first, second) is not { } parameter)
                return null;
            parameters.Add(parameter);
        }

        // A value that is no parameter has decided what the statement says, such as an id of another type.
        var shown = parameters.Select(parameter => parameter.Slot).ToHashSet();
        return Enumerable.Range(Given.OwnSlots, first.Count - Given.OwnSlots).All(shown.Contains)
            ? new Written(one.CommandText, parameters, ColumnsOf(one))
            : null;
    }

    private static List<string> ColumnsOf(DbCommand command)
    {
        using var reader = command.ExecuteReader(CommandBehavior.SchemaOnly);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    private static StatementParameter? Parameter(DbParameter one, DbParameter other, List<object> first, List<object> second)
    {
        if (Equals(one.Value, other.Value))
            return new StatementParameter(one.ParameterName, one.DbType, -1, one.Value);

        for (var slot = 0; slot < first.Count; slot++)
        {
            if (first[slot].Equals(one.Value) && second[slot].Equals(other.Value))
                return new StatementParameter(one.ParameterName, one.DbType, slot, null);
        }

        return null;
    }

    private sealed record Written(string Text, List<StatementParameter> Parameters, List<string> Columns);
}
