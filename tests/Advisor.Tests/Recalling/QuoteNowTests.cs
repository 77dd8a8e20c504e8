using LearningAdvisor.Advisor.Recalling;

namespace LearningAdvisor.Advisor.Tests.Recalling;

public sealed class QuoteNowTests
{
    private const string Quote = "報名費每人五百元";

    [Fact]
    public void A_passage_that_is_the_same_still_says_it() => Assert.Equal(Quote, QuoteNow.Find(Statements.HashOf("一段"), Quote, [new PassageNow(Statements.HashOf("一段"), "一段")]));

    [Fact]
    public void A_passage_that_was_cut_anew_around_the_quote_still_says_it() => Assert.Equal(Quote, Find("課程說明。報名費每人五百元。"));

    [Fact]
    public void Where_the_words_have_changed_the_likest_passage_is_what_stands_there_now() =>
        Assert.Equal("報名費每人六百元。", Find("場地在三樓。", "報名費每人六百元。"));

    [Fact]
    public void Where_nothing_is_like_it_it_is_gone() => Assert.Null(Find("場地在三樓。"));

    [Fact]
    public void A_document_without_passages_says_nothing() => Assert.Null(Find());

    private static string? Find(params string[] passages) =>
        QuoteNow.Find(Statements.HashOf("別的段落"), Quote, [.. passages.Select(text => new PassageNow(Statements.HashOf(text), text))]);
}
