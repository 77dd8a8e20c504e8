using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Search;
using static LearningAdvisor.Catalogue.Tests.Concepts.SampleThesaurus;

namespace LearningAdvisor.Catalogue.Tests.Search;

public class ConceptWordsTests
{
    private static readonly Thesaurus French = new([Concept("language.french", preferred: "法文", terms: ["法語會話", "法語發音", "法語入門"])]);

    [Fact]
    public void A_pair_that_stands_in_many_names_of_the_concept_carries_it_and_one_that_stands_in_few_does_not()
    {
        var words = ConceptWords.Of(French.Find("想學法文"), French);

        Assert.Equal(["法文", "法語"], words.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(new ConceptWord("language.french", 0.75), words["法文"]);
        Assert.Equal(new ConceptWord("language.french", 0.75 * 0.75), words["法語"]);
    }

    [Fact]
    public void A_question_that_names_no_concept_is_not_widened() => Assert.Empty(ConceptWords.Of(French.Find("想學游泳"), French));

    [Fact]
    public void A_service_of_the_city_widens_nothing()
    {
        var services = new Thesaurus([Concept("service.library", preferred: "圖書館") with { IscedF = null }]);

        Assert.Empty(ConceptWords.Of(services.Find("圖書館"), services));
    }
}
