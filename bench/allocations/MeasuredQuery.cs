using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LearningAdvisor.Bench.Allocations;

/// <summary>A query whose allocations are watched, as requests that differ in their variables alone.</summary>
/// <param name="Name">Its name in <c>bench/graphql/dialect.mjs</c>, where the same query is asked under load.</param>
/// <param name="Bodies">JSON in UTF-8; to be sent in turn.</param>
/// <param name="Marks">[text] with how often each answer holds it, which tells an answer from an empty one.</param>
public sealed record MeasuredQuery(string Name, IReadOnlyList<byte[]> Bodies, (string Text, int Times) Marks)
{
    private const string Filtered =
        """
        query Q1($d: String!, $c: String!) { courses(first: 20, where: { district: { eq: $d }, category: { eq: $c } }, order: [{ title: ASC }]) { nodes { code title fee institution { name district } sessions { date startTime endTime } } } }
        """;

    private const string ById =
        """
        query Q2($id: ID!) { course(id: $id) { id code title summary fee district institution { name district } sessions { weekday date startTime endTime } } }
        """;

    private const string Counted =
        """
        query Q5($d: String!, $c: String!) { courses(first: 1, where: { district: { eq: $d }, category: { eq: $c } }) { totalCount } }
        """;

    private static readonly int CoursesOfFilter = FilledCatalogue.Courses / FilledCatalogue.Filters.Count;

    /// <summary>All that are watched.</summary>
    public static IReadOnlyList<MeasuredQuery> All { get; } =
    [
        new("Q1", [.. FilledCatalogue.Filters.Select(filter => Body(Filtered, new { d = filter.District, c = filter.Category }))], ("\"date\"", 60)),
        new("Q2", [.. Enumerable.Range(1_000, FilledCatalogue.Filters.Count).Select(key => Body(ById, new { id = CourseId(key) }))], ("\"date\"", 3)),
        new("Q5", [.. FilledCatalogue.Filters.Select(filter => Body(Counted, new { d = filter.District, c = filter.Category }))], ($"\"totalCount\":{CoursesOfFilter}", 1)),
    ];

    private static string CourseId(int key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Course:{key}"))).TrimEnd('=');

    private static byte[] Body(string query, object variables) => JsonSerializer.SerializeToUtf8Bytes(new { query = query.Trim(), variables });
}
