using LearningAdvisor.Catalogue.Courses;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage.Postgres;

/// <summary>Tokens as <c>tsvector</c> under a GIN index, put in the order of SQLite's FTS5.</summary>
/// <remarks>
/// PostgreSQL's own rank knows no rarity. It only cuts very many matches down to <see cref="MostWeighed"/>, for which BM25
/// is computed; up to so many the order is exactly SQLite's.
/// </remarks>
internal sealed class PostgresTextIndex(PostgresCatalogue database) : ITextIndex
{
    private const int MostWeighed = 1_000;

    public async Task<List<CourseText>> CoursesAsync(IQueryable<Course> admitted, IReadOnlyDictionary<string, long> held, int limit, CancellationToken ct)
    {
        var (match, tokens, rarity, average) = await PrepareAsync("CourseText", held, ct);
        return await database.Database
            .SqlQuery<TextRow>($"""
                select rowid as "Key", "Title" as "First", "Body" as "Second", "Length", ts_rank("Tokens", {match}::tsquery) as "Rough"
                from "CourseText" where "Tokens" @@ {match}::tsquery
                """)
            .Join(admitted, row => row.Key, course => course.Key, (row, course) => row)
            .OrderByDescending(row => row.Rough).ThenBy(row => row.Key)
            .Take(MostWeighed)
            .OrderByDescending(row => PostgresCatalogue.Bm25(row.First, row.Second, row.Length, tokens, rarity, average, 3.0)).ThenBy(row => row.Key)
            .Take(limit)
            .Select(row => new CourseText(row.Key, row.First, row.Second))
            .ToListAsync(ct);
    }

    public Task<Dictionary<string, long>> CoursesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct) => HoldingAsync("CourseText", tokens, ct);

    public Task<Dictionary<string, long>> PassagesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct) => HoldingAsync("PassageText", tokens, ct);

    public async Task<Dictionary<string, TokenPassages>> PassagesWithAsync(IReadOnlyCollection<string> tokens, CancellationToken ct)
    {
        var list = tokens.ToArray();
        var rows = await database.Database
            .SqlQuery<PassagesRow>($"""
                select t as "Token", held.*
                from unnest({list}) as t cross join lateral (
                    select coalesce(array_agg(rowid order by rowid), array[]::bigint[]) as "All",
                        coalesce(array_agg(rowid order by rowid) filter (where array_position(string_to_array("Heading", ' '), t) is not null), array[]::bigint[]) as "InHeading"
                    from "PassageText" where "Tokens" @@ ('''' || t || '''')::tsquery) as held
                """)
            .ToListAsync(ct);
        return rows.ToDictionary(row => row.Token, row => new TokenPassages(row.All, row.InHeading), StringComparer.Ordinal);
    }

    private async Task<Dictionary<string, long>> HoldingAsync(string table, IReadOnlyCollection<string> tokens, CancellationToken ct)
    {
        // The rows of each token are counted in the index.
#pragma warning disable EF1002 // The table is one of two that this class names.
        var counts = await database.Database
            .SqlQueryRaw<TokenRow>(
                $$"""select t as "Token", (select count(*) from "{{table}}" where "Tokens" @@ ('''' || t || '''')::tsquery) as "Holding" from unnest({0}) as t""",
                (object)tokens.ToArray())
            .ToListAsync(ct);
#pragma warning restore EF1002
        return counts.ToDictionary(row => row.Token, row => row.Holding, StringComparer.Ordinal);
    }

    private async Task<Prepared> PrepareAsync(string table, IReadOnlyDictionary<string, long> held, CancellationToken ct)
    {
        var size = await database.Database
            .SqlQuery<SizeRow>($"""select "Rows", "Tokens" from "TextSizes" where "Name" = {table}""")
            .SingleAsync(ct);
        return new Prepared(
            string.Join(" | ", held.Keys.Select(token => $"'{token}'")),
            [.. held.Keys],
            [.. held.Values.Select(holding => Rarity(size.Rows, holding))],
            size.Rows == 0 ? 1 : (double)size.Tokens / size.Rows);
    }

    private static double Rarity(long rows, long holding) => Math.Max(1e-6, Math.Log((rows - holding + 0.5) / (holding + 0.5)));

    private sealed record Prepared(string Match, string[] Tokens, double[] Rarity, double Average);

    private sealed class TextRow
    {
        public long Key { get; set; }

        public string First { get; set; } = "";

        public string Second { get; set; } = "";

        public int Length { get; set; }

        public float Rough { get; set; }
    }

    private sealed class PassagesRow
    {
        public string Token { get; set; } = "";

        public long[] All { get; set; } = [];

        public long[] InHeading { get; set; } = [];
    }

    private sealed class TokenRow
    {
        public string Token { get; set; } = "";

        public long Holding { get; set; }
    }

    private sealed class SizeRow
    {
        public long Rows { get; set; }

        public long Tokens { get; set; }
    }
}
