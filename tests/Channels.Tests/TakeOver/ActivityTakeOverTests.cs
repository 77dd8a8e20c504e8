using System.Text.Json.Nodes;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Channels.Activity.Connector;
using LearningAdvisor.Channels.Activity.DirectLine;
using LearningAdvisor.Channels.Tests.Activity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Channels.Tests.TakeOver;

/// <summary>A counsellor answers somebody in Web Chat, and somebody behind a service of the Activity protocol.</summary>
public sealed class ActivityTakeOverTests(ActivityHouse house) : IClassFixture<ActivityHouse>
{
    private const string One = "一號櫃台";

    [Fact]
    public async Task In_a_Direct_Line_conversation_who_answers_is_said_once_and_the_words_arrive()
    {
        var talk = await house.TalkAsync();
        await talk.AskAsync("我要找真人");
        var consultation = await TakenAsync(DirectLineChannel.ChannelName);

        var told = await talk.AskAsync("在嗎");
        var silent = await talk.SayAsync(DirectLineTalk.Message("還在嗎"));
        await SayAsync(consultation, "圖書館週三有課。");
        await ActivityHouse.UntilAsync(async () => (await TextsAsync(talk)).Any(text => text.Contains("圖書館週三有課。", StringComparison.Ordinal)), "the counsellor's words");

        Assert.Equal("諮詢人員「一號櫃台」接手了，會在這裡回覆您；這段時間我先不說話。", told["text"]!.GetValue<string>());
        Assert.Equal("諮詢人員「一號櫃台」：\n圖書館週三有課。", (await TextsAsync(talk))[^1]);
        Assert.Empty(await talk.AnswersAsync(silent));
    }

    [Fact]
    public async Task At_a_service_the_words_are_posted_to_where_the_resident_wrote_last()
    {
        var said = house.Message("我要找真人");
        (await house.DeliverAsync(said)).Dispose();
        await ActivityHouse.UntilAsync(() => Task.FromResult(house.Service.Taken.Any(one => IsOf(one.Activity, said))), "the answer");
        var consultation = await TakenAsync(ConnectorChannel.ChannelName);

        await SayAsync(consultation, "圖書館週三有課。");
        await ActivityHouse.UntilAsync(() => Task.FromResult(house.Service.Taken.Any(one => IsOf(one.Activity, said) && TextOf(one.Activity).EndsWith("圖書館週三有課。", StringComparison.Ordinal))), "the counsellor's words");

        var (path, words, _) = house.Service.Taken.Last(one => IsOf(one.Activity, said));
        Assert.EndsWith($"/v3/conversations/{said["conversation"]!["id"]!.GetValue<string>()}/activities", path, StringComparison.Ordinal);
        Assert.Null(words["replyToId"]);
    }

    private async Task<Guid> TakenAsync(string channel)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await using var database = house.OpenDatabase();
        var consultation = (await database.ChannelUsers.Where(user => user.Channel == channel).OrderByDescending(user => user.Key).FirstAsync()).ConsultationKey!.Value;
        Assert.Null((await scope.ServiceProvider.GetRequiredService<TakeOverDesk>().TakeAsync(consultation, 1, One, default)).Refusal);
        return consultation;
    }

    private async Task SayAsync(Guid consultation, string text)
    {
        await using var scope = house.Services.CreateAsyncScope();
        Assert.Null((await scope.ServiceProvider.GetRequiredService<CounsellorWords>().SayAsync(consultation, text, [], null, One, default)).Refusal);
    }

    private static async Task<List<string>> TextsAsync(DirectLineTalk talk) =>
        [.. (await talk.ReadAsync())["activities"]!.AsArray().Select(one => TextOf(one!.AsObject()))];

    private static string TextOf(JsonObject activity) => activity["text"]?.GetValue<string>() ?? "";

    private static bool IsOf(JsonObject activity, JsonObject said) => JsonNode.DeepEquals(activity["conversation"]!["id"], said["conversation"]!["id"]);
}
