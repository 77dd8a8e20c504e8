using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Channels.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Channels.Tests.TakeOver;

/// <summary>A reply on LINE became wrong, and counsellors correct it.</summary>
public sealed class LineCorrectionTests(LineHouse house) : IClassFixture<LineHouse>
{
    private readonly string _anna = Events.NewPerson();

    [Fact]
    public async Task A_correction_reaches_the_resident_once_though_two_counsellors_send_it()
    {
        var recall = await RecalledAsync();

        await Task.WhenAll(SendAsync(recall, "一號櫃台"), SendAsync(recall, "二號櫃台"));
        await house.Line.UntilAsync(() => Settled(1), "the delivery");

        Assert.EndsWith("：\n陶藝課的費用改了。", Assert.Single(house.Line.Sent, sent => sent.To == _anna).Text, StringComparison.Ordinal);
        await using var database = house.OpenDatabase();
        Assert.Equal(RecallHandling.ResidentTold, await database.Recalls.Where(one => one.Key == recall).Select(one => one.HandledAs).SingleAsync());
    }

    [Fact]
    public async Task Whoever_has_left_is_not_told_and_the_recall_stays_open()
    {
        var recall = await RecalledAsync();
        await house.Line.DeliverAsync(house.Web, Events.Of("unfollow", _anna, hasToken: false));
        await house.Line.UntilAsync(() => !UserIsThere(), "the erasure");

        Assert.Contains(await SendAsync(recall, "一號櫃台"), new RecallRefusal?[] { RecallRefusal.Unreachable, RecallRefusal.NotFound });
        Assert.DoesNotContain(house.Line.Sent, sent => sent.To == _anna);
    }

    private async Task<long> RecalledAsync()
    {
        await house.SayAsync(Events.Text(_anna, "我想學陶藝"));
        var talk = (await house.ConsultationAsync(_anna))!;
        await using var scope = house.Services.CreateAsyncScope();
        await using var database = house.OpenDatabase();
        Assert.Equal("line", talk.Channel);
        var turn = talk.Turns.Single().Key;
        var course = await database.Recommendations.Where(one => one.TurnKey == turn).OrderBy(one => one.Rank).Select(one => one.CourseKey).FirstAsync();
        var change = await database.Courses.MaxAsync(one => one.ChangeNumber) + 1;
        await database.Courses.Where(one => one.Key == course).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.Fee, one => (one.Fee ?? 0) + 50)
            .SetProperty(one => one.RowHash, Guid.NewGuid().ToString("N"))
            .SetProperty(one => one.ChangeNumber, change));
        await scope.ServiceProvider.GetRequiredService<RecallSweep>().RunAsync(default);
        return await database.Recalls.Where(one => one.TurnKey == turn && one.RecordKey == course).Select(one => one.Key).SingleAsync();
    }

    private async Task<RecallRefusal?> SendAsync(long recall, string counsellor)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<CorrectionDesk>().SendAsync(recall, "陶藝課的費用改了。", counsellor, default)).Refusal;
    }

    private bool Settled(int count)
    {
        var person = LineHouse.PersonOf(_anna);
        using var database = house.OpenDatabase();
        var talks = database.ChannelUsers.Where(user => user.Person == person).Select(user => user.ConsultationKey);
        return database.OutboxMessages.Count(one => one.State == WorkState.Done && database.CounsellorMessages.Any(message => message.OutboxKey == one.Key && talks.Contains(message.ConsultationKey))) == count;
    }

    private bool UserIsThere()
    {
        var person = LineHouse.PersonOf(_anna);
        using var database = house.OpenDatabase();
        return database.ChannelUsers.Any(user => user.Person == person);
    }
}
