using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Catalogue.Tests.Search;

public class LexicalScoreTests
{
    private static readonly Dictionary<string, double> Rarity = new() { ["插花"] = 6, ["入門"] = 0.5, ["班級"] = 0.4, ["沒有"] = 0 };
    private static readonly Dictionary<string, ConceptWord> NoneImplied = [];

    [Fact]
    public void In_a_small_catalogue_every_known_word_is_looked_up() =>
        Assert.Equal(["插花", "入門"], LexicalScore.WorthLooking(["插花", "入門", "沒有"], Rarity, courses: 499));

    [Fact]
    public void In_a_large_one_words_that_most_courses_hold_are_left_out() =>
        Assert.Equal(["插花"], LexicalScore.WorthLooking(["插花", "入門", "沒有"], Rarity, courses: 500));

    [Fact]
    public void A_question_of_common_words_alone_keeps_its_two_rarest() =>
        Assert.Equal(["入門", "班級"], LexicalScore.WorthLooking(["班級", "入門", "沒有"], Rarity, courses: 500));

    [Fact]
    public void A_word_in_the_title_counts_in_full_and_in_the_body_less()
    {
        var parts = LexicalScore.Parts("插花", "入門", ["插花", "入門"], NoneImplied, Rarity).ToList();

        Assert.Equal([("插花", "Title", 6 / 6.5), ("入門", "Body", 0.6 * 0.5 / 6.5)], parts.Select(part => (part.Name, part.Field!, part.Weight)));
    }

    [Fact]
    public void A_word_that_no_course_holds_counts_against_every_course()
    {
        var part = Assert.Single(LexicalScore.Parts("插花", "", ["插花", "沒有"], NoneImplied, Rarity));

        Assert.Equal(6.0 / 12, part.Weight);
    }

    [Fact]
    public void Only_unknown_words_give_no_part() => Assert.Empty(LexicalScore.Parts("插花", "", ["沒有"], NoneImplied, Rarity));

    [Fact]
    public void An_implied_word_speaks_for_its_concept_below_a_classification()
    {
        var implied = new Dictionary<string, ConceptWord> { ["法語"] = new("language.french", 1), ["發音"] = new("language.french", 0.5) };

        var part = Assert.Single(LexicalScore.Parts("法語 初階", "發音", [], implied, Rarity));

        Assert.Equal((ScoreKind.Concept, "language.french (法語)", "Title", 0.6), (part.Kind, part.Name, part.Field!, part.Weight));
    }

    [Fact]
    public void In_the_body_an_implied_word_says_less()
    {
        var implied = new Dictionary<string, ConceptWord> { ["法語"] = new("language.french", 1) };

        var part = Assert.Single(LexicalScore.Parts("初階", "法語", [], implied, Rarity));

        Assert.Equal(("Body", 0.6 * 0.6), (part.Field!, part.Weight));
    }
}
