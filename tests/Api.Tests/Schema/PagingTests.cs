using System.Text.Json;
using LearningAdvisor.Catalogue.Courses;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Tests.Schema;

[Collection(nameof(ApiCollection))]
public sealed class PagingTests(ApiFixture api)
{
    private const string Page = """
        query($first: Int, $after: String, $last: Int, $before: String, $order: [CourseSortInput!]) {
          courses(first: $first, after: $after, last: $last, before: $before, order: $order) {
            nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    public static TheoryData<string> Orders => new()
    {
        "[]",
        """[{ "title": "ASC" }]""",
        """[{ "title": "DESC" }]""",
        """[{ "fee": "ASC" }]""",
        """[{ "fee": "DESC" }]""",
        """[{ "district": "DESC" }, { "startsOn": "ASC" }]""",
        """[{ "startsOn": "ASC" }, { "fee": "DESC" }, { "category": "ASC" }]""",
        """[{ "seatsLeft": "ASC" }]""",
        """[{ "updatedAt": "DESC" }]""",
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_forwards_and_backwards_give_the_whole_list_in_its_order(string order)
    {
        var keys = JsonSerializer.Deserialize<JsonElement>(order);
        var whole = Codes(await PageAsync(new { first = 100, order = keys }));

        var forwards = await WalkAsync(cursor => new { first = 7, after = cursor, order = keys }, "hasNextPage", "endCursor", (all, page) => [.. all, .. page]);
        var backwards = await WalkAsync(cursor => new { last = 7, before = cursor, order = keys }, "hasPreviousPage", "startCursor", (all, page) => [.. page, .. all]);

        Assert.Equal(Filled.Courses, whole.Count);
        Assert.Equal(whole, forwards);
        Assert.Equal(whole, backwards);
    }

    [Theory]
    [InlineData("ASC")]
    [InlineData("DESC")]
    public async Task What_is_unknown_comes_last_in_either_direction(string direction)
    {
        var data = await api.Client.DataAsync($"{{ courses(first: 100, order: [{{ fee: {direction} }}]) {{ nodes {{ fee }} }} }}");

        var fees = data.GetProperty("courses").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("fee")).ToList();
        var known = fees.TakeWhile(fee => fee.ValueKind == JsonValueKind.Number).Select(fee => fee.GetInt32()).ToList();
        Assert.Equal(direction == "ASC" ? known.Order() : known.OrderDescending(), known);
        Assert.All(fees.Skip(known.Count), fee => Assert.Equal(JsonValueKind.Null, fee.ValueKind));
        Assert.NotEqual(known.Count, fees.Count);
    }

    [Fact]
    public async Task A_page_is_right_while_rows_are_added_before_it()
    {
        var order = JsonSerializer.Deserialize<JsonElement>("""[{ "title": "ASC" }]""");
        var whole = Codes(await PageAsync(new { first = 100, order }));
        var first = await PageAsync(new { first = 10, order });
        await using var database = api.OpenDatabase();
        var added = Filled.Course(900);
        added.Title = "!先頭";
        database.Courses.Add(added);
        await database.SaveChangesAsync();

        try
        {
            var second = await PageAsync(new { first = 10, after = Info(first, "endCursor").GetString(), order });

            Assert.Equal(whole[10..20], Codes(second));
        }
        finally
        {
            await database.Courses.Where(course => course.Key == 900).ExecuteDeleteAsync();
        }
    }

    [Theory]
    [InlineData("first: 101", "Argument \"first\" is 101; a page holds 0 to 100 items. Ask for fewer and go on with the cursor.", "PAGE_INVALID")]
    [InlineData("last: -1", "Argument \"last\" is -1; a page holds 0 to 100 items. Ask for fewer and go on with the cursor.", "PAGE_INVALID")]
    [InlineData("first: 1, last: 1", "A page was asked for with both \"first\" and \"last\". Give one of them.", "PAGE_INVALID")]
    [InlineData(
        "order: [{ title: ASC, fee: DESC }]",
        "One object of \"order\" names 2 keys: title, fee. Give each key an object of its own, the first one first.",
        "ORDER_INVALID")]
    [InlineData(
        "after: \"nonsense!\"",
        "The value \"nonsense!\" of argument \"after\" is no cursor of this list in this order. Pass a cursor that the list gave with the same \"order\", or leave the argument out to start anew.",
        "CURSOR_INVALID")]
    [InlineData(
        "before: \"W10\"",
        "The value \"W10\" of argument \"before\" is no cursor of this list in this order. Pass a cursor that the list gave with the same \"order\", or leave the argument out to start anew.",
        "CURSOR_INVALID")]
    public async Task A_wrong_page_argument_is_named(string arguments, string message, string code)
    {
        var error = await api.Client.ErrorAsync($"{{ courses({arguments}) {{ nodes {{ id }} }} }}");

        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("courses", error.GetProperty("path")[0].GetString());
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var page = await PageAsync(new { first = 1 });

        var error = await api.Client.ErrorAsync(Page, new { after = Info(page, "endCursor").GetString(), order = new[] { new { title = "ASC" } } });

        Assert.Equal("CURSOR_INVALID", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_empty_page_has_no_cursors_and_still_counts()
    {
        var data = await api.Client.DataAsync("{ courses(first: 0) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }");

        var courses = data.GetProperty("courses");
        Assert.Equal(Filled.Courses, courses.GetProperty("totalCount").GetInt32());
        Assert.Empty(courses.GetProperty("nodes").EnumerateArray());
        Assert.True(courses.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(JsonValueKind.Null, courses.GetProperty("pageInfo").GetProperty("endCursor").ValueKind);
    }

    private async Task<List<string>> WalkAsync(Func<string?, object> page, string goesOn, string cursorName, Func<List<string>, List<string>, List<string>> join)
    {
        var all = new List<string>();
        string? cursor = null;
        JsonElement at;
        do
        {
            at = await PageAsync(page(cursor));
            all = join(all, Codes(at));
            cursor = Info(at, cursorName).GetString();
        }
        while (Info(at, goesOn).GetBoolean());
        return all;
    }

    private async Task<JsonElement> PageAsync(object variables) => (await api.Client.DataAsync(Page, variables)).GetProperty("courses");

    private static JsonElement Info(JsonElement page, string name) => page.GetProperty("pageInfo").GetProperty(name);

    private static List<string> Codes(JsonElement page) => [.. page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()!)];
}
