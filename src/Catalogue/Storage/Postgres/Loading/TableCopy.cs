using LearningAdvisor.Catalogue.Texts;
using Npgsql;
using NpgsqlTypes;

namespace LearningAdvisor.Catalogue.Storage.Postgres.Loading;

/// <summary>Rows sent to a table by COPY in its binary form.</summary>
internal static class TableCopy
{
    /// <summary>Sends rows; the table has them when the call returns.</summary>
    /// <param name="table">Without quotes.</param>
    /// <param name="rows">A value for each of the columns.</param>
    public static void Send(NpgsqlConnection connection, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows)
    {
        var names = string.Join(", ", columns.Select(name => name == "rowid" ? name : $"\"{name}\""));
        using var copy = connection.BeginBinaryImport($"copy \"{table}\"({names}) from stdin (format binary)");
        foreach (var row in rows)
        {
            copy.StartRow();
            foreach (var value in row)
                Write(copy, value);
        }

        copy.Complete();
    }

    private static void Write(NpgsqlBinaryImporter copy, object? value)
    {
        switch (value)
        {
            case null: copy.WriteNull(); break;
            case string text: copy.Write(StorableText.Of(text), NpgsqlDbType.Text); break;
            case int number: copy.Write(number, NpgsqlDbType.Integer); break;
            case long number: copy.Write(number, NpgsqlDbType.Bigint); break;
            case double number: copy.Write(number, NpgsqlDbType.Double); break;
            case bool fact: copy.Write(fact, NpgsqlDbType.Boolean); break;
            case DateOnly day: copy.Write(day, NpgsqlDbType.Date); break;
            case TimeOnly time: copy.Write(time, NpgsqlDbType.Time); break;
            case DateTime time: copy.Write(DateTime.SpecifyKind(time, DateTimeKind.Utc), NpgsqlDbType.TimestampTz); break;
            case List<string> texts: copy.Write(texts, NpgsqlDbType.Array | NpgsqlDbType.Text); break;
            case float[] vector: copy.Write(vector, NpgsqlDbType.Array | NpgsqlDbType.Real); break;
            default: throw new NotSupportedException($"A column of type {value.GetType().Name} cannot be copied. Add its type here.");
        }
    }
}
