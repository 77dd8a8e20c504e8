using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Tests.Answering;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("找到兩門課。要報名嗎？快！", "找到兩門課。|要報名嗎？|快！")]
    [InlineData("真的嗎？！好。", "真的嗎？！|好。")]
    [InlineData("Two courses fit. Shall we go on? Yes!", "Two courses fit. |Shall we go on? |Yes!")]
    [InlineData("沒有句點", "沒有句點")]
    public void A_sentence_ends_with_its_mark(string text, string expected) => Assert.Equal(expected.Split('|'), Sentences.Of(text));

    [Theory]
    [InlineData("以下課程：\n1. 陶藝\n2. 吉他", "以下課程：\n|1. 陶藝\n|2. 吉他")]
    [InlineData("第一段。\n\n第二段。\n", "第一段。\n\n|第二段。\n")]
    [InlineData("\n開頭空行。", "\n開頭空行。")]
    public void A_line_ends_a_sentence_and_keeps_what_is_blank(string text, string expected) => Assert.Equal(expected.Split('|'), Sentences.Of(text));

    [Theory]
    [InlineData("The fee is 1,200.50 dollars.")]
    [InlineData("學費 3.5 折，電話 02-2400.1234。")]
    [InlineData("See https://example.tw/a.b?c=1!d for more.")]
    [InlineData("請看 https://example.tw/查詢?詞=1.2 的說明。")]
    [InlineData("The class of C. Lin starts at 7 p.m. on 3 March, in room no. 5.")]
    [InlineData("您可以說「要免費的。下午也行？」再試。")]
    [InlineData("(Your data was not kept. We never keep it.)")]
    public void Numbers_addresses_brackets_and_abbreviations_stay_whole(string text) => Assert.Equal([text], Sentences.Of(text));

    [Fact]
    public void A_bracket_that_is_never_closed_ends_with_its_line() => Assert.Equal(["（備註。沒關。\n", "下一行。", "再一句。"], Sentences.Of("（備註。沒關。\n下一行。再一句。"));

    [Fact]
    public void An_empty_text_has_no_sentence() => Assert.Empty(Sentences.Of(""));

    [Fact]
    public void The_sentences_of_any_text_are_the_text_again()
    {
        const string Alphabet = "。！？.!?\n 「」()a1我 ";
        var random = new Random(1);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));

            Assert.Equal(text, string.Concat(Sentences.Of(text)));
        }
    }
}
