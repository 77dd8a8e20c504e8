using System.Text.Json.Nodes;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Channels.Line.Answers;
using LearningAdvisor.Channels.Line.Rendering;
using LearningAdvisor.Channels.Tests.Platform;

namespace LearningAdvisor.Channels.Tests.Line.Rendering;

/// <summary>Every kind of body that we send, by LINE's own description and limits.</summary>
public sealed class OutgoingBodiesTests
{
    private const string Family = "👨‍👩‍👧‍👦";

    [SharedDataFact]
    public void Every_courtesy_passes_in_every_language() => Assert.All(PhraseBook.All, book => Assert.All(
        [
            Courtesies.Welcome(book),
            Courtesies.GroupWelcome(book, "學習顧問"),
            Courtesies.Sticker(["thank you"], book),
            Courtesies.PleaseType(isSpeech: true, "https://learning.example/", book),
            Courtesies.PleaseType(isSpeech: false, null, book),
            .. new[] { "line.tooMany", "line.busy", "line.trouble", "line.erased", "line.expired", "line.nearNone", "line.thanksGood", "line.thanksBad", "line.noWishes" }.Select(key => LineAnswer.Of(book.Say(key))),
            LineAnswer.Of(book.Say("line.askPosition"), quickReplies: [LineActions.SharePosition(book.Say("line.sharePosition"))]),
            LineAnswer.Of(book.Say("line.whichLanguage"), quickReplies: Courtesies.Languages()),
            LineAnswer.Of(book.Say("line.askErase"), quickReplies: [LineActions.Say(book.Say("line.eraseWish"))]),
            Courtesies.Welcome(book).After(book.Say("line.heard", ("text", "😀"))),
            LineAnswer.Of(book.Say("line.wait"), quickReplies: [LineActions.Post(PostbackCode.More(long.MaxValue), book.Say("line.waitButton"))]),
        ],
        Passes));

    [SharedDataFact]
    public void Cards_pass_whatever_their_records_hold() => Assert.All(
        new[] { "陶藝入門", new string('長', 9_000), string.Concat(Enumerable.Repeat(Family, 900)), "\u202Eمرحبا", "\ud83d\ude00", " " },
        title => Passes(LineAnswer.Of("課程", CourseCarousel.Of([.. Enumerable.Range(1, 15).Select(key => Card(key, title))], PhraseBook.For("zh-TW")))));

    [SharedDataFact]
    public void Long_and_odd_suggestions_pass() => Passes(LineAnswer.Of("哪一個？", quickReplies: Enumerable.Range(0, 20).Select(number =>
        LineActions.Say(number % 2 == 0 ? string.Concat(Enumerable.Repeat(Family, 400)) : "不限星期六下午兩點到五點而且要在七堵區或是暖暖區"))));

    [SharedDataFact]
    public void Texts_of_any_length_pass() => Assert.All(
        new[] { 1, 4_999, 5_000, 5_001, 15_000, 40_000 }, length => Passes(LineAnswer.Of(new string('字', length))));

    [SharedDataFact]
    public void The_description_finds_what_a_plain_schema_check_does_not() => Assert.Equal(
        ["body.messages[0].contents is missing", "body.messages[0].colour is no property of FlexMessage", "body.messages[0].altText is no string"],
        LineDescription.Known!.Errors("ReplyMessageRequest", JsonNode.Parse("""{"replyToken":"t","messages":[{"type":"flex","colour":"red","altText":123}]}""")!));

    private static void Passes(LineAnswer answer)
    {
        var body = new JsonObject { ["replyToken"] = "t", ["messages"] = answer.Messages.DeepClone() };

        Assert.Empty(LineDescription.Known!.Errors("ReplyMessageRequest", body));
        Assert.Null(MessageLimits.Broken(answer.Messages));
    }

    private static CourseCard Card(long key, string title) => new(
        key, title, "週三 19:00–21:00", null, "基隆市七堵區 教室", "免費", "報名中", key % 2 == 0 ? "https://課程.example/報名?課=陶藝" : "javascript:alert(1)", []);
}
