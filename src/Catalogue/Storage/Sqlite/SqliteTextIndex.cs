using System.Text.Json;
using LearningAdvisor.Catalogue.Courses;
using Microsoft.EntityFrameworkCore;

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

    public async Task<List<long>> PassagesAsync(IReadOnlyDictionary<string, long> held, string? city, int limit, CancellationToken ct)
    {
        var match = AnyOf(held.Keys);
        return await database.Database.SqlQuery<long>($"""
            select p.Key as Value
            from PassageText t join Passages p on p.Key = t.rowid join GuideDocuments d on d.Key = p.DocumentKey
            where PassageText match {match} and d.RetiredAt is null and ({city} is null or d.City is null or d.City = {city})
            order by bm25(PassageText, 1.5, 1.0), p.Key limit {limit}
            """).ToListAsync(ct);
    }

    public async Task<(Dictionary<string, long> Holding, long Passages)> PassagesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct)
    {
        // The vocabulary knows the count without reading the rows; a token that the index cuts further is not in it.
        var list = JsonSerializer.Serialize(tokens);
        var counts = await database.Database.SqlQuery<TokenRow>($"""
            select value as Token, coalesce(
                (select doc from PassageTextTerms where term = value),
                (select count(*) from PassageText where PassageText match '"' || value || '"')) as Holding from json_each({list})
            union all
            select '', (select count(*) from Passages)
            """).ToListAsync(ct);
        var holding = counts.ToDictionary(row => row.Token, row => row.Holding, StringComparer.Ordinal);
        holding.Remove("", out var passages);
        return (holding, passages);
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
