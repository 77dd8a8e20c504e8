using LearningAdvisor.Catalogue.Concepts;
using static LearningAdvisor.Catalogue.Tests.Concepts.SampleThesaurus;

namespace LearningAdvisor.Catalogue.Tests.Concepts;

public sealed class CityTermsTests
{
    private readonly Thesaurus _files = new([Concept("music.guitar", preferred: "吉他"), Concept("music.drum", preferred: "打鼓")]);

    [Fact]
    public void A_citys_word_is_found_in_questions_and_not_in_the_texts_of_courses()
    {
        var thesaurus = _files.With([new CityTerm("六條弦", "music.guitar", "zh-TW")]);

        Assert.Equal("music.guitar", Assert.Single(thesaurus.Find("想學六條弦")).ConceptId);
        Assert.Empty(thesaurus.Find("想學六條弦", everyday: false));
    }

    [Fact]
    public void Trying_words_changes_nothing_for_others_and_taking_them_does()
    {
        CityTerm[] terms = [new("六條弦", "music.guitar", "zh-TW")];

        _files.With(terms);
        Assert.Empty(_files.Find("六條弦"));
        _files.Take(terms);
        Assert.Single(_files.Find("六條弦"));
        _files.Take([]);
        Assert.Empty(_files.Find("六條弦"));
    }

    [Fact]
    public void A_word_of_two_concepts_means_each_less()
    {
        var one = _files.With([new CityTerm("玩樂器去", "music.guitar", "zh-TW")]);
        var two = _files.With([new CityTerm("玩樂器去", "music.guitar", "zh-TW"), new CityTerm("玩樂器去", "music.drum", "zh-TW")]);

        Assert.Equal(1, Assert.Single(one.Find("玩樂器去")).Weight);
        Assert.Equal([0.707, 0.707], two.Find("玩樂器去").Select(match => Math.Round(match.Weight, 3)));
    }

    [Fact]
    public void A_word_that_does_not_mean_a_concept_hides_the_shorter_words_inside_it_and_nothing_else()
    {
        var thesaurus = _files.With([new CityTerm("吉他社區", "music.guitar", "zh-TW", Means: false)]);

        Assert.Empty(thesaurus.Find("吉他社區在哪裡"));
        Assert.Single(thesaurus.Find("我想學吉他"));
    }

    [Fact]
    public void A_word_of_the_files_itself_can_be_taken_from_a_concept()
    {
        var thesaurus = _files.With([new CityTerm("打鼓", "music.drum", "zh-TW", Means: false)]);

        Assert.Empty(thesaurus.Find("打鼓"));
    }

    [Fact]
    public void A_word_that_the_files_know_already_is_one_name_and_not_two_meanings()
    {
        var thesaurus = _files.With([new CityTerm("吉他", "music.guitar", "zh-TW")]);

        Assert.Equal(0.75, Assert.Single(thesaurus.Find("吉他")).Weight);
    }

    [Fact]
    public void A_word_of_a_concept_that_there_is_not_counts_for_nothing() =>
        Assert.Empty(_files.With([new CityTerm("六條弦", "music.banjo", "zh-TW")]).Find("六條弦"));
}
