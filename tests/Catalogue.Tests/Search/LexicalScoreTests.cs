using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Catalogue.Tests.Search;

public class LexicalScoreTests
{
    private static readonly Dictionary<string, double> Rarity = new() { ["插花"] = 6, ["入門"] = 0.5, ["班級"] = 0.4, ["沒有"] = 0 };

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
        var weights = LexicalScore.Words(["插花", "入門"], Rarity).Select(word => (word.Title.Name, word.Title.Weight, word.Body.Weight));

        Assert.Equal([("插花", 6 / 6.5, 0.6 * 6 / 6.5), ("入門", 0.5 / 6.5, 0.6 * 0.5 / 6.5)], weights);
    }

    [Fact]
    public void A_word_that_no_course_holds_counts_against_every_course() =>
        Assert.Equal(6.0 / 12, Assert.Single(LexicalScore.Words(["插花", "沒有"], Rarity)).Title.Weight);

    [Fact]
    public void Only_unknown_words_give_nothing() => Assert.Empty(LexicalScore.Words(["沒有"], Rarity));

    [Fact]
    public void An_implied_word_speaks_for_its_concept_below_a_classification_and_less_in_the_body()
    {
        var (title, body) = LexicalScore.Implied("法語", new ConceptWord("language.french", 1));

        Assert.Equal(new ScorePart(ScoreKind.Concept, "language.french (法語)", "Title", 0.6, "language.french"), title);
        Assert.Equal(title with { Field = "Body", Weight = 0.6 * 0.6 }, body);
    }
}
