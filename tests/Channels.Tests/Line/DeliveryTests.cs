using System.Text.Json.Nodes;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Line;
using LearningAdvisor.Channels.Line.Sending;
using LearningAdvisor.Channels.Outbox;
using LearningAdvisor.Channels.Queues;
using LearningAdvisor.Channels.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Channels.Tests.Line;

/// <summary>What happens to an answer when LINE fails: it arrives once, or stays visible.</summary>
public sealed class DeliveryTests(LineHouse house) : IClassFixture<LineHouse>
{
    private readonly string _anna = Events.NewPerson();

    [Theory]
    [InlineData(500)]
    [InlineData(429)]
    [InlineData(0)]
    public async Task A_reply_that_LINE_did_not_take_is_sent_again(int status)
    {
        house.Line.FailNext(new Fault(status));

        Assert.Equal("reply", (await house.SayAsync(Events.Text(_anna, "你好"))).Way);
        Assert.Equal(WorkState.Done, (await SettledAsync()).State);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(0)]
    public async Task A_reply_that_LINE_took_without_saying_so_is_not_sent_twice(int status)
    {
        house.Line.FailNext(new Fault(status, AfterTaking: true));
        var said = Events.Text(_anna, "你好");

        await house.SayAsync(said);

        var message = await SettledAsync();
        Assert.Equal((WorkState.Unknown, "TOKEN_USED"), (message.State, message.Problem));
        Assert.Single(house.Line.Sent, sent => sent.To == said["replyToken"]!.GetValue<string>() || sent.To == _anna);
    }

