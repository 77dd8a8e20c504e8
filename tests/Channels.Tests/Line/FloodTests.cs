using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Channels.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Tests.Line;

/// <summary>A person who writes too much is told once; others do not notice.</summary>
public sealed class FloodTests(LineHouse house) : IClassFixture<LineHouse>
{
    [Fact]
    public async Task The_first_message_too_many_gets_a_friendly_word_and_the_others_none()
    {
        var (anna, ben) = (Events.NewPerson(), Events.NewPerson());
        var flood = Enumerable.Range(0, 30).Select(_ => Events.Text(anna, "你好")).ToArray();
        await house.Line.DeliverAsync(house.Web, flood);

        await house.SayAsync(Events.Text(ben, "你好"));
        var person = LineHouse.PersonOf(anna);
        await using var database = house.OpenDatabase();
        await house.Line.UntilAsync(() => !database.InboxEvents.Any(one => one.Person == person && one.State == WorkState.Waiting), "the flood to be over");
        await house.Line.UntilAsync(() => !database.OutboxMessages.Any(one => one.Person == person && one.State == WorkState.Waiting), "the answers to be sent");

        var tokens = flood.Select(one => one["replyToken"]!.GetValue<string>()).ToHashSet();
        var answers = house.Line.Sent.Where(sent => tokens.Contains(sent.To)).ToList();
        Assert.Equal(21, answers.Count);
        Assert.Contains("太快了", answers[^1].Text, StringComparison.Ordinal);
        Assert.Equal(9, await database.InboxEvents.CountAsync(one => one.Person == person && one.Problem == "RATE_LIMITED"));
    }
}
