using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Tests.Texts;

public class IndexTokensTests
{
    [Theory]
    [InlineData("吉他", "吉 吉他 他")]
    [InlineData("學吉他", "學 學吉 吉 吉他 他")]
    [InlineData("excel 入門", "excel 入 入門 門")]
    [InlineData("3d列印", "3d 列 列印 印")]
    [InlineData("陶,藝", "陶 藝")]
    [InlineData("tiếng việt", "tiếng việt")]
    [InlineData("c++ / c#", "c c")]
    [InlineData("😀", "")]
    [InlineData("", "")]
    public void A_text_is_cut_into_characters_pairs_and_words(string folded, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', IndexTokens.Of(folded)));

    [Fact]
    public void A_mark_that_stands_after_its_letter_stays_in_the_word() =>
        Assert.Equal(["vie\u0323\u0302t"], IndexTokens.Of("vie\u0323\u0302t"));

    [Theory]
    [InlineData("民謠吉他彈唱（甲班）")]
    [InlineData("Excel 2019：從入門到樞紐分析")]
    [InlineData("追劇學韓語Ⅱ, ５週")]
    [InlineData("vie\u0323\u0302t 越南語 tiếng Việt")]
    [InlineData("𠮷野家 😀 料理")]
    [InlineData("   ")]
    [InlineData("")]
    public void The_stored_form_holds_the_same_tokens_as_the_query_form(string text) =>
        Assert.Equal(IndexTokens.Of(TextFolding.Fold(text)), IndexTokens.Joined(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Nothing_stored_for_no_text() => Assert.Equal("", IndexTokens.Joined(null));
}
