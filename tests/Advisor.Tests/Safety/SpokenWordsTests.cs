using LearningAdvisor.Advisor.Safety;

namespace LearningAdvisor.Advisor.Tests.Safety;

public sealed class SpokenWordsTests
{
    [Theory]
    [InlineData("老公…打我", "老公喝醉就打我", true)]
    [InlineData("老公…打我", "老公昨天晚上十二點多回家打我", false)]
    [InlineData("老公…打我", "老公在家,打我", false)]
    [InlineData("(想|要)自殺", "我要自殺", true)]
    [InlineData("想(去|)死", "想去死", true)]
    [InlineData("想(去|)死", "想死", true)]
    [InlineData("^救命$", "救命!", true)]
    [InlineData("^救命$", "救命恩人的故事", false)]
    [InlineData("台上", "在臺上", true)]
    [InlineData("rob", "a robot class", false)]
    [InlineData("was robbed", "i was robbed.", true)]
    [InlineData("a.b", "axb", false)]
    public void A_phrase_matches_what_it_stands_for(string phrase, string folded, bool matches) =>
        Assert.Equal(matches, SpokenWords.Pattern([phrase]).IsMatch(folded));

    [Fact]
    public void No_phrases_match_nothing() => Assert.DoesNotMatch(SpokenWords.Pattern([]), "想學吉他");
}
