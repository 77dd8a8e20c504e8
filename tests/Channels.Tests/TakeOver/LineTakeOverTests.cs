using System.Net;
using System.Text.Json.Nodes;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Channels.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Channels.Tests.TakeOver;

/// <summary>A counsellor answers somebody on LINE.</summary>
public sealed class LineTakeOverTests(LineHouse house) : IClassFixture<LineHouse>
{
    private const string One = "一號櫃台";

    private readonly string _anna = Events.NewPerson();

    [Fact]
    public async Task Who_answers_is_said_once_and_then_the_adviser_is_silent()
    {
        await HeldAsync();

        var told = await house.SayAsync(Events.Text(_anna, "在嗎"));
        await SilentAsync("還在嗎");

        Assert.Equal("諮詢人員「一號櫃台」接手了，會在這裡回覆您；這段時間我先不說話。", told.Text);
        Assert.Equal(["我要找真人", "", "在嗎", "還在嗎"], (await house.ConsultationAsync(_anna))!.Turns.OrderBy(turn => turn.Number).Select(turn => turn.Question));
    }

    [Fact]
    public async Task A_counsellors_words_go_out_with_the_living_reply_token_once_and_the_next_are_pushed()
    {
        await HeldAsync();
        await house.SayAsync(Events.Text(_anna, "在嗎"));
        var token = await SilentAsync("哪裡可以學？");

        await SayAsync("圖書館週三有課。");
        await house.Line.UntilAsync(() => house.Line.Sent.Any(sent => sent.To == token), "the words by reply token");
        await SayAsync("要帶身分證。");
        await house.Line.UntilAsync(() => house.Line.Sent.Any(sent => sent.To == _anna), "the words by push");

        Assert.Equal("諮詢人員「一號櫃台」：\n圖書館週三有課。", house.Line.Sent.Single(sent => sent.To == token).Text);
        Assert.Equal("諮詢人員「一號櫃台」：\n要帶身分證。", house.Line.Sent.Single(sent => sent.To == _anna).Text);
        Assert.All(await DeliveriesAsync(2), state => Assert.Equal(WorkState.Done, state));
    }

    [Fact]
    public async Task A_token_that_is_dead_is_not_tried_and_the_words_are_pushed_once()
    {
        await HeldAsync();
        await house.SayAsync(Events.Text(_anna, "在嗎"));
        var token = await SilentAsync("哪裡可以學？");
        house.Clock.Advance(TimeSpan.FromMinutes(2));

        await SayAsync("圖書館週三有課。");
        await DeliveriesAsync(1);

        Assert.DoesNotContain(house.Line.Sent, sent => sent.To == token);
        Assert.Single(house.Line.Sent, sent => sent.To == _anna);
    }

    [Fact]
    public async Task Whoever_has_left_cannot_be_reached_and_the_counsellor_is_told()
    {
        await HeldAsync();
        await house.Line.DeliverAsync(house.Web, Events.Of("unfollow", _anna, hasToken: false));
        await house.Line.UntilAsync(() => !UserIsThere(), "the erasure");

        await SayAsync("您好", consultation: _consultation);

        await using var database = house.OpenDatabase();
        Assert.Equal("NO_RECIPIENT", await database.CounsellorMessages.Where(one => one.ConsultationKey == _consultation).Select(one => one.Problem).SingleAsync());
    }

    [Fact]
    public async Task After_hand_back_the_resident_is_told_and_the_adviser_answers()
    {
        await HeldAsync();

        await ActAsync<TakeOverDesk>(desk => desk.HandBackAsync(_consultation, One, default));
        await house.Line.UntilAsync(() => house.Line.Sent.Any(sent => sent.To == _anna), "the news");

        Assert.Equal("諮詢人員已經把對話交還給我，您可以繼續問我。", house.Line.Sent.Single(sent => sent.To == _anna).Text);
        Assert.Contains("陶藝", (await house.SayAsync(Events.Text(_anna, "我想學陶藝"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sticker_is_not_answered_while_a_counsellor_holds_the_talk()
    {
        await HeldAsync();

        await SilentAsync(Events.Message(_anna, new JsonObject { ["type"] = "sticker", ["packageId"] = "1", ["stickerId"] = "2" }));
    }

    [Fact]
    public async Task What_has_no_words_is_shown_to_the_counsellor_as_what_it_is_and_nobody_is_asked_to_type()
    {
        await HeldAsync();
        await house.SayAsync(Events.Text(_anna, "在嗎"));

        await SilentAsync(Events.Message(_anna, new() { ["type"] = "image", ["contentProvider"] = new JsonObject { ["type"] = "line" } }));
        await SilentAsync(Events.Message(_anna, new() { ["type"] = "audio", ["duration"] = 3200, ["contentProvider"] = new JsonObject { ["type"] = "line" } }));
        await SilentAsync(Events.Message(_anna, new() { ["type"] = "location", ["latitude"] = 25.13, ["longitude"] = 121.74 }));

        var turns = (await house.ConsultationAsync(_anna))!.Turns.OrderBy(turn => turn.Number).ToList();
        Assert.Equal(["（傳了一張照片）", "（傳了一段 4 秒的錄音）", "（傳了一個位置）"], turns[^3..].Select(turn => turn.Question));
        Assert.All(turns[^3..], turn => Assert.Null(turn.Reply));
    }

    private Guid _consultation;

    private async Task HeldAsync()
    {
        await house.SayAsync(Events.Text(_anna, "我要找真人"));
        _consultation = (await house.ConsultationAsync(_anna))!.Key;
        await ActAsync<TakeOverDesk>(desk => desk.TakeAsync(_consultation, 1, One, default));
    }

    private Task SayAsync(string text, Guid? consultation = null) =>
        ActAsync<CounsellorWords>(words => words.SayAsync(consultation ?? _consultation, text, [], null, One, default));

    private async Task ActAsync<T>(Func<T, Task<TakeOverOutcome>> act)
        where T : notnull
    {
        await using var scope = house.Services.CreateAsyncScope();
        Assert.Null((await act(scope.ServiceProvider.GetRequiredService<T>())).Refusal);
    }

    private Task<string> SilentAsync(string text) => SilentAsync(Events.Text(_anna, text));

    /// <returns>The reply token of the message.</returns>
    private async Task<string> SilentAsync(JsonObject said)
    {
        using var response = await house.Line.DeliverAsync(house.Web, said);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var (token, id) = (said["replyToken"]!.GetValue<string>(), said["webhookEventId"]!.GetValue<string>());
        await house.Line.UntilAsync(() => IsSettled(id), "the event to be settled");
        Assert.DoesNotContain(house.Line.Sent, sent => sent.To == token);
        return token;
    }

    private async Task<List<WorkState>> DeliveriesAsync(int count)
    {
        List<WorkState> states = [];
        await house.Line.UntilAsync(() => (states = States()).Count(state => state != WorkState.Waiting) == count, "the deliveries");
        return states;
    }

    private List<WorkState> States()
    {
        using var database = house.OpenDatabase();
        return [.. database.OutboxMessages.Where(one => database.CounsellorMessages.Any(message => message.ConsultationKey == _consultation && message.OutboxKey == one.Key)).Select(one => one.State)];
    }

    private bool IsSettled(string eventId)
    {
        using var database = house.OpenDatabase();
        return database.InboxEvents.Any(one => one.EventId == eventId && one.State == WorkState.Done);
    }

    private bool UserIsThere()
    {
        var person = LineHouse.PersonOf(_anna);
        using var database = house.OpenDatabase();
        return database.ChannelUsers.Any(user => user.Person == person);
    }
}
