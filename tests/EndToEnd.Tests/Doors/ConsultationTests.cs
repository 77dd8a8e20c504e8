using System.Net.Http.Json;
using System.Text.Json;
using LearningAdvisor.EndToEnd.Tests.Serving;

namespace LearningAdvisor.EndToEnd.Tests.Doors;

[Collection(CityCollection.Name)]
public class ConsultationTests(RunningCity city)
{
    private const string PhoneQuestion = "我媽七十歲，想學用手機";

    [Fact]
    public async Task A_question_is_answered_with_courses_that_stand_in_the_catalogue()
    {
        var answer = await city.Http.AskAsync(PhoneQuestion);

        var reply = answer.GetProperty("reply");
        Assert.Equal(("RECOMMENDATION", "EMBEDDED"), (reply.Text("kind"), reply.Text("composedBy")));
        Assert.NotEmpty(reply.GetProperty("recommendations").EnumerateArray());
        foreach (var recommended in reply.GetProperty("recommendations").EnumerateArray())
            await AssertStandsInCatalogueAsync(recommended.GetProperty("course"));
    }

    [Fact]
    public async Task Full_and_closed_courses_are_not_suggested()
    {
        var answer = await city.Http.AskAsync("想學樂器");

        Assert.All(answer.GetProperty("reply").GetProperty("recommendations").EnumerateArray(), recommended =>
            Assert.DoesNotContain(recommended.GetProperty("course").Text("registrationStatus"), new[] { "FULL", "CLOSED" }));
    }

    [Fact]
    public async Task The_token_of_the_first_turn_continues_the_consultation()
    {
        var first = await city.Http.AskAsync(PhoneQuestion);
        var (id, token) = (first.GetProperty("consultation").Text("id"), first.Text("consultationToken"));

        var second = await city.Http.AskAsync("要免費的", id, token);

        Assert.Equal(id, second.GetProperty("consultation").Text("id"));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("consultationToken").ValueKind);
        Assert.Equal(JsonValueKind.Object, second.GetProperty("reply").ValueKind);
    }

    [Fact]
    public async Task The_holder_reads_the_consultation_back()
    {
        var asked = await city.Http.AskAsync(PhoneQuestion);

        var data = await city.Http.QueryAsync(
            "query ($id: ID!) { consultation(id: $id) { id } }", new { id = asked.GetProperty("consultation").Text("id") }, asked.Text("consultationToken"));

        Assert.Equal(asked.GetProperty("consultation").Text("id"), data.GetProperty("consultation").Text("id"));
    }

    [Fact]
    public async Task An_id_alone_reads_nothing()
    {
        var asked = await city.Http.AskAsync(PhoneQuestion);

        using var answer = await city.Http.PostAsync(
            "query ($id: ID!) { consultation(id: $id) { id } }", new { id = asked.GetProperty("consultation").Text("id") });

        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(JsonValueKind.Null, body.GetProperty("data").GetProperty("consultation").ValueKind);
    }

    [Fact]
    public async Task An_id_alone_continues_nothing()
    {
        var asked = await city.Http.AskAsync(PhoneQuestion);

        var refused = await city.Http.AskAsync("要免費的", asked.GetProperty("consultation").Text("id"));

        Assert.Equal(JsonValueKind.Null, refused.GetProperty("reply").ValueKind);
        Assert.NotEmpty(refused.GetProperty("errors").EnumerateArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀😀😀")]
    public async Task A_question_without_a_word_gets_an_answer_and_not_a_failure(string text)
    {
        var answer = await city.Http.AskAsync(text);

        Assert.True(answer.GetProperty("reply").ValueKind == JsonValueKind.Object || answer.GetProperty("errors").GetArrayLength() > 0);
    }

    [Fact]
    public async Task A_question_of_100000_characters_gets_an_answer_and_not_a_failure()
    {
        var answer = await city.Http.AskAsync(new string('學', 100_000));

        Assert.True(answer.GetProperty("reply").ValueKind == JsonValueKind.Object || answer.GetProperty("errors").GetArrayLength() > 0);
    }

    private async Task AssertStandsInCatalogueAsync(JsonElement course)
    {
        var found = await city.Http.QueryAsync("query ($id: ID!) { course(id: $id) { code title } }", new { id = course.Text("id") });

        Assert.Equal((course.Text("code"), course.Text("title")), (found.GetProperty("course").Text("code"), found.GetProperty("course").Text("title")));
    }
}
