namespace LearningAdvisor.Advisor.Tests;

/// <summary>Talks put together at random, always the same ones: each turn must keep what <see cref="Conversation"/> checks.</summary>
[Collection(nameof(SmallCity))]
public sealed class AnyTalkTests(SmallCity city)
{
    private const int Turns = 6;

    private static readonly string[] Pieces =
    [
        "想學", "吉他", "手機", "陶藝", "瑜珈", "英文", "潛水", "太極拳", "烘焙", "我媽七十歲", "12歲的小孩", "住七堵", "只能在中正區", "在臺北",
        "免費", "一千元以下", "最好便宜一點", "週末", "平日下午", "星期三晚上", "下個月開始", "八點半以前結束", "線上", "要去教室", "無障礙", "用學習券",
        "有托育", "新住民", "用英文上課", "圖書館開的", "地點不限", "不用免費", "換一批", "還有嗎", "第一個怎麼報名", "第二個多少錢", "這兩個差在哪",
        "電話幾號", "在哪裡", "幾點開", "樂齡學習中心", "學習券可以抵材料費嗎", "社區大學是什麼", "我要找真人", "你好", "謝謝", "你會做什麼", "重新開始",
        "guitar", "I want to learn", "free", "on Saturday", "in Qidu", "how much is it", "show me more", "talk to a person", "not online", "for my 5 year old",
        "，", "。", "？", "!", " ", "\n", "😀", "{count}", "１２００元", "0912345678", "115年", "99999999999999999999", "((", "'; drop table", "\"", "%_", "*", "AND NOT",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public async Task Whatever_is_said_each_reply_keeps_the_promises(int seed)
    {
        var random = new Random(seed);
        for (var talk = 0; talk < 8; talk++)
            await new Conversation(city).SayAsync([.. Enumerable.Range(0, Turns).Select(_ => Anything(random))]);
    }

    private static string Anything(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
