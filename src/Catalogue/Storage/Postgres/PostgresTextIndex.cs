using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage.Postgres;

/// <summary>Tokens as <c>tsvector</c> under a GIN index.</summary>
internal sealed class PostgresTextIndex(PostgresCatalogue database) : ITextIndex
{
    public async Task<TokenCourses> CoursesWithAsync(string token, CancellationToken ct)
    {
        var match = $"'{token}'";
        var rows = await database.Database
            .SqlQuery<TextRow>($"""
                select rowid as "Key", array_position(string_to_array("Title", ' '), {token}) is not null as "IsFirst"
                from "CourseText" where "Tokens" @@ {match}::tsquery order by rowid
                """)
            .ToListAsync(ct);
        return new TokenCourses([.. rows.Select(row => row.Key)], [.. rows.Where(row => row.IsFirst).Select(row => row.Key)]);
    }

    public Task<Dictionary<string, long>> CoursesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct) => HoldingAsync("CourseText", tokens, ct);

    public Task<Dictionary<string, long>> PassagesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct) => HoldingAsync("PassageText", tokens, ct);

    public async Task<TokenPassages> PassagesWithAsync(string token, CancellationToken ct)
    {
        var match = $"'{token}'";
        var rows = await database.Database
            .SqlQuery<TextRow>($"""
                select rowid as "Key", array_position(string_to_array("Heading", ' '), {token}) is not null as "IsFirst"
                from "PassageText" where "Tokens" @@ {match}::tsquery order by rowid
                """)
            .ToListAsync(ct);
        return new TokenPassages([.. rows.Select(row => row.Key)], [.. rows.Where(row => row.IsFirst).Select(row => row.Key)]);
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

    private sealed class TextRow
    {
        public long Key { get; set; }

        // Whether the token stands in the row's first field.
        public bool IsFirst { get; set; }
    }

    private sealed class TokenRow
    {
        public string Token { get; set; } = "";

        public long Holding { get; set; }
    }
}
