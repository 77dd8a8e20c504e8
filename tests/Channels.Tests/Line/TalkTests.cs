using System.Text;
using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Tests.Line;

/// <summary>What residents write on LINE, through the real server and LINE's double.</summary>
public sealed class TalkTests(LineHouse house) : IClassFixture<LineHouse>
{
    private readonly string _anna = Events.NewPerson();
    private readonly string _ben = Events.NewPerson();
    private readonly string _group = Events.NewGroup();

    [Fact]
    public async Task A_wish_is_answered_by_reply_token_with_words_cards_and_suggestions()
    {
        var said = Events.Text(_anna, "我想學陶藝");
        var sent = await house.SayAsync(said);

        Assert.Equal(("reply", said["replyToken"]!.GetValue<string>()), (sent.Way, sent.To));
        Assert.Contains("陶藝入門", sent.Text, StringComparison.Ordinal);
        var flex = sent.Messages.Single(message => message!["type"]!.GetValue<string>() == "flex")!;
        Assert.Contains("陶藝入門", flex["contents"]!["contents"]![0]!["body"]!["contents"]![0]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotEmpty(flex["quickReply"]!["items"]!.AsArray());
    }

    [Fact]
    public async Task The_same_event_twice_is_answered_once()
    {
        var said = Events.Text(_anna, "我想學吉他");
        await house.Line.DeliverAsync(house.Web, said, said);
        await house.Line.DeliverAsync(house.Web, said);
        await house.SayAsync(Events.Text(_anna, "謝謝"));

        Assert.Single(house.Line.Sent, sent => sent.To == said["replyToken"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_persons_messages_are_answered_in_the_order_they_were_written()
    {
        var said = Enumerable.Range(0, 6).Select(number => Events.Text(_anna, number % 2 == 0 ? "我想學陶藝" : "還有其他的嗎")).ToArray();
        await house.Line.DeliverAsync(house.Web, [.. said.Reverse()]);

        var tokens = said.Select(one => one["replyToken"]!.GetValue<string>()).ToList();
        await house.Line.UntilAsync(() => house.Line.Sent.Count(sent => tokens.Contains(sent.To)) == 6, "six answers");
        Assert.Equal(tokens, house.Line.Sent.Select(sent => sent.To).Where(tokens.Contains));
    }

    [Fact]
    public async Task A_talk_goes_on_from_message_to_message()
    {
        await house.SayAsync(Events.Text(_anna, "我想學陶藝"));
        var sent = await house.SayAsync(Events.Text(_anna, "第一個怎麼報名？"));

        Assert.Contains("陶藝入門", sent.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await house.ConsultationAsync(_anna))!.Turns.Count);
    }

    [Theory]
    [InlineData("image", "看不懂圖片")]
    [InlineData("file", "看不懂圖片")]
    [InlineData("audio", "https://learning.example/")]
    public async Task What_cannot_be_read_gets_a_kind_word(string type, string words) =>
        Assert.Contains(words, (await house.SayAsync(Events.Message(_anna, new JsonObject { ["type"] = type }))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_sticker_is_answered_by_its_keywords()
    {
        var sticker = new JsonObject { ["type"] = "sticker", ["packageId"] = "1", ["stickerId"] = "2", ["keywords"] = new JsonArray("Smile", "thank you") };

        Assert.Contains("不客氣", (await house.SayAsync(Events.Message(_anna, sticker))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_position_gets_the_nearest_places_and_the_courses_of_its_district()
    {
        var sent = await house.SayAsync(Events.Message(_anna, new JsonObject { ["type"] = "location", ["latitude"] = 25.131, ["longitude"] = 121.741 }));

        Assert.Contains("基隆市立圖書館 02-2400-0004", sent.Text, StringComparison.Ordinal);
        Assert.EndsWith("區有什麼課？", sent.Messages[0]!["quickReply"]!["items"]![0]!["action"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_message_is_answered_anew()
    {
        await house.SayAsync(Events.Text(_anna, "我想學陶藝", "m1"));
        var edited = Events.Text(_anna, "我想學吉他", "m1");
        edited["type"] = "messageEdited";

        Assert.Contains("吉他", (await house.SayAsync(edited)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_friend_is_welcomed_in_the_language_of_their_LINE_and_may_choose_another()
    {
        house.Line.Languages[_anna] = "vi";

        var welcome = await house.SayAsync(Events.Of("follow", _anna));
        var chosen = await house.SayAsync(Events.Postback(_anna, "lang:en"));
        var later = await house.SayAsync(Events.Message(_anna, new JsonObject { ["type"] = "image" }));

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
        Assert.Contains("這個按鈕已經不能用了", (await house.SayAsync(Events.Postback(_anna, data))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_cards_button_tells_the_courses_facts()
    {
        var sent = await house.SayAsync(Events.Postback(_anna, "about:6"));

        Assert.StartsWith("陶藝入門 6\n", sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_can_rate_another_persons_turn()
    {
        await house.SayAsync(Events.Text(_anna, "我想學陶藝"));
        var turn = (await house.ConsultationAsync(_anna))!.Turns.Single();

        Assert.Contains("不能用了", (await house.SayAsync(Events.Postback(_ben, $"bad:{turn.Key:N}"))).Text, StringComparison.Ordinal);
        Assert.Contains("謝謝", (await house.SayAsync(Events.Postback(_anna, $"good:{turn.Key:N}"))).Text, StringComparison.Ordinal);
        Assert.True((await house.ConsultationAsync(_anna))!.Turns.Single().Helpful);
    }

    [Fact]
    public async Task Whoever_unfollows_leaves_nothing_that_could_reach_them()
    {
        await house.SayAsync(Events.Text(_anna, "我想學陶藝"));
        await house.Line.DeliverAsync(house.Web, Events.Of("unfollow", _anna, hasToken: false));

        var person = LineHouse.PersonOf(_anna);
        await using var database = house.OpenDatabase();
        await house.Line.UntilAsync(() => !database.ChannelUsers.Any(user => user.Person == person), "the row to go");
        Assert.False(await database.InboxEvents.AnyAsync(received => received.Person == person));
    }

    [Theory]
    [InlineData("刪除我的資料")]
    [InlineData("請把我的資料刪掉")]
    [InlineData("Please delete my data.")]
    public async Task Whoever_wants_to_be_forgotten_is_forgotten(string wish)
    {
        await house.SayAsync(Events.Text(_anna, "我想學陶藝"));
        var (consultation, person) = ((await house.ConsultationAsync(_anna))!.Key, LineHouse.PersonOf(_anna));
        var sent = await house.SayAsync(Events.Text(_anna, wish));

        Assert.Contains("已經刪除", sent.Text, StringComparison.Ordinal);
        await using var database = house.OpenDatabase();
        Assert.False(await database.Consultations.AnyAsync(one => one.Key == consultation) || await database.Turns.AnyAsync(turn => turn.ConsultationKey == consultation));
        Assert.False(await database.ChannelUsers.AnyAsync(user => user.Person == person));
        Assert.False(await database.InboxEvents.AnyAsync(one => one.Person == person) || await database.OutboxMessages.AnyAsync(one => one.Person == person));
    }

    [Fact]
    public async Task An_unsent_message_is_deleted_with_its_turn()
    {
        await house.SayAsync(Events.Text(_anna, "我想學陶藝", "m77"));
        await house.Line.DeliverAsync(house.Web, Events.Unsend(_anna, "m77"));

        await house.Line.UntilAsync(() => house.ConsultationAsync(_anna).Result!.Turns.Count == 0, "the turn to go");
        Assert.DoesNotContain("陶藝", (await house.ConsultationAsync(_anna))!.State, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_only_what_is_said_to_the_adviser_is_heard()
    {
        await house.Line.DeliverAsync(house.Web, Events.InGroup(_group, Events.Text(_anna, "我想學陶藝")), Events.InGroup(_group, Events.Message(_anna, new JsonObject { ["type"] = "image" })));
        var named = await house.SayAsync(Events.InGroup(_group, Events.Text(_anna, "學習顧問，我想學吉他")));
        var mention = Events.Text(_ben, "@顧問 我想學水彩");
        mention["message"]!["mention"] = new JsonObject { ["mentionees"] = new JsonArray(new JsonObject { ["index"] = 0, ["length"] = 3, ["type"] = "user", ["isSelf"] = true }) };
        var mentioned = await house.SayAsync(Events.InGroup(_group, mention));

        Assert.Contains("吉他", named.Text, StringComparison.Ordinal);
        Assert.Contains("水彩", mentioned.Text, StringComparison.Ordinal);
        var person = LineHouse.PersonOf(_group);
        await using var database = house.OpenDatabase();
        Assert.Equal(2, await database.InboxEvents.CountAsync(received => received.Person == person));
    }

    [Fact]
    public async Task Joining_a_group_says_how_to_speak_to_it() =>
        Assert.Contains("「學習顧問」", (await house.SayAsync(Events.InGroup(_group, Events.Of("join", _anna)))).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("👵🏽👨‍👩‍👧‍👦🇹🇼")]
    [InlineData("أريد أن أتعلم الرسم")]
    [InlineData("\u202E陶藝\u0000\u200F")]
    [InlineData("<script>alert(1)</script>{{7*7}}")]
    public async Task Odd_texts_are_answered(string text)
    {
        Assert.NotEqual("", (await house.SayAsync(Events.Text(_anna, text))).Text);
        Assert.Empty(house.Line.Complaints);
    }

    [Fact]
    public async Task A_text_of_ten_thousand_characters_is_answered()
    {
        Assert.NotEqual("", (await house.SayAsync(Events.Text(_anna, string.Concat(Enumerable.Repeat("我想學陶藝，", 2_000))))).Text);
    }

    [Fact]
    public async Task Personal_data_and_ids_are_stored_nowhere_in_the_clear()
    {
        await house.SayAsync(Events.Text(_anna, "我的身分證是A123456789，想學陶藝"));

        Assert.DoesNotContain("A123456789", (await house.ConsultationAsync(_anna))!.Turns.Single().Question, StringComparison.Ordinal);
        var person = LineHouse.PersonOf(_anna);
        await using var database = house.OpenDatabase();
        var user = await database.ChannelUsers.SingleAsync(one => one.Person == person);
        Assert.DoesNotContain(_anna, user.Person + Encoding.Latin1.GetString(user.SealedId), StringComparison.Ordinal);
        Assert.Null((await database.InboxEvents.SingleAsync(one => one.Person == person)).Payload);
        await house.Line.UntilAsync(() => database.OutboxMessages.Any(one => one.Person == person && one.Payload == null), "the outbox to be emptied");
    }
}
