using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Tests.Concepts;

namespace LearningAdvisor.Catalogue.Tests.Search.Passages;

public sealed class PassageWordsTests
{
    [Fact]
    public void What_frames_a_question_counts_less_than_its_words()
    {
        var words = Of(new PassageQuery("退費", null, []) { Question = "怎麼退費" });

        Assert.Equal([("退費", 1.0), ("怎麼", 0.5), ("麼退", 0.5)], words.Where(word => word.Finds).Select(word => (word.Token, word.Weight)));
    }

    [Fact]
    public void A_letter_out_of_a_word_colours_the_order_and_finds_nothing()
    {
        var words = Of(new PassageQuery("退費", null, []));

        Assert.Equal([("退費", true), ("退", false), ("費", false)], words.Select(word => (word.Token, word.Finds)));
    }

    [Fact]
    public void A_lone_letter_is_all_there_is() => Assert.Equal([("茶", 1.0)], Of(new PassageQuery("茶", null, [])).Select(word => (word.Token, word.Weight)));

    [Fact]
    public void Another_language_finds_by_the_chinese_names_of_what_it_names()
    {
        var words = Of(new PassageQuery("guitar", null, []));

        Assert.Contains(("吉他", 0.5, true), words.Select(word => (word.Token, word.Weight, word.IsExpansion)));
    }

    [Fact]
    public void A_chinese_question_stands_for_itself() => Assert.DoesNotContain(Of(new PassageQuery("吉他", null, [])), word => word.IsExpansion);

    [Fact]
    public void Signs_alone_are_no_words() => Assert.Empty(Of(new PassageQuery("？！", null, [])));

    private static List<PassageWord> Of(PassageQuery query) => PassageWords.Of(query, SampleThesaurus.Small);
}
