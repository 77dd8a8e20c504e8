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
    [InlineData(0.1, 0.4)]
    [InlineData(0.5, 0.95)]
    public void A_guess_counts_by_what_it_shares_and_is_never_certain(double share, double trust) =>
        Assert.Equal(trust, WantedConcepts.Of([], [new ConceptGuess("craft.seal", share)], SampleThesaurus.Small)["craft.seal"].Trust, 9);

    [Fact]
    public void What_is_named_and_guessed_as_well_is_surer_than_either() =>
        Assert.Equal(1 - ((1 - 0.75) * (1 - 0.4)), WantedConcepts.Of(SampleThesaurus.Small.Find("篆刻"), [new ConceptGuess("craft.seal", 0.1)], SampleThesaurus.Small)["craft.seal"].Trust, 9);

    [Fact]
    public void A_guess_that_is_sure_leaves_less_to_what_is_named_beside_it()
    {
        var named = SampleThesaurus.Small.Find("篆刻");
        var alone = WantedConcepts.Of(named, [], SampleThesaurus.Small)["craft.seal"].Trust;

        Assert.Equal(0.7 * alone, WantedConcepts.Of(named, [new ConceptGuess("music.guitar", 0.5)], SampleThesaurus.Small)["craft.seal"].Trust, 9);
        Assert.Equal(alone, WantedConcepts.Of(named, [new ConceptGuess("music.guitar", 0.1)], SampleThesaurus.Small)["craft.seal"].Trust, 9);
    }

    [Fact]
    public void Where_many_subjects_are_as_likely_each_counts_less()
    {
        var alone = WantedConcepts.Of([], [new ConceptGuess("craft.seal", 0.5)], SampleThesaurus.Small)["craft.seal"].Trust;
        var among = WantedConcepts.Of([], [.. new[] { "craft.seal", "music", "music.guitar", "music.ukulele", "craft", "sport" }.Select(id => new ConceptGuess(id, 0.5))], SampleThesaurus.Small)["craft.seal"].Trust;

        Assert.True(among < alone);
    }

    [Theory]
    [InlineData("吉他", true)]
    [InlineData("吉他課", true)]
    [InlineData("guitar", true)]
    [InlineData("朋友生日想彈吉他給他驚喜", false)]
    [InlineData("想彈給他驚喜", false)]
    public void Where_a_subject_is_most_of_what_is_said_nothing_is_guessed(string text, bool isAllNamed) =>
        Assert.Equal(isAllNamed, WantedConcepts.IsAllNamed(text, SampleThesaurus.Small.Find(text)));
}
