using System.Text.Json;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage.Loading;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Tests.Schema;

/// <summary>Keeps a copy of the catalogue by <c>courseChanges</c> while the ingest's own writer changes it.</summary>
[Collection(nameof(ApiCollection))]
public sealed class CourseChangesTests(ApiFixture api) : IDisposable
{
    private const string Source = "changing";
    private const string Changes = """
        query($after: String, $first: Int) {
          courseChanges(after: $after, first: $first) {
            nodes { id title retiredAt }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    private static readonly DateTime Now = ApiFixture.Now.UtcDateTime;

    private readonly Dictionary<string, (string? Title, bool Retired)> _copy = [];
    private readonly List<Course> _courses = [];
    private string? _cursor;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_copy_ends_equal_to_the_catalogue_whatever_changes_between_pages(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 25; round++)
        {
            Load(load => ChangeSome(load, random));
            await ReadPageAsync(random.Next(1, 20));
        }

        await ReadToTheEndAsync();

        await using var database = api.OpenDatabase();
        var stored = await database.Courses.ToDictionaryAsync(
            course => Api.Schema.GlobalId.Of("Course", course.Key), course => ((string?)course.Title, course.RetiredAt is not null));
        Assert.Equal(stored.OrderBy(one => one.Key), _copy.OrderBy(one => one.Key));
    }

    [Fact]
    public async Task A_course_that_changed_twice_comes_once_as_it_is_now()
    {
        await ReadToTheEndAsync();
        Load(load => Add(load, "first"));
        Load(load => Change(load, _courses[0], "second"));
        Load(load => Change(load, _courses[0], "third"));

        var changes = await ReadPageAsync(100);

        Assert.Equal("third", Assert.Single(changes).GetProperty("title").GetString());
    }

    [Fact]
    public async Task Courses_changed_in_one_transaction_are_told_apart_by_pages_of_one()
    {
        await ReadToTheEndAsync();
        Load(load => { Add(load, "one"); Add(load, "two"); Add(load, "three"); });

        var titles = new List<string?>();
        while (await ReadPageAsync(1) is [var change])
            titles.Add(change.GetProperty("title").GetString());

        Assert.Equal(["one", "two", "three"], titles);
    }

    [Fact]
    public async Task A_course_that_a_new_index_puts_in_another_field_has_changed()
    {
        Load(load => { Add(load, "kept"); Add(load, "moved"); });
        await ReadToTheEndAsync();
        _courses[1].FieldOfEducation = "0215";
        ClearIndex();
        Load(load => load.Courses.Reindex([.. _courses.Select(course => new CourseEntry(course, "", "", "", null))]));

        var changes = await ReadPageAsync(100);

        Assert.Equal("moved", Assert.Single(changes).GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_load_that_commits_later_never_slips_behind_the_cursor()
    {
        await ReadToTheEndAsync();
        using var slow = new CatalogueLoad(api.ConnectionString);
        slow.Begin();
        Add(slow, "slow");

        // The second writer waits for the first, so its number is the higher one too.
        var quick = Task.Run(() => Load(load => Add(load, "quick")));
        var meanwhile = await ReadPageAsync(100);
        slow.Commit();
        await quick;

        Assert.Empty(meanwhile);
        Assert.Equal(["slow", "quick"], (await ReadPageAsync(100)).Select(change => change.GetProperty("title").GetString()));
    }

    [Fact]
    public async Task An_empty_page_has_no_cursor_and_the_last_one_stays_good()
    {
        await ReadToTheEndAsync();
        var last = _cursor;

        var nothing = (await api.Client.DataAsync(Changes, new { after = last })).GetProperty("courseChanges");
        Load(load => Add(load, "new"));
        var something = (await api.Client.DataAsync(Changes, new { after = last })).GetProperty("courseChanges");

        Assert.Equal(JsonValueKind.Null, nothing.GetProperty("pageInfo").GetProperty("endCursor").ValueKind);
        Assert.Equal("new", Assert.Single(something.GetProperty("nodes").EnumerateArray()).GetProperty("title").GetString());
    }

    public void Dispose()
    {
        ClearIndex();
        using var database = api.OpenDatabase();
        database.CourseVectors.Where(vector => database.Courses.Any(course => course.Key == vector.CourseKey && course.Source == Source)).ExecuteDelete();
        database.Courses.Where(course => course.Source == Source).ExecuteDelete();
    }

    private void ClearIndex()
    {
        using var database = api.OpenDatabase();
        database.Database.ExecuteSql($"""delete from "CourseText" where rowid in (select "Key" from "Courses" where "Source" = {Source})""");
    }

    private void Load(Action<CatalogueLoad> change)
    {
        using var load = new CatalogueLoad(api.ConnectionString);
        load.Begin();
        change(load);
        load.Commit();
    }

    private void ChangeSome(CatalogueLoad load, Random random)
    {
        for (var i = random.Next(6); i > 0; i--)
        {
            if (_courses.Count == 0 || random.Next(2) == 0)
                Add(load, $"new {random.Next()}");
            else if (random.Next(3) > 0)
                Change(load, _courses[random.Next(_courses.Count)], $"changed {random.Next()}");
            else
                load.Courses.Retire(_courses[random.Next(_courses.Count)].Key, Now);
        }
    }

    private void Add(CatalogueLoad load, string title)
    {
        var course = new Course { Source = Source, Code = $"{_courses.Count}", Title = title, City = "基隆市" };
        _courses.Add(course);
        load.Courses.Write([new CourseEntry(course, "", "", "", [0, 0, 0, 0])]);
    }

    private static void Change(CatalogueLoad load, Course course, string title)
    {
        course.Title = title;
        load.Courses.Write([new CourseEntry(course, "", "", "", null)]);
    }

    private async Task ReadToTheEndAsync()
    {
        while ((await ReadPageAsync(100)).Count > 0)
        {
        }
    }

    private async Task<List<JsonElement>> ReadPageAsync(int size)
    {
        var page = (await api.Client.DataAsync(Changes, new { after = _cursor, first = size })).GetProperty("courseChanges");
        _cursor = page.GetProperty("pageInfo").GetProperty("endCursor").GetString() ?? _cursor;
        var changes = page.GetProperty("nodes").EnumerateArray().ToList();
        foreach (var change in changes)
            _copy[change.GetProperty("id").GetString()!] = (change.GetProperty("title").GetString(), change.GetProperty("retiredAt").ValueKind == JsonValueKind.String);
        return changes;
    }
}
