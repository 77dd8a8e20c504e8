using System.Data.Common;
using System.Text.Json;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>How many passages hold each token, asked of the full-text index.</summary>
internal static class PassageTokens
{
    // The vocabulary knows the count without reading the rows; a token that the index cuts further is not in it.
    private const string Sql = """
        select value, coalesce(
            (select doc from PassageTextTerms where term = value),
            (select count(*) from PassageText where PassageText match '"' || value || '"')) from json_each($tokens)
        union all
        select '', (select count(*) from Passages)
        """;

    /// <returns>Token → passages that hold it, and how many passages there are.</returns>
    public static async Task<(IReadOnlyDictionary<string, long> Holding, long Passages)> CountAsync(CatalogueContext context, IReadOnlyCollection<string> tokens, CancellationToken ct)
    {
        var connection = context.Database.GetDbConnection();
        await context.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Sql;
            Add(command, "$tokens", JsonSerializer.Serialize(tokens));
            var counts = new Dictionary<string, long>(StringComparer.Ordinal);
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
                counts[reader.GetString(0)] = reader.GetInt64(1);
            counts.Remove("", out var passages);
            return (counts, passages);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
