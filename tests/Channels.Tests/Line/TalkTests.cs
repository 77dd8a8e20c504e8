using System.Net;
using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Tests.Line;

/// <summary>What residents write on LINE, through the real server and LINE's double.</summary>
public sealed class TalkTests : IAsyncLifetime
{
    private readonly LineHouse _house = new();

    public Task InitializeAsync() => _house.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_house).DisposeAsync();

    [Fact]
    public async Task A_wish_is_answered_by_reply_token_with_words_cards_and_suggestions()
    {
        var said = Events.Text(Events.Anna, "我想學陶藝");
        var sent = await SayAsync(said);

        Assert.Equal(("reply", said["replyToken"]!.GetValue<string>()), (sent.Way, sent.To));
        Assert.Contains("陶藝入門", sent.Text, StringComparison.Ordinal);
        var flex = sent.Messages.Single(message => message!["type"]!.GetValue<string>() == "flex")!;
        Assert.Contains("陶藝入門", flex["contents"]!["contents"]![0]!["body"]!["contents"]![0]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotEmpty(flex["quickReply"]!["items"]!.AsArray());
    }

    [Fact]
    public async Task The_same_event_twice_is_answered_once()
    {
        var said = Events.Text(Events.Anna, "我想學吉他");
        await _house.Line.DeliverAsync(_house.Web, said, said);
        await _house.Line.DeliverAsync(_house.Web, said);
        await SayAsync(Events.Text(Events.Ben, "謝謝"));

        Assert.Single(_house.Line.Sent, sent => sent.To == said["replyToken"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_persons_messages_are_answered_in_the_order_they_were_written()
    {
        var said = Enumerable.Range(0, 6).Select(number => Events.Text(Events.Anna, number % 2 == 0 ? "我想學陶藝" : "還有其他的嗎")).ToArray();
        await _house.Line.DeliverAsync(_house.Web, [.. said.Reverse()]);

        var sent = await _house.Line.UntilAsync(6);

        Assert.Equal(said.Select(one => one["replyToken"]!.GetValue<string>()), sent.Select(one => one.To));
    }

    [Fact]
    public async Task A_talk_goes_on_from_message_to_message()
    {
        await SayAsync(Events.Text(Events.Anna, "我想學陶藝"));
        var sent = await SayAsync(Events.Text(Events.Anna, "第一個怎麼報名？"));

        Assert.Contains("陶藝入門", sent.Text, StringComparison.Ordinal);
        await using var database = _house.OpenDatabase();
        Assert.Equal(2, (await database.Consultations.Include(one => one.Turns).SingleAsync()).Turns.Count);
    }

    [Theory]
    [InlineData("image", "看不懂圖片")]
    [InlineData("file", "看不懂圖片")]
    [InlineData("audio", "https://learning.example/")]
    public async Task What_cannot_be_read_gets_a_kind_word(string type, string words) =>
        Assert.Contains(words, (await SayAsync(Events.Message(Events.Anna, new JsonObject { ["type"] = type }))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_sticker_is_answered_by_its_keywords()
    {
        var sticker = new JsonObject { ["type"] = "sticker", ["packageId"] = "1", ["stickerId"] = "2", ["keywords"] = new JsonArray("Smile", "thank you") };

        Assert.Contains("不客氣", (await SayAsync(Events.Message(Events.Anna, sticker))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_position_gets_the_nearest_places_and_the_courses_of_its_district()
    {
        var sent = await SayAsync(Events.Message(Events.Anna, new JsonObject { ["type"] = "location", ["latitude"] = 25.131, ["longitude"] = 121.741 }));

        Assert.Contains("基隆市立圖書館 02-2400-0004", sent.Text, StringComparison.Ordinal);
        Assert.EndsWith("區有什麼課？", sent.Messages[0]!["quickReply"]!["items"]![0]!["action"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_message_is_answered_anew()
    {
        await SayAsync(Events.Text(Events.Anna, "我想學陶藝", "m1"));
        var edited = Events.Text(Events.Anna, "我想學吉他", "m1");
        edited["type"] = "messageEdited";

        Assert.Contains("吉他", (await SayAsync(edited)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_friend_is_welcomed_in_the_language_of_their_LINE_and_may_choose_another()
    {
        _house.Line.Languages[Events.Anna] = "vi";

        var welcome = await SayAsync(Events.Of("follow", Events.Anna));
        var chosen = await SayAsync(Events.Postback(Events.Anna, "lang:en"));
        var later = await SayAsync(Events.Message(Events.Anna, new JsonObject { ["type"] = "image" }));

        Assert.Contains("cố vấn", welcome.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(8, welcome.Messages[^1]!["quickReply"]!["items"]!.AsArray().Count);
        Assert.StartsWith("All right", chosen.Text, StringComparison.Ordinal);
        Assert.StartsWith("Sorry, I cannot read pictures", later.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("about:999999")]
    [InlineData("about:-1")]
    [InlineData("good:00000000000000000000000000000000")]
    [InlineData("more:1")]
    [InlineData("lang:xx")]
    [InlineData("'; drop table \"Courses\"; --")]
    [InlineData("")]
    public async Task A_button_that_is_not_ours_does_nothing(string data) =>
        Assert.Contains("這個按鈕已經不能用了", (await SayAsync(Events.Postback(Events.Anna, data))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_cards_button_tells_the_courses_facts()
    {
        var sent = await SayAsync(Events.Postback(Events.Anna, "about:6"));

        Assert.StartsWith("陶藝入門 6\n", sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_can_rate_another_persons_turn()
    {
        await SayAsync(Events.Text(Events.Anna, "我想學陶藝"));
        await using var database = _house.OpenDatabase();
        var turn = await database.Turns.SingleAsync();

        Assert.Contains("不能用了", (await SayAsync(Events.Postback(Events.Ben, $"bad:{turn.Key:N}"))).Text, StringComparison.Ordinal);
        Assert.Contains("謝謝", (await SayAsync(Events.Postback(Events.Anna, $"good:{turn.Key:N}"))).Text, StringComparison.Ordinal);
        Assert.True(await database.Turns.Select(one => one.Helpful).SingleAsync());
    }

    [Fact]
    public async Task Whoever_unfollows_leaves_nothing_that_could_reach_them()
    {
        await SayAsync(Events.Text(Events.Anna, "我想學陶藝"));
        await _house.Line.DeliverAsync(_house.Web, Events.Of("unfollow", Events.Anna, hasToken: false));
        await SayAsync(Events.Text(Events.Ben, "你好"));

        await using var database = _house.OpenDatabase();
        await _house.Line.UntilAsync(() => database.ChannelUsers.Count() == 1, "the row to go");
        Assert.Equal(2, await database.InboxEvents.CountAsync(received => received.Person == ""));
    }

    [Theory]
    [InlineData("刪除我的資料")]
    [InlineData("請把我的資料刪掉")]
    [InlineData("Please delete my data.")]
    public async Task Whoever_wants_to_be_forgotten_is_forgotten(string wish)
    {
        await SayAsync(Events.Text(Events.Anna, "我想學陶藝"));
        var sent = await SayAsync(Events.Text(Events.Anna, wish));

        Assert.Contains("已經刪除", sent.Text, StringComparison.Ordinal);
        await using var database = _house.OpenDatabase();
        Assert.Equal((0, 0, 0), (await database.Consultations.CountAsync(), await database.Turns.CountAsync(), await database.ChannelUsers.CountAsync()));
        Assert.All(await database.InboxEvents.ToListAsync(), received => Assert.Equal("", received.Person));
    }

    [Fact]
    public async Task An_unsent_message_is_deleted_with_its_turn()
    {
        await SayAsync(Events.Text(Events.Anna, "我想學陶藝", "m77"));
        await _house.Line.DeliverAsync(_house.Web, Events.Unsend(Events.Anna, "m77"));

        await using var database = _house.OpenDatabase();
        await _house.Line.UntilAsync(() => !database.Turns.Any(), "the turn to go");
        Assert.DoesNotContain("陶藝", (await database.Consultations.SingleAsync()).State, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_only_what_is_said_to_the_adviser_is_heard()
    {
        await _house.Line.DeliverAsync(_house.Web, Events.InGroup(Events.Text(Events.Anna, "我想學陶藝")), Events.InGroup(Events.Message(Events.Anna, new JsonObject { ["type"] = "image" })));
        var named = await SayAsync(Events.InGroup(Events.Text(Events.Anna, "學習顧問，我想學吉他")));
        var mention = Events.Text(Events.Ben, "@顧問 我想學水彩");
        mention["message"]!["mention"] = new JsonObject { ["mentionees"] = new JsonArray(new JsonObject { ["index"] = 0, ["length"] = 3, ["type"] = "user", ["isSelf"] = true }) };
        var mentioned = await SayAsync(Events.InGroup(mention));

        Assert.Contains("吉他", named.Text, StringComparison.Ordinal);
        Assert.Contains("水彩", mentioned.Text, StringComparison.Ordinal);
        Assert.Equal(2, _house.Line.Sent.Count);
        await using var database = _house.OpenDatabase();
        Assert.Equal(2, await database.InboxEvents.CountAsync());
    }

    [Fact]
    public async Task Joining_a_group_says_how_to_speak_to_it() =>
        Assert.Contains("「學習顧問」", (await SayAsync(Events.InGroup(Events.Of("join", Events.Anna)))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("👵🏽👨‍👩‍👧‍👦🇹🇼")]
    [InlineData("أريد أن أتعلم الرسم")]
    [InlineData("\u202E陶藝\u0000\u200F")]
    [InlineData("<script>alert(1)</script>{{7*7}}")]
    public async Task Odd_texts_are_answered(string text)
    {
        Assert.NotEqual("", (await SayAsync(Events.Text(Events.Anna, text))).Text);
        Assert.Empty(_house.Line.Complaints);
    }

    [Fact]
    public async Task A_text_of_ten_thousand_characters_is_answered()
    {
        Assert.NotEqual("", (await SayAsync(Events.Text(Events.Anna, string.Concat(Enumerable.Repeat("我想學陶藝，", 2_000))))).Text);
    }

    [Fact]
    public async Task Personal_data_and_ids_are_stored_nowhere_in_the_clear()
    {
        await SayAsync(Events.Text(Events.Anna, "我的身分證是A123456789，想學陶藝"));

        await using var database = _house.OpenDatabase();
        Assert.DoesNotContain("A123456789", (await database.Turns.SingleAsync()).Question, StringComparison.Ordinal);
        var user = await database.ChannelUsers.SingleAsync();
        Assert.DoesNotContain(Events.Anna, user.Person + System.Text.Encoding.Latin1.GetString(user.SealedId), StringComparison.Ordinal);
        Assert.All(await database.InboxEvents.ToListAsync(), received => Assert.Null(received.Payload));
        await _house.Line.UntilAsync(() => database.OutboxMessages.All(message => message.Payload == null), "the outbox to be emptied");
    }

    private async Task<Sent> SayAsync(JsonObject said)
    {
        var token = said["replyToken"]!.GetValue<string>();
        using var response = await _house.Line.DeliverAsync(_house.Web, said);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await _house.Line.UntilAsync(() => _house.Line.Sent.Any(sent => sent.To == token), "an answer");
        return _house.Line.Sent.Single(sent => sent.To == token);
    }
}
