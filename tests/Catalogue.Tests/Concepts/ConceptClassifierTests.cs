using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Tests.Courses;
using static LearningAdvisor.Catalogue.Tests.Concepts.SampleThesaurus;

namespace LearningAdvisor.Catalogue.Tests.Concepts;

public class ConceptClassifierTests
{
    private readonly ConceptClassifier _classifier = new(Small);

    [Fact]
    public void A_title_says_more_than_a_summary_and_a_summary_more_than_a_category()
    {
        var course = SampleCourse.New("A1", "民謠吉他");
        course.Summary = "烏克麗麗也可以";
        course.Category = "音樂";

        Assert.Equal([("music.guitar", 1.0), ("music.ukulele", 0.5), ("music", 0.225)], Classify(course));
    }

    [Fact]
    public void Named_twice_a_concept_keeps_its_strongest_weight()
    {
        var course = SampleCourse.New("A1", "陶藝");
        course.Summary = "陶藝與手拉坏";

        Assert.Equal([("craft.pottery", 0.75)], Classify(course));
    }

    [Fact]
    public void A_summary_is_classified_by_names_and_not_by_everyday_words()
    {
        var course = SampleCourse.New("A1", "入門");
        course.Summary = "自彈自唱";

        Assert.Empty(_classifier.Classify(course));
    }

    [Fact]
    public void An_everyday_word_in_a_title_says_less_than_a_name() =>
        Assert.Equal([("music.guitar", 0.6)], Classify(SampleCourse.New("A1", "自彈自唱")));

    [Fact]
    public void An_everyday_phrase_with_a_gap_classifies_no_course() => Assert.Empty(_classifier.Classify(SampleCourse.New("A1", "刻自己的印章")));

    [Fact]
    public void A_service_of_the_city_is_no_subject_of_a_course()
    {
        var services = new Thesaurus([Concept("service.library", preferred: "圖書館") with { IscedF = null }]);

        Assert.Empty(new ConceptClassifier(services).Classify(SampleCourse.New("A1", "圖書館")));
    }

    [Fact]
    public void A_summary_is_read_for_300_characters()
    {
        var course = SampleCourse.New("A1", "入門");
        course.Summary = new string('，', 299) + "陶藝";

        Assert.Empty(_classifier.Classify(course));
    }

    [Fact]
    public void At_most_eight_concepts_are_kept_ties_by_id()
    {
        var names = "甲乙丙丁戊己庚辛壬癸".Select(name => $"{name}{name}").ToList();
        var thesaurus = new Thesaurus(names.Select((name, number) => Concept($"c{9 - number}", preferred: name)).ToList());

        var concepts = new ConceptClassifier(thesaurus).Classify(SampleCourse.New("A1", string.Join('、', names)));

        Assert.Equal(["c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7"], concepts.Select(concept => concept.ConceptId));
    }

    [Fact]
    public void The_field_of_education_is_that_of_the_strongest_concept_that_has_one()
    {
        var thesaurus = new Thesaurus([Concept("desk") with { IscedF = null }, Concept("craft", iscedF: "0214"), Concept("music", iscedF: "0215")]);
        var classifier = new ConceptClassifier(thesaurus);

        Assert.Equal("0214", classifier.FieldOf(Strongest("desk", "craft", "music")));
        Assert.Null(classifier.FieldOf(Strongest("desk")));
        Assert.Null(classifier.FieldOf([]));
    }

    private static IEnumerable<CourseConcept> Strongest(params string[] ids) => ids.Select(id => new CourseConcept { ConceptId = id, Weight = 1 });

    private List<(string Id, double Weight)> Classify(Course course) =>
        _classifier.Classify(course).Select(concept => (concept.ConceptId, concept.Weight)).ToList();
}
