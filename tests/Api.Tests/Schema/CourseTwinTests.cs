using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Tests.Schema;

[Collection(nameof(ApiCollection))]
public sealed class CourseTwinTests(ApiFixture api)
{
    [Fact]
    public async Task A_course_that_two_sources_list_is_found_by_the_key_of_either()
    {
        var waiting = $"C{Filled.Courses + 1:000}";
        await SetShownAsAsync(1);
        try
        {
            var data = await api.Client.DataAsync($$"""{ shown: courseByCode(code: "C001") { code } other: courseByCode(code: "{{waiting}}") { code } }""");
            Assert.Equal("C001", data.GetProperty("shown").GetProperty("code").GetString());
            Assert.Equal("C001", data.GetProperty("other").GetProperty("code").GetString());
        }
        finally
        {
            await SetShownAsAsync(null);
        }
    }

    private async Task SetShownAsAsync(long? key)
    {
        await using var database = api.OpenDatabase();
        await database.Courses.Where(course => course.Key == Filled.Courses + 1).ExecuteUpdateAsync(set => set.SetProperty(course => course.ShownAs, key));
    }
}
