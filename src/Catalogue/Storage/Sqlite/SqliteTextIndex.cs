using System.Text.Json;
using LearningAdvisor.Catalogue.Courses;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace LearningAdvisor.Catalogue.Storage.Sqlite;

/// <summary>SQLite's FTS5.</summary>
internal sealed class SqliteTextIndex(SqliteCatalogue database) : ITextIndex
{
    public async Task<List<CourseText>> CoursesAsync(IQueryable<Course> admitted, IReadOnlyDictionary<string, long> held, int limit, CancellationToken ct)
    {
        var match = AnyOf(held.Keys);
        return await database.Database
            .SqlQuery<TextRow>($"select rowid as Key, Title, Body, bm25(CourseText, 3.0, 1.0) as Cost from CourseText where CourseText match {match}")
            .Join(admitted, row => row.Key, course => course.Key, (row, course) => row)
            .OrderBy(row => row.Cost).ThenBy(row => row.Key)
            .Take(limit)
            .Select(row => new CourseText(row.Key, row.Title, row.Body))
            .ToListAsync(ct);
    }

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

    public async Task<Dictionary<string, TokenPassages>> PassagesWithAsync(IReadOnlyCollection<string> tokens, CancellationToken ct)
    {
        // By rowid, which FTS5 gives anyway. Stepping through the rows one by one takes four times as long as a text of their numbers.
        const string Keys = """
            select value,
                (select group_concat(rowid) from (select rowid from PassageText where PassageText match '"' || value || '"' order by rowid)),
                (select group_concat(rowid) from (select rowid from PassageText where PassageText match 'Heading : "' || value || '"' order by rowid))
            from json_each(?)
            """;
        var passages = new Dictionary<string, TokenPassages>(StringComparer.Ordinal);
        await RowStream.ReadAsync(
            database,
            Keys,
            JsonSerializer.Serialize(tokens),
            row => passages[raw.sqlite3_column_text(row, 0).utf8_to_string()] = new TokenPassages(KeysIn(raw.sqlite3_column_blob(row, 1)), KeysIn(raw.sqlite3_column_blob(row, 2))),
            ct);
        return passages;
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

    private static string AnyOf(IEnumerable<string> tokens) => string.Join(" OR ", tokens.Select(token => $"\"{token}\""));

    private sealed class TextRow
    {
        public long Key { get; set; }

        public string Title { get; set; } = "";

        public string Body { get; set; } = "";

        public double Cost { get; set; }
    }

    private sealed class TokenRow
    {
        public string Token { get; set; } = "";

        public long Holding { get; set; }
    }
}
