using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage.Postgres;

/// <summary>Tokens as <c>tsvector</c> under a GIN index.</summary>
internal sealed class PostgresTextIndex(PostgresCatalogue database) : ITextIndex
{
    public Task<Dictionary<string, long>> CoursesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct) => HoldingAsync("CourseText", tokens, ct);

    public Task<Dictionary<string, long>> PassagesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct) => HoldingAsync("PassageText", tokens, ct);

    public Task<Dictionary<string, TokenRows>> CoursesWithAsync(IReadOnlyCollection<string> tokens, CancellationToken ct) => WithAsync("CourseText", "Title", tokens, ct);

    public Task<Dictionary<string, TokenRows>> PassagesWithAsync(IReadOnlyCollection<string> tokens, CancellationToken ct) => WithAsync("PassageText", "Heading", tokens, ct);

#pragma warning disable EF1002 // The table and its column are among those that this class names.
    private async Task<Dictionary<string, TokenRows>> WithAsync(string table, string heading, IReadOnlyCollection<string> tokens, CancellationToken ct)
    {
        var rows = await database.Database
            .SqlQueryRaw<HoldersRow>(
                $$"""
                select t as "Token", held.*
                from unnest({0}) as t cross join lateral (
                    select coalesce(array_agg(rowid order by rowid), array[]::bigint[]) as "All",
                        coalesce(array_agg(rowid order by rowid) filter (where array_position(string_to_array("{{heading}}", ' '), t) is not null), array[]::bigint[]) as "InHeading"
                    from "{{table}}" where "Tokens" @@ ('''' || t || '''')::tsquery) as held
                """,
                (object)tokens.ToArray())
            .ToListAsync(ct);
        return rows.ToDictionary(row => row.Token, row => new TokenRows(row.All, row.InHeading), StringComparer.Ordinal);
    }

    private async Task<Dictionary<string, long>> HoldingAsync(string table, IReadOnlyCollection<string> tokens, CancellationToken ct)
    {
        // The rows of each token are counted in the index.
        var counts = await database.Database
            .SqlQueryRaw<TokenRow>(
                $$"""select t as "Token", (select count(*) from "{{table}}" where "Tokens" @@ ('''' || t || '''')::tsquery) as "Holding" from unnest({0}) as t""",
                (object)tokens.ToArray())
            .ToListAsync(ct);
        return counts.ToDictionary(row => row.Token, row => row.Holding, StringComparer.Ordinal);
    }
#pragma warning restore EF1002

    private sealed class HoldersRow
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
}
