using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace LearningAdvisor.Catalogue.Storage.Sqlite;

/// <summary>SQLite's FTS5.</summary>
internal sealed class SqliteTextIndex(SqliteCatalogue database) : ITextIndex
{
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
        const string Counts = """
            select value, coalesce(
                (select doc from PassageTextTerms where term = value),
                (select count(*) from PassageText where PassageText match '"' || value || '"')) from json_each(?)
            """;
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        await RowStream.ReadAsync(
            database, Counts, JsonSerializer.Serialize(tokens), row => counts[raw.sqlite3_column_text(row, 0).utf8_to_string()] = raw.sqlite3_column_int64(row, 1), ct);
        return counts;
    }

    public Task<Dictionary<string, TokenRows>> CoursesWithAsync(IReadOnlyCollection<string> tokens, CancellationToken ct) => WithAsync("CourseText", "Title", tokens, ct);

    public Task<Dictionary<string, TokenRows>> PassagesWithAsync(IReadOnlyCollection<string> tokens, CancellationToken ct) => WithAsync("PassageText", "Heading", tokens, ct);

    // By rowid, which FTS5 gives anyway. Stepping through the rows one by one takes four times as long as a text of their numbers.
    private async Task<Dictionary<string, TokenRows>> WithAsync(string table, string heading, IReadOnlyCollection<string> tokens, CancellationToken ct)
    {
        var sql = $"""
            select value,
                (select group_concat(rowid) from (select rowid from {table} where {table} match '"' || value || '"' order by rowid)),
                (select group_concat(rowid) from (select rowid from {table} where {table} match '{heading} : "' || value || '"' order by rowid))
            from json_each(?)
            """;
        var rows = new Dictionary<string, TokenRows>(StringComparer.Ordinal);
        await RowStream.ReadAsync(
            database,
            sql,
            JsonSerializer.Serialize(tokens),
            row => rows[raw.sqlite3_column_text(row, 0).utf8_to_string()] = new TokenRows(KeysIn(raw.sqlite3_column_blob(row, 1)), KeysIn(raw.sqlite3_column_blob(row, 2))),
            ct);
        return rows;
    }

    // Digits and commas.
    private static long[] KeysIn(ReadOnlySpan<byte> list)
    {
        if (list.IsEmpty)
            return [];

        var keys = new long[list.Count((byte)',') + 1];
        var at = 0;
        foreach (var character in list)
        {
            if (character == ',')
                at++;
            else
                keys[at] = (keys[at] * 10) + (character - '0');
        }

        return keys;
    }

    private sealed class TokenRow
    {
        public string Token { get; set; } = "";

        public long Holding { get; set; }
    }
}
