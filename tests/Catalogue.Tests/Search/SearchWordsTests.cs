using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Catalogue.Tests.Search;

public class SearchWordsTests
{
    [Theory]
    [InlineData("請問有沒有教吉他的課", "教吉 吉他")]
    [InlineData("我想學插花", "插花")]
    [InlineData("茶", "茶")]
    [InlineData("I want to learn Korean", "korean")]
    [InlineData("Tôi muốn học tiếng Trung", "tiếng trung")]
    [InlineData("Excel 2019", "excel 2019")]
    [InlineData("吉他吉他", "吉他 他吉")]
    [InlineData("請問", "")]
    [InlineData("？！", "")]
    public void Frames_are_cut_and_the_words_of_the_subject_remain(string question, string words) =>
        Assert.Equal(words, string.Join(' ', SearchWords.Of(question)));

    [Fact]
    public void A_very_long_question_gives_forty_words_at_most() =>
        Assert.Equal(40, SearchWords.Of(string.Join(' ', Enumerable.Range(100, 900))).Count);
}
