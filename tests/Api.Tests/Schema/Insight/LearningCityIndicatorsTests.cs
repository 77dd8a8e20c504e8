using System.Text.Json;
using LearningAdvisor.Api.Tests.Schema.Reviews;

namespace LearningAdvisor.Api.Tests.Schema.Insight;

[Collection(nameof(ReviewCity))]
public sealed class LearningCityIndicatorsTests(ReviewCity city)
{
    [Fact]
    public async Task Every_count_of_courses_and_institutions_leads_to_just_its_rows()
    {
        var measures = (await ReadAsync("measures { id unit groups { name count where } }")).GetProperty("measures").EnumerateArray().ToList();

        Assert.Contains(measures, measure => measure.GetProperty("groups").GetArrayLength() > 2);
        foreach (var measure in measures)
        {
            var field = measure.GetProperty("unit").GetString() switch { "COURSES" => "courses", "INSTITUTIONS" => "institutions", _ => null };
            foreach (var group in measure.GetProperty("groups").EnumerateArray())
            {
                // Seats, meetings and places are no rows of a list, yet their filter must be one that the API takes.
                var list = field ?? "courses";
                var type = list == "courses" ? "CourseFilterInput" : "InstitutionFilterInput";
                var where = JsonSerializer.Deserialize<JsonElement>(group.GetProperty("where").GetString()!);
                var rows = await city.Client.DataAsync($"query($where: {type}) {{ {list}(first: 1, where: $where) {{ totalCount }} }}", new { where });
                if (field is not null)
                    Assert.Equal((measure.GetProperty("id").GetString(), group.GetProperty("name").GetString(), group.GetProperty("count").GetInt32()), (measure.GetProperty("id").GetString(), group.GetProperty("name").GetString(), rows.GetProperty(list).GetProperty("totalCount").GetInt32()));
            }
        }
    }

    [Fact]
    public async Task Groups_have_counts_of_their_own_and_the_whole_that_they_are_a_part_of()
    {
        var measures = (await ReadAsync("city day readOn demonstration measures { id of groups { name count } }")).GetProperty("measures").EnumerateArray()
            .ToDictionary(measure => measure.GetProperty("id").GetString()!);

        Assert.True(Counts("coursesForAudiences")["高齡者"] > 0 && Counts("coursesForAudiences")["新住民"] > 0 && Counts("coursesForAudiences")["身心障礙者"] == 0);
        Assert.InRange(Counts("freeCourses")["免費"], 1, measures["freeCourses"].GetProperty("of").GetInt32());
        Assert.Equal(Counts("courses")["課程"], Counts("coursesByDistrict").Values.Sum());
        Assert.Equal(Counts("courses")["課程"], Counts("coursesByField").Values.Sum());

        Dictionary<string, int> Counts(string id) => measures[id].GetProperty("groups").EnumerateArray().ToDictionary(group => group.GetProperty("name").GetString()!, group => group.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Every_indicator_of_the_guideline_is_named_and_says_what_is_known_of_it()
    {
        var indicators = (await ReadAsync("indicators { code name coverage measures note }")).GetProperty("indicators").EnumerateArray().ToList();

        Assert.Equal(27, indicators.Count);
        Assert.All(indicators, indicator => Assert.NotEqual("", indicator.GetProperty("note").GetString()));
        Assert.All(indicators.Where(indicator => indicator.GetProperty("coverage").GetString() == "NONE"), indicator => Assert.Equal(0, indicator.GetProperty("measures").GetArrayLength()));
    }

    [Fact]
    public async Task Words_come_in_English_too()
    {
        var data = await city.Client.DataAsync("""{ learningCityIndicators(locale: "en") { indicators { name note } measures { definition groups { name } } } }""", token: city.One);

        var words = data.GetProperty("learningCityIndicators").GetProperty("indicators").EnumerateArray().Select(indicator => indicator.GetProperty("note").GetString() + indicator.GetProperty("name").GetString())
            .Concat(data.GetProperty("learningCityIndicators").GetProperty("measures").EnumerateArray().Select(measure => measure.GetProperty("definition").GetString()));
        Assert.All(words, text => Assert.DoesNotMatch("[\u3400-\u9fff]", text));
    }

    private async Task<JsonElement> ReadAsync(string fields) =>
        (await city.Client.DataAsync($"{{ learningCityIndicators {{ {fields} }} }}", token: city.One)).GetProperty("learningCityIndicators");
}
