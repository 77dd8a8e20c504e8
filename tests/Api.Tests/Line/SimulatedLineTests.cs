using System.Text.Json.Nodes;
using LearningAdvisor.Api.Line.Simulating;

namespace LearningAdvisor.Api.Tests.Line;

public sealed class SimulatedLineTests
{
    private const string Anna = "U0123456789abcdef0123456789abcdef";

    private readonly StandingClock _clock = new();
    private readonly SimulatedLine _line;

    public SimulatedLineTests() => _line = new SimulatedLine(_clock);

    [Fact]
    public void A_reply_token_is_good_once()
    {
        var token = _line.Issue(Anna);

        Assert.Equal((200, ""), _line.Reply(token, Words()));
        Assert.Equal((400, "Invalid reply token"), _line.Reply(token, Words()));
        Assert.Single(_line.After(Anna, 0));
    }

    [Fact]
    public void A_reply_token_is_dead_after_a_minute()
    {
        var token = _line.Issue(Anna);
        _clock.Now += TimeSpan.FromSeconds(61);

        Assert.Equal((400, "Invalid reply token"), _line.Reply(token, Words()));
        Assert.Empty(_line.After(Anna, 0));
    }

    [Fact]
    public void A_push_with_the_same_retry_key_arrives_once()
    {
        Assert.Equal((200, ""), _line.Push(Anna, "key", Words()));
        Assert.Equal((409, "The retry key is already accepted"), _line.Push(Anna, "key", Words()));
        Assert.Equal("push", Assert.Single(_line.After(Anna, 0)).Kind);
    }

    [Fact]
    public void An_answer_whose_yes_is_lost_has_arrived_all_the_same()
    {
        _line.LoseNextAnswer(Anna);

        Assert.Equal((500, "An unexpected error occurred."), _line.Reply(_line.Issue(Anna), Words()));
        Assert.Equal((200, ""), _line.Reply(_line.Issue(Anna), Words()));
        Assert.Equal(2, _line.After(Anna, 0).Count);
    }

    [Fact]
    public void A_telephone_is_told_what_it_has_not_shown_yet()
    {
        _line.ShowLoading(Anna);
        _line.Reply(_line.Issue("U00000000000000000000000000000000"), Words());
        _line.Reply(_line.Issue(Anna), Words());

        var first = _line.After(Anna, 0)[0];
        Assert.Equal("loading", first.Kind);
        Assert.Equal("reply", Assert.Single(_line.After(Anna, first.Number)).Kind);
    }

    private static JsonArray Words() => new(new JsonObject { ["type"] = "text", ["text"] = "你好" });

    private sealed class StandingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 4, 12, 0, 0, TimeSpan.FromHours(8));

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
