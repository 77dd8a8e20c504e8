using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningAdvisor.Catalogue.Storage.Postgres;

/// <summary>Leaves the character 0 out of texts, which PostgreSQL refuses and no resident means.</summary>
internal sealed class StorableTexts : DbCommandInterceptor
{
    public static readonly StorableTexts Instance = new();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        Cleaned(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        new(Cleaned(command, result));

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        Cleaned(command, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(Cleaned(command, result));

    private static T Cleaned<T>(DbCommand command, T result)
    {
        foreach (DbParameter parameter in command.Parameters)
        {
            if (parameter.Value is string text && text.Contains('\0'))
                parameter.Value = text.Replace("\0", "");
        }

        return result;
    }
}
