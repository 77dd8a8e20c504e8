using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Tests.Models;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Tests.Composing;

/// <summary>A model that fails: the resident gets the embedded engine's answer within the deadline, each time.</summary>
[Collection(nameof(SmallCity))]
public sealed class FailingModelTests(SmallCity city)
{
    private const string Text = "想學吉他，只要週末";

    internal static Dictionary<string, (ModelAnswer[] Script, ModelFall Fall)> Failures { get; } = new()
    {
        ["429"] = ([new ModelAnswer { Status = 429, Raw = """{"error":{"message":"slow down"}}""" }], ModelFall.Failed),
        ["500"] = ([new ModelAnswer { Status = 500, Raw = "" }], ModelFall.Failed),
        ["401"] = ([new ModelAnswer { Status = 401, Raw = """{"error":{"message":"who are you"}}""" }], ModelFall.Failed),
        ["a web page"] = ([new ModelAnswer { ContentType = "text/html", Raw = "<html><body>Welcome</body></html>" }], ModelFall.Empty),
        ["broken JSON in the stream"] = ([new ModelAnswer { Raw = "data: {\"choices\": [{\n\n" }], ModelFall.Failed),
        ["JSON of another kind"] = ([new ModelAnswer { Raw = "data: {\"choices\": \"none\"}\n\n" }], ModelFall.Failed),
        ["a list in place of an object"] = ([new ModelAnswer { Raw = "data: [1, 2, 3]\n\n" }], ModelFall.Failed),
        ["an unknown reason to finish"] = ([new ModelAnswer { Raw = "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"tired\"}]}\n\n" }], ModelFall.Failed),
        ["nothing at all"] = ([new ModelAnswer { Raw = "" }], ModelFall.Empty),
        ["no words"] = ([new ModelAnswer()], ModelFall.Empty),
        ["blanks"] = ([new ModelAnswer(" ", "\n\n")], ModelFall.Empty),
        ["death before a word"] = ([new ModelAnswer { Ends = Ending.Dies }], ModelFall.Failed),
        ["death in mid-sentence"] = ([new ModelAnswer("我幫您找到") { Ends = Ending.Dies }], ModelFall.Failed),
        ["death in the arguments"] = ([new ModelAnswer { Called = [("search_courses", """{"topic":"吉他","wi""")], Ends = Ending.Dies }], ModelFall.Failed),
        ["endless searching"] = ([.. Enumerable.Range(0, 9).Select(_ => ModelAnswer.Searches("吉他"))], ModelFall.TooManyRounds),
        ["endless wrong calls"] = ([.. Enumerable.Range(0, 9).Select(_ => ModelAnswer.Calls("course_details", new { id = "c99" }))], ModelFall.TooManyRounds),
        ["a flood of words"] = ([new ModelAnswer([.. Enumerable.Repeat("一直說話一直說話一直說話", 2_000)])], ModelFall.TooLong),
        ["a flood of lies"] = ([new ModelAnswer([.. Enumerable.Repeat("只要三百元。", 500)])], ModelFall.Unproved),
        ["a flood of arguments"] = ([ModelAnswer.CallsRaw("search_courses", new string('a', 60_000))], ModelFall.Failed),
        ["a flood without a line end"] = ([new ModelAnswer { Raw = "data: " + new string('x', 3_000_000) }], ModelFall.Failed),
        ["a flood of empty events"] = ([new ModelAnswer { Raw = string.Concat(Enumerable.Repeat(": still here\n\n", 200_000)) }], ModelFall.Failed),
    };

