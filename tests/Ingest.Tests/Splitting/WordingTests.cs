using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Tests.Splitting;

public class WordingTests
{
    [Fact]
    public void A_sentence_without_end_is_cut_at_its_commas_and_given_back_whole()
    {
        var sentence = string.Concat(Enumerable.Repeat("讀書、展覽，", 30));

        var clauses = Wording.Clauses(sentence, 20);

        Assert.Equal(sentence, string.Concat(clauses));
        Assert.All(clauses, clause => Assert.True(clause.Length <= 20 && clause[^1] is '，' or '、', clause));
    }

    [Theory]
    [InlineData("共有學員1,234,567.5人", 8, "共有學員|1,234,567.5|人")]
    [InlineData("learning city guide", 10, "learning |city guide")]
    [InlineData("圖書館圖書館", 4, "圖書館圖|書館")]
    [InlineData("incomprehensibilities are", 5, "incomprehensibilities| are")]
    public void A_cut_never_stands_inside_a_word_or_a_number(string sentence, int longest, string cut) =>
        Assert.Equal(cut, string.Join('|', Wording.Clauses(sentence, longest)));

    [Theory]
    [InlineData("終身\n學習", "終身學習")]
    [InlineData("終身\r\n  學習", "終身學習")]
    [InlineData("Learning\nCity", "Learning City")]
    [InlineData("基隆市\u3000 教育處", "基隆市 教育處")]
    [InlineData("發 行 人：港邊社", "發行人：港邊社")]
    [InlineData("圖\u200b書\u00ad館\ufeff", "圖書館")]
    public void White_space_becomes_one_and_layout_does_not_cut_chinese(string text, string tidy) => Assert.Equal(tidy, Wording.Tidy(text));
}
