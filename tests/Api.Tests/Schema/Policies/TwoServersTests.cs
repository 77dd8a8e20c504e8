using LearningAdvisor.Api.Tests.Accounts;

namespace LearningAdvisor.Api.Tests.Schema.Policies;

/// <summary>Two servers over one database: what a lead does at one counts at the other.</summary>
public sealed class TwoServersTests : IDisposable
{
    private const string Ask = """mutation { ask(input: { text: "我想學吉他", locale: "zh-TW" }) { reply { kind } } }""";
    private const string Switch = "mutation($off: Boolean!) { switchTopic(input: { topicId: \"music\", off: $off, reason: \"老師請假\" }) { errors { code } } }";
    private const string Save = "mutation($rules: [PolicyRuleInput!]!, $version: Int!) { savePolicy(input: { version: $version, rules: $rules }) { errors { code } } }";

    private readonly AccessCity _here = new();
    private readonly ApiFixture _there;

    public TwoServersTests() => _there = new ApiFixture(_here.Api);

    public void Dispose()
    {
        _there.Dispose();
        _here.Dispose();
    }

    [Fact]
    public async Task A_topic_is_silent_at_the_other_server_from_the_very_next_question_on_and_speaks_again()
    {
        Assert.Equal("RECOMMENDATION", await AskThereAsync());
        var cookie = _here.CookieOf("LEAD");

        foreach (var (off, expected) in new[] { (true, "REFUSAL"), (false, "RECOMMENDATION") })
        {
            await _here.AskAsync(Switch, new { off }, cookie);

            Assert.Equal(expected, await AskThereAsync());
        }
    }

    [Fact]
    public async Task A_policy_counts_at_the_other_server_from_the_next_question_on()
    {
        Assert.Equal("RECOMMENDATION", await AskThereAsync());
        var cookie = _here.CookieOf("LEAD");

        await _here.AskAsync(Save, new { version = 0, rules = new[] { new { name = "都看", decision = "WAIT" } } }, cookie);
        Assert.Equal("SMALL_TALK", await AskThereAsync());

        await _here.AskAsync(Save, new { version = 1, rules = Array.Empty<object>() }, cookie);
        Assert.Equal("RECOMMENDATION", await AskThereAsync());
    }

    private async Task<string?> AskThereAsync() =>
        (await _there.Client.DataAsync(Ask)).GetProperty("ask").GetProperty("reply").GetProperty("kind").GetString();
}
