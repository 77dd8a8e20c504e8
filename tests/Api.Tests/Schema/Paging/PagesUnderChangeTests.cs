using System.Text.Json;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Catalogue.Courses;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Tests.Schema.Paging;

/// <summary>Walks through a list in every order while courses come and go.</summary>
[Collection(nameof(ApiCollection))]
public sealed class PagesUnderChangeTests(ApiFixture api) : IDisposable
{
    private const string Source = "walked";
    private const string Page = """
        query($first: Int, $after: String, $last: Int, $before: String, $order: [CourseSortInput!]) {
          courses(first: $first, after: $after, last: $last, before: $before, order: $order, where: { source: { eq: "walked" } }) {
            nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    private static readonly string[] Keys = [.. CourseSorts.Course.Type.Fields.Select(key => key.Name)];

    private int _lastKey = 5_000;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Whoever_stays_is_seen_once_and_nobody_twice(int seed)
    {
        var random = new Random(seed);
        var records = new RandomRecords(random, Source);
        var order = Order(random);
        var backwards = random.Next(2) == 0;
        await using var database = api.OpenDatabase();
        await AddAsync(records, 60);
        var stayed = (await WholeAsync(order)).ToHashSet();
        var seen = new List<string>();

        string? cursor = null;
        for (var goesOn = true; goesOn;)
        {
            var page = await PageAsync(order, backwards, size: random.Next(1, 12), cursor);
            var codes = page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()!);
            seen = backwards ? [.. codes, .. seen] : [.. seen, .. codes];
            goesOn = page.GetProperty("pageInfo").GetProperty(backwards ? "hasPreviousPage" : "hasNextPage").GetBoolean();
            cursor = page.GetProperty("pageInfo").GetProperty(backwards ? "startCursor" : "endCursor").GetString() ?? cursor;

            await AddAsync(records, random.Next(3));
            // The one a cursor was made of may go as well as any other.
            var gone = Enumerable.Range(0, random.Next(3)).Select(_ => $"R{random.Next(5_001, _lastKey + 1)}").ToList();
            stayed.ExceptWith(gone);
            await database.Courses.Where(course => gone.Contains(course.Code)).ExecuteDeleteAsync();
        }

        Assert.Equal(seen.Distinct(), seen);
        Assert.Equal((await WholeAsync(order)).Where(stayed.Contains), seen.Where(stayed.Contains));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Rows_come_in_the_order_that_memory_puts_them_in(int seed)
    {
        var random = new Random(seed);
        var order = Order(random);
        await AddAsync(new RandomRecords(random, Source), 90);
        await using var database = api.OpenDatabase();
        var rows = await database.Courses.Where(course => course.Source == Source && course.RetiredAt == null).ToListAsync();

        var keys = order.SelectMany(key => key).Select(key => (Fact: CourseFacts.Of(key.Key), Descending: key.Value == "DESC"));
        var sorted = keys.Aggregate(
            rows.Order(Comparer<Course>.Create((_, _) => 0)),
            (sorting, key) => sorting
                .ThenBy(course => key.Fact(course) is null)
                .ThenBy(key.Fact, Comparer<object?>.Create((left, right) => key.Descending ? CourseFacts.Compare(right, left) : CourseFacts.Compare(left, right))));

        Assert.Equal(sorted.ThenBy(course => course.Key).Select(course => course.Code), await WholeAsync(order));
    }

    [Fact]
    public async Task The_list_goes_on_after_a_very_long_title()
    {
        await using var database = api.OpenDatabase();
        database.Courses.AddRange(Enumerable.Range(7_001, 2).Select(key => Titled(key, new string('陶', 3_000) + key)));
        await database.SaveChangesAsync();
        var order = new[] { new { title = "ASC" } };

        var first = await PageAsync(order, backwards: false, size: 1, cursor: null);
        var second = await PageAsync(order, backwards: false, size: 1, first.GetProperty("pageInfo").GetProperty("endCursor").GetString());

        Assert.Equal("T7002", second.GetProperty("nodes")[0].GetProperty("code").GetString());
    }

    public void Dispose()
    {
        using var database = api.OpenDatabase();
        database.Courses.Where(course => course.Source == Source).ExecuteDelete();
    }

    private static Course Titled(int key, string title) => new() { Key = key, Source = Source, Code = $"T{key}", Title = title, City = "基隆市" };

    // Up to three keys, each in either direction, and sometimes none.
    private static Dictionary<string, string>[] Order(Random random) =>
        [.. Keys.OrderBy(_ => random.Next()).Take(random.Next(4)).Select(key => new Dictionary<string, string> { [key] = random.Next(2) == 0 ? "ASC" : "DESC" })];

    private async Task AddAsync(RandomRecords records, int number)
    {
        await using var database = api.OpenDatabase();
        database.Courses.AddRange(Enumerable.Range(0, number).Select(_ => records.Course(++_lastKey)));
        await database.SaveChangesAsync();
    }

    private async Task<JsonElement> PageAsync(object order, bool backwards, int size, string? cursor) => (await api.Client.DataAsync(
        Page, backwards ? new { last = size, before = cursor, order } : new { first = size, after = cursor, order })).GetProperty("courses");

    private async Task<IEnumerable<string>> WholeAsync(object order)
    {
        var page = await PageAsync(order, backwards: false, size: 100, cursor: null);
        Assert.False(page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        return page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()!);
    }
}
