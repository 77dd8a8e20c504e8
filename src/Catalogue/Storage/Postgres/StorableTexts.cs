using System.Data.Common;
using LearningAdvisor.Catalogue.Texts;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearningAdvisor.Catalogue.Storage.Postgres;

/// <summary>Makes every text that is sent one that PostgreSQL takes.</summary>
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
            if (parameter.Value is string text)
                parameter.Value = StorableText.Of(text);
        }

        return result;
    }
}
