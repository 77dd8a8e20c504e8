using System.Collections.Concurrent;
using System.Data.Common;
using System.Text;
using LearningAdvisor.Catalogue.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>Inserts records as the model has them, all by one command and without EF Core's tracking.</summary>
/// <remarks>
/// Tracking takes a snapshot of every value and asks the database for the keys that it gives; recording a turn of ten rows spent a
/// seventh of a reply's time on that. Columns and conversions are read from the model, so that both ways write the same.
/// </remarks>
internal sealed class NewRows
{
    // SQLite takes 32,766 parameters.
    private const int MostAtOnce = 500;

    private static readonly ConcurrentDictionary<IEntityType, NewRows> Known = new();

    private readonly string _into;
    private readonly List<IProperty> _columns;

    private NewRows(IEntityType type)
    {
        _columns = [.. type.GetProperties().Where(property => !IsGivenByDatabase(property))];
        var names = _columns.Select(property => $"\"{property.GetColumnName()}\"");
        _into = $"insert into \"{type.GetTableName()}\"({string.Join(", ", names)}) values ";
    }

    /// <inheritdoc cref="CatalogueContext.InsertAsync"/>
    public static async Task InsertAsync(CatalogueContext database, IEnumerable<object> records, CancellationToken ct)
    {
        foreach (var some in records.Chunk(MostAtOnce))
        {
            await using var command = database.Database.GetDbConnection().CreateCommand();
            command.Transaction = database.Database.CurrentTransaction?.GetDbTransaction();
            var sql = new StringBuilder();
            foreach (var kind in some.GroupBy(record => record.GetType()))
                Known.GetOrAdd(database.Model.FindEntityType(kind.Key)!, type => new NewRows(type)).Write(command, sql, kind);
            command.CommandText = sql.ToString();
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static bool IsGivenByDatabase(IProperty property) => property.IsPrimaryKey() && property.ValueGenerated == ValueGenerated.OnAdd && property.ClrType != typeof(Guid);

    private void Write(DbCommand command, StringBuilder sql, IEnumerable<object> records)
    {
        sql.Append(_into);
        foreach (var record in records)
        {
            sql.Append('(');
            foreach (var column in _columns)
            {
                var name = $"@p{command.Parameters.Count}";
                var parameter = column.GetRelationalTypeMapping().CreateParameter(command, name, column.GetGetter().GetClrValue(record), column.IsNullable);
                if (parameter.Value is string text)
                    parameter.Value = StorableText.Of(text);
                command.Parameters.Add(parameter);
                sql.Append(name).Append(',');
            }

            sql.Length--;
            sql.Append("),");
        }

        sql[^1] = ';';
    }
}
