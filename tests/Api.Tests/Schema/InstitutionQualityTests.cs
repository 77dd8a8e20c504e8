namespace LearningAdvisor.Api.Tests.Schema;

[Collection(nameof(ApiCollection))]
public sealed class InstitutionQualityTests(ApiFixture api)
{
    [Fact]
    public async Task The_figures_of_an_institution_are_those_of_its_courses()
    {
        var data = await api.Client.DataAsync("{ institutions { nodes { quality { accepted quarantined finished withoutSummary lastGoodImport } courses(first: 100) { nodes { summary endsOn startsOn } totalCount } } } }");
        Assert.All(data.GetProperty("institutions").GetProperty("nodes").EnumerateArray(), institution =>
        {
            var quality = institution.GetProperty("quality");
            var courses = institution.GetProperty("courses").GetProperty("nodes").EnumerateArray().ToList();
            Assert.Equal(courses.Count, quality.GetProperty("accepted").GetInt32());
            Assert.Equal(courses.Count(course => course.GetProperty("summary").GetString() is null), quality.GetProperty("withoutSummary").GetInt32());
            Assert.Equal((0, 0), (quality.GetProperty("quarantined").GetInt32(), quality.GetProperty("finished").GetInt32()));
            Assert.Null(quality.GetProperty("lastGoodImport").GetString());
        });
    }
}
