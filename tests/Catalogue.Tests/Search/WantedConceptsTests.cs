using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Tests.Concepts;

namespace LearningAdvisor.Catalogue.Tests.Search;

public sealed class WantedConceptsTests
{
    [Fact]
    public void A_subject_below_a_whole_domain_is_wanted_less_than_the_domain()
    {
        var wanted = WantedConcepts.Of(SampleThesaurus.Small.Find("音樂"), [], SampleThesaurus.Small);

        Assert.Equal(["music", "music.guitar", "music.ukulele"], wanted.Keys.Order());
        Assert.Equal(0.6 * wanted["music"].Trust, wanted["music.guitar"].Trust, 9);
        Assert.All(wanted.Values, concept => Assert.Equal("music", concept.Said));
    }

    [Fact]
    public void Who_names_a_domain_and_a_subject_in_it_means_the_subject()
    {
        var wanted = WantedConcepts.Of(SampleThesaurus.Small.Find("音樂課想學吉他"), [], SampleThesaurus.Small);

        Assert.Equal("music.guitar", wanted["music.guitar"].Said);
        Assert.DoesNotContain("music", wanted.Keys);
    }

    [Theory]
    [InlineData(0.1, 0.3)]
    [InlineData(0.5, 0.6)]
    public void A_guess_counts_by_what_it_shares_and_never_as_much_as_a_name(double share, double trust)
    {
        var wanted = WantedConcepts.Of([], [new ConceptGuess("craft.seal", share)], SampleThesaurus.Small);

        Assert.Equal(trust, wanted["craft.seal"].Trust, 9);
        Assert.True(wanted["craft.seal"].Trust < SampleThesaurus.Small.Find("篆刻")[0].Weight);
    }

    [Fact]
    public void What_is_named_is_not_weakened_by_a_guess() =>
        Assert.Equal(0.75, WantedConcepts.Of(SampleThesaurus.Small.Find("篆刻"), [new ConceptGuess("craft.seal", 0.1)], SampleThesaurus.Small)["craft.seal"].Trust, 9);

    [Theory]
    [InlineData("吉他", true)]
    [InlineData("吉他課", true)]
    [InlineData("guitar", true)]
    [InlineData("朋友生日想彈吉他給他驚喜", false)]
    [InlineData("想彈給他驚喜", false)]
    public void Where_a_subject_is_most_of_what_is_said_nothing_is_guessed(string text, bool isAllNamed) =>
        Assert.Equal(isAllNamed, WantedConcepts.IsAllNamed(text, SampleThesaurus.Small.Find(text)));
}
