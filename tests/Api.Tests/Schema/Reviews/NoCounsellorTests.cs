using LearningAdvisor.Api.Accounts;

namespace LearningAdvisor.Api.Tests.Schema.Reviews;

/// <summary>A fresh copy has no counsellors; the tests of this host never enter one.</summary>
[Collection(nameof(ApiCollection))]
public sealed class NoCounsellorTests(ApiFixture api)
{
    [Fact]
    public async Task No_key_is_a_counsellors()
    {
        var error = await api.Client.ErrorAsync("{ reviewQueue { totalCount } }", token: CounsellorKey.New());

        Assert.False(File.Exists(api.Counsellors));
        Assert.Equal("FORBIDDEN", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Residents_are_answered_and_the_catalogue_is_served()
    {
        var asked = await api.Client.DataAsync("""mutation { ask(input: { text: "我想學吉他" }) { consultation { id } consultationToken reply { kind } } }""");
        var id = asked.GetProperty("ask").GetProperty("consultation").GetProperty("id").GetString();

        var read = await api.Client.DataAsync(
            "query($id: ID!) { consultation(id: $id) { turns { id } } courses { totalCount } }", new { id }, asked.GetProperty("ask").GetProperty("consultationToken").GetString());

        Assert.Equal("RECOMMENDATION", asked.GetProperty("ask").GetProperty("reply").GetProperty("kind").GetString());
        Assert.Equal(1, read.GetProperty("consultation").GetProperty("turns").GetArrayLength());
        Assert.Equal(Filled.Courses, read.GetProperty("courses").GetProperty("totalCount").GetInt32());
    }
}