    public static TheoryData<string> Kinds => [.. Failures.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_model_that_fails_is_answered_for(string kind)
    {
        var (script, fall) = Failures[kind];
        await using var with = await CityWithModel.OpenAsync(city, script);

        var outcome = await with.AskAsync(Text);

        Assert.Equal(await with.EmbeddedAsync(Text), outcome.Reply.Text);
        Assert.Equal((fall, Composer.Embedded, AnswerLevel.Wording), (outcome.Use!.Fall, outcome.Reply.ComposedBy, outcome.Use.Wanted));
        Assert.NotEqual(AnswerLevel.Wording, outcome.Use.Level);
    }

    [Theory]
    [InlineData("before a word")]
    [InlineData("in mid-sentence", "我幫您找到")]
    public async Task A_model_that_falls_silent_is_left_when_the_silence_is_too_long(string when, params string[] said)
    {
        Assert.NotEmpty(when);
        await using var with = await CityWithModel.OpenAsync(city, new ModelAnswer(said) { Ends = Ending.Hangs });

        var asking = with.AskAsync(Text);
        await with.Model.HangsAsync();
        Assert.False(asking.IsCompleted);
        with.Clock.Advance(with.Settings.Deadline);
        var outcome = await asking;

        Assert.Equal(await with.EmbeddedAsync(Text), outcome.Reply.Text);
        Assert.Equal((ModelFall.TimedOut, (int)with.Settings.Deadline.TotalMilliseconds), (outcome.Use!.Fall, outcome.Use.LatencyMs));
    }

    [Fact]
    public async Task What_was_heard_before_the_model_died_stays_and_the_template_says_the_rest()
    {
        await using var with = await CityWithModel.OpenAsync(city, ModelAnswer.Searches("吉他"), new ModelAnswer("{c1.title}很適合您。", "另外，") { Ends = Ending.DiesWhenTold });
        with.WhenHeard = with.Model.Die;

        var outcome = await with.AskAsync(Text);

        Assert.Equal(["吉他彈唱很適合您。"], with.Heard);
        Assert.Equal("吉他彈唱很適合您。\n" + await with.EmbeddedAsync(Text), outcome.Reply.Text);
        Assert.Equal((Composer.Llm, ModelFall.Failed), (outcome.Reply.ComposedBy, outcome.Use!.Fall));
        Assert.Equal(outcome.Reply.Suggestions.Select(suggestion => suggestion.CourseKey).Distinct(), outcome.Reply.Suggestions.Select(suggestion => suggestion.CourseKey));
    }

    [Fact]
    public async Task Failure_after_failure_opens_the_circuit_and_half_a_minute_closes_it()
    {
        await using var with = await CityWithModel.OpenAsync(city, [.. Enumerable.Repeat(new ModelAnswer { Status = 500, Raw = "" }, 4)]);
        for (var i = 0; i < 4; i++)
            await with.AskAsync(Text);

        var left = await with.AskAsync(Text);
        Assert.Equal((ModelFall.CircuitOpen, 4), (left.Use!.Fall, with.Model.Received.Count));
        Assert.Equal(await with.EmbeddedAsync(Text), left.Reply.Text);

        with.Clock.Advance(TimeSpan.FromSeconds(31));
        with.Model.Add(ModelAnswer.Searches("吉他"), new ModelAnswer("{c1.title}很適合您。"));
        Assert.Equal(AnswerLevel.Wording, (await with.AskAsync(Text)).Use!.Level);
    }

    [Fact]
    public async Task A_turn_that_is_called_off_ends()
    {
        await using var with = await CityWithModel.OpenAsync(city, new ModelAnswer { Ends = Ending.Hangs });
        await using var scope = with.Open();
        using var leaving = new CancellationTokenSource();

        var asking = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Consultant>(scope.ServiceProvider)
            .AnswerAsync(Text, ConsultationState.Fresh, locale: null, cancellation: leaving.Token);
        await with.Model.HangsAsync();
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Theory]
    [InlineData("500")]
    [InlineData("a web page")]
    [InlineData("no words")]
    [InlineData("death before a word")]
    [InlineData("a flood without a line end")]
    public async Task At_level_1_it_is_the_same(string kind)
    {
        await using var with = await CityWithModel.OpenAsync(city, settings => settings with { Level = AnswerLevel.Understanding }, Failures[kind].Script);

        var outcome = await with.AskAsync(Text);

        Assert.Equal(await with.EmbeddedAsync(Text), outcome.Reply.Text);
        Assert.Equal(AnswerLevel.Embedded, outcome.Use!.Level);
    }
}