    [Fact]
    public async Task A_body_that_LINE_refuses_is_sent_as_plain_text()
    {
        house.Line.FailNext(new Fault(400, "The request body has 1 error(s)"));

        var sent = await house.SayAsync(Events.Text(_anna, "我想學陶藝"));

        Assert.All(sent.Messages, message => Assert.Equal("text", message!["type"]!.GetValue<string>()));
        Assert.Contains("陶藝入門", sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_whose_token_is_dead_is_pushed_once()
    {
        house.Line.FailNext(new Fault(400, "Invalid reply token"));
        house.Line.FailNext(new Fault(500, AfterTaking: true));
        await house.Line.DeliverAsync(house.Web, Events.Text(_anna, "你好"));

        var message = await SettledAsync();

        Assert.Equal(WorkState.Done, message.State);
        Assert.Equal(new DateOnly(2026, 3, 1), message.PushedIn);
        Assert.Single(house.Line.Sent, sent => sent.To == _anna && sent.Way == "push");
    }

    [Fact]
    public async Task Where_the_quota_is_spent_the_answer_stays_as_failed()
    {
        house.Line.FailNext(new Fault(400, "Invalid reply token"));
        house.Line.FailNext(new Fault(429, "You have reached your monthly limit."));
        await house.Line.DeliverAsync(house.Web, Events.Text(_anna, "你好"));

        var message = await SettledAsync();

        Assert.Equal((WorkState.Failed, "QuotaSpent"), (message.State, message.Problem));
        Assert.Contains("\"messagesFailed\":1", await house.Web.GetStringAsync("/health/line"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_announced_and_given_at_the_press_of_a_button()
    {
        var person = LineHouse.PersonOf(_anna);
        var late = Events.Text(_anna, "我想學陶藝");
        await using var database = house.OpenDatabase();
        var received = await PutOffAsync(database, late);
        house.Clock.Advance(LineInterim.After + TimeSpan.FromSeconds(1));
        await house.Services.GetRequiredService<LineInterim>().RunAsync(CancellationToken.None);
        await house.Line.UntilAsync(() => house.Line.Sent.Any(sent => sent.To == late["replyToken"]!.GetValue<string>()), "the announcement");
        await database.InboxEvents.Where(one => one.Key == received.Key).ExecuteUpdateAsync(set => set.SetProperty(one => one.DueAt, received.ReceivedAt));
        await house.Line.UntilAsync(() => database.OutboxMessages.Any(one => one.Person == person && one.State == WorkState.Held), "the answer to be held");

        var announced = house.Line.Sent.Single(sent => sent.To == late["replyToken"]!.GetValue<string>());
        var button = announced.Messages[0]!["quickReply"]!["items"]![0]!["action"]!["data"]!.GetValue<string>();
        var answered = await house.SayAsync(Events.Postback(_anna, button));

        Assert.Contains("我還在找", announced.Text, StringComparison.Ordinal);
        Assert.Contains("陶藝入門", answered.Text, StringComparison.Ordinal);
        Assert.Contains("不能用了", (await house.SayAsync(Events.Postback(_anna, button))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_held_answer_that_nobody_asks_for_is_pushed()
    {
        await house.SayAsync(Events.Text(_anna, "你好"));
        await SettledAsync();
        var person = LineHouse.PersonOf(_anna);
        await using var database = house.OpenDatabase();
        var now = house.Clock.GetUtcNow().UtcDateTime;
        var seal = house.Services.GetRequiredService<ChannelSeal>();
        var envelope = new LineEnvelope(null, new JsonArray(new JsonObject { ["type"] = "text", ["text"] = "遲來的答案" }), "遲來的答案");
        database.OutboxMessages.Add(new OutboxMessage { Channel = "line", Person = person, State = WorkState.Held, OrderedAt = now, DueAt = now, RetryKey = Guid.NewGuid(), Payload = envelope.Seal(seal) });
        await database.SaveChangesAsync();

        await house.Services.GetRequiredService<OutboxSweep>().RunAsync(CancellationToken.None);

        await house.Line.UntilAsync(() => house.Line.Sent.Any(sent => sent.To == _anna && sent.Text == "遲來的答案"), "the push");
    }

    [Theory]
    [InlineData(30, "reply")]
    [InlineData(24, "push")]
    [InlineData(-5, "push")]
    public async Task A_token_that_would_die_before_a_broken_attempt_is_found_out_is_left_alone(int secondsLeft, string way)
    {
        var (token, _) = await PlaceAsync(house, secondsLeft);

        Assert.Equal(way, (await ComeAsync(house, token)).Way);
    }

    [Fact]
    public async Task What_a_dead_worker_cannot_have_sent_by_a_token_is_pushed()
    {
        var (token, key) = await PlaceAsync(house, secondsLeft: 24, isLeft: true);

        Assert.Equal("push", (await ComeAsync(house, token)).Way);
        Assert.Equal(WorkState.Done, await StateAsync(house, key));
    }

    [Fact]
    public async Task What_a_dead_worker_may_have_sent_by_a_token_is_asked_of_the_token()
    {
        var (token, key) = await PlaceAsync(house, secondsLeft: 30, isLeft: true, isSent: true);

        Assert.Equal(WorkState.Unknown, await StateAsync(house, key));
        Assert.Equal("reply", (await ComeAsync(house, token)).Way);
        Assert.DoesNotContain(house.Line.Sent, sent => sent.To == _anna);
    }

    [Fact]
    public async Task Where_the_purse_is_empty_a_late_token_is_tried_all_the_same()
    {
        var poor = new LineHouse { Settings = { ["Line:PushesPerMonth"] = "0" } };
        await poor.InitializeAsync();
        try
        {
            var (token, _) = await PlaceAsync(poor, secondsLeft: 5);

            Assert.Equal("reply", (await ComeAsync(poor, token)).Way);
        }
        finally
        {
            await ((IAsyncLifetime)poor).DisposeAsync();
        }
    }

    /// <summary>Puts an answer to a known person into the outbox.</summary>
    /// <param name="secondsLeft">Of what can be counted on of its token's life; LINE itself takes it longer.</param>
    /// <param name="isLeft">Whether a worker has died with it.</param>
    /// <param name="isSent">Whether LINE has got it from that worker.</param>
    private async Task<(string Token, long Key)> PlaceAsync(LineHouse house, int secondsLeft, bool isLeft = false, bool isSent = false)
    {
        await house.SayAsync(Events.Text(_anna, "你好"));
        var token = Guid.NewGuid().ToString("N");
        house.Line.Issue(token);
        var messages = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = "一個答案" });
        if (isSent)
            await house.Services.GetRequiredService<LineClient>().ReplyAsync(token, messages, CancellationToken.None);

        await using var database = house.OpenDatabase();
        var now = house.Clock.GetUtcNow().UtcDateTime;
        var message = new OutboxMessage
        {
            Channel = "line",
            Person = LineHouse.PersonOf(_anna),
            OrderedAt = now,
            DueAt = now,
            TokenUntil = now.AddSeconds(secondsLeft),
            RetryKey = Guid.NewGuid(),
            Attempts = isLeft ? 1 : 0,
            LeaseToken = isLeft ? Guid.NewGuid() : null,
            LeaseUntil = isLeft ? now : null,
            Payload = new LineEnvelope(token, messages, "一個答案").Seal(house.Services.GetRequiredService<ChannelSeal>()),
        };
        database.OutboxMessages.Add(message);
        await database.SaveChangesAsync();
        house.Services.GetRequiredService<WorkSignal<OutboxMessage>>().Raise();
        return (token, message.Key);
    }

    private async Task<Sent> ComeAsync(LineHouse house, string token)
    {
        await house.Line.UntilAsync(() => house.Line.Sent.Any(IsIt), "the answer");
        return house.Line.Sent.Single(IsIt);

        bool IsIt(Sent sent) => sent.Text == "一個答案" && (sent.To == token || sent.To == _anna);
    }

    private static async Task<WorkState> StateAsync(LineHouse house, long key)
    {
        await using var database = house.OpenDatabase();
        await house.Line.UntilAsync(() => database.OutboxMessages.Any(one => one.Key == key && one.SettledAt != null), "the answer to be settled");
        return await database.OutboxMessages.Where(one => one.Key == key).Select(one => one.State).SingleAsync();
    }

    // As an event is whose first attempts have failed.
    private async Task<InboxEvent> PutOffAsync(CatalogueContext database, JsonObject said)
    {
        house.Line.Issue(said["replyToken"]!.GetValue<string>());
        var now = house.Clock.GetUtcNow().UtcDateTime;
        var received = new InboxEvent
        {
            Channel = LineWebhook.Channel,
            EventId = said["webhookEventId"]!.GetValue<string>(),
            Kind = "message.text",
            Person = LineHouse.PersonOf(_anna),
            OrderedAt = now,
            ReceivedAt = now,
            DueAt = now.AddHours(1),
            Payload = house.Services.GetRequiredService<ChannelSeal>().Seal(said.ToJsonString()),
        };
        database.InboxEvents.Add(received);
        await database.SaveChangesAsync();
        return received;
    }

    private async Task<OutboxMessage> SettledAsync()
    {
        var person = LineHouse.PersonOf(_anna);
        await using var database = house.OpenDatabase();
        await house.Line.UntilAsync(
            () =>
            {
                house.Clock.Advance(TimeSpan.FromMilliseconds(30));
                return database.OutboxMessages.Any(one => one.Person == person && one.SettledAt != null);
            },
            "the answer to be settled");
        return await database.OutboxMessages.FirstAsync(one => one.Person == person && one.SettledAt != null);
    }
}
