using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace LearningAdvisor.Catalogue.Storage.Sqlite;

/// <summary>SQLite's FTS5.</summary>
internal sealed class SqliteTextIndex(SqliteCatalogue database) : ITextIndex
{
    public async Task<TokenCourses> CoursesWithAsync(string token, CancellationToken ct) =>
        new(await KeysAsync("CourseText", $"\"{token}\"", ct), await KeysAsync("CourseText", $"Title : \"{token}\"", ct));

    public async Task<Dictionary<string, long>> CoursesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct)
    {
        // The cross join keeps the list on the outside, so that each token is one look-up in the index's vocabulary.
        var list = JsonSerializer.Serialize(tokens);
        var found = await database.Database
            .SqlQuery<TokenRow>($"select v.term as Token, v.doc as Holding from json_each({list}) as j cross join CourseTextTerms as v on v.term = j.value")
            .ToListAsync(ct);
        return found.ToDictionary(row => row.Token, row => row.Holding, StringComparer.Ordinal);
    }

    public async Task<Dictionary<string, long>> PassagesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct)
    {
        // The vocabulary knows the count without reading the rows; a token that the index cuts further is not in it.
        var list = JsonSerializer.Serialize(tokens);
        var counts = await database.Database.SqlQuery<TokenRow>($"""
            select value as Token, coalesce(
                (select doc from PassageTextTerms where term = value),
                (select count(*) from PassageText where PassageText match '"' || value || '"')) as Holding from json_each({list})
            """).ToListAsync(ct);
        return counts.ToDictionary(row => row.Token, row => row.Holding, StringComparer.Ordinal);
    }

    public async Task<TokenPassages> PassagesWithAsync(string token, CancellationToken ct) =>
        new(await KeysAsync("PassageText", $"\"{token}\"", ct), await KeysAsync("PassageText", $"Heading : \"{token}\"", ct));

    // By rowid, which FTS5 gives anyway.
    private async Task<List<long>> KeysAsync(string table, string match, CancellationToken ct)
    {
        var keys = new List<long>();
        await RowStream.ReadAsync(
            database, $"select rowid from {table} where {table} match ? order by rowid", match, row => keys.Add(raw.sqlite3_column_int64(row, 0)), ct);
        return keys;
    }

    private sealed class TokenRow
    {
        public string Token { get; set; } = "";

        public long Holding { get; set; }
    }
}
