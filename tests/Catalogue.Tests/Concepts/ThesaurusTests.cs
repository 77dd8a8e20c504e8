using LearningAdvisor.Catalogue.Concepts;
using static LearningAdvisor.Catalogue.Tests.Concepts.SampleThesaurus;

namespace LearningAdvisor.Catalogue.Tests.Concepts;

public class ThesaurusTests
{
    [Theory]
    [InlineData("想學吉他", "music.guitar")]
    [InlineData("想學民謠吉他", "music.guitar")]
    [InlineData("ＧＵＩＴＡＲ for beginners", "music.guitar")]
    [InlineData("想自彈自唱", "music.guitar")]
    [InlineData("吉他和烏克麗麗", "music.guitar music.ukulele")]
    [InlineData("想學游泳", "")]
    [InlineData("", "")]
    public void A_question_names_concepts_by_their_terms(string text, string ids) => Assert.Equal(ids, Found(Small, text));

    [Theory]
    [InlineData("tôi muốn học làm móng", "nails")]
    [InlineData("toi muon hoc lam mong", "nails")]
    [InlineData("toi muon hoc boi", "")]
    public void Vietnamese_phrases_are_known_without_their_marks_and_single_syllables_are_not(string text, string ids)
    {
        var thesaurus = new Thesaurus(
        [
            Concept("nails") with { Everyday = new Dictionary<string, IReadOnlyList<string>> { ["vi"] = ["làm móng"] } },
            Concept("swimming") with { Everyday = new Dictionary<string, IReadOnlyList<string>> { ["vi"] = ["bơi"] } },
        ]);

        Assert.Equal(ids, Found(thesaurus, text));
    }

    [Fact]
    public void The_longest_term_at_a_place_wins()
    {
        var match = Assert.Single(Small.Find("民謠吉他彈唱"));

        Assert.Equal(("民謠吉他", 0, 4), (match.Term, match.Start, match.Length));
    }

    [Theory]
    [InlineData("想刻自己的印章")]
    [InlineData("刻章")]
    [InlineData("刻一二三四五六七八章")]
    public void A_gap_stands_for_up_to_eight_characters(string text) => Assert.Equal("craft.seal", Found(Small, text));

    [Theory]
    [InlineData("刻一二三四五六七八九章")]
    [InlineData("章刻")]
    [InlineData("刻")]
    public void Beyond_eight_characters_or_in_another_order_a_gap_matches_nothing(string text) => Assert.Equal("", Found(Small, text));

    [Fact]
    public void A_term_with_a_gap_takes_no_place_from_what_stands_inside_it() =>
        Assert.Equal("craft.seal craft.pottery", Found(Small, "刻陶藝印章"));

    [Theory]
    [InlineData("ukulele or art", true)]
    [InlineData("學art課", true)]
    [InlineData("party", false)]
    [InlineData("smart phone", false)]
    [InlineData("arts", false)]
    public void A_Latin_term_matches_whole_words_alone(string text, bool expected)
    {
        var thesaurus = new Thesaurus([Concept("art", preferred: "art")]);

        Assert.Equal(expected, thesaurus.Find(text).Count == 1);
    }

    [Theory]
    [InlineData("make party art", true)]
    [InlineData("make art", true)]
    [InlineData("make a party", false)]
    [InlineData("remake art", false)]
    [InlineData("maker art", false)]
    public void The_parts_of_a_Latin_term_are_whole_words_too(string text, bool expected)
    {
        var thesaurus = new Thesaurus([Concept("art", preferred: "make…art")]);

        Assert.Equal(expected, thesaurus.Find(text).Count == 1);
    }

    [Fact]
    public void A_Thai_term_is_found_inside_a_sentence_without_spaces()
    {
        var thesaurus = new Thesaurus([Concept("music.guitar", preferred: "กีตาร์")]);

        Assert.Single(thesaurus.Find("อยากเรียนกีตาร์ครับ"));
    }

    [Fact]
    public void Everyday_words_are_for_questions_and_not_for_course_texts()
    {
        Assert.Single(Small.Find("自彈自唱"));
        Assert.True(Small.Find("自彈自唱").Single().IsEveryday);
        Assert.Empty(Small.Find("自彈自唱", everyday: false));
    }

    [Fact]
    public void A_term_of_two_concepts_means_both_and_each_less()
    {
        var matches = Small.Find("追劇");

        Assert.Equal(["digital.video", "language.korean"], matches.Select(match => match.ConceptId));
        Assert.All(matches, match => Assert.Equal(0.75 / Math.Sqrt(2), match.Weight, precision: 9));
    }

    [Theory]
    [InlineData("茶", 0.3)]
    [InlineData("瑜伽", 0.75)]
    [InlineData("yoga", 0.75)]
    [InlineData("攝影棚", 0.9)]
    [InlineData("民謠吉他", 1.0)]
    public void A_longer_term_means_its_concept_more_surely(string term, double weight)
    {
        var thesaurus = new Thesaurus([Concept("one", preferred: term)]);

        Assert.Equal(weight, Assert.Single(thesaurus.Find(term)).Weight);
    }

    [Fact]
    public void Two_spellings_of_one_name_in_a_concept_count_as_one()
    {
        var thesaurus = new Thesaurus([Concept("language.taiwanese", preferred: "臺語", terms: ["台語"], everyday: ["台語"])]);

        Assert.Equal(0.75, Assert.Single(thesaurus.Find("想學台語")).Weight);
    }

    [Fact]
    public void A_concept_widens_to_everything_narrower()
    {
        Assert.Equal(["music", "music.guitar", "music.ukulele"], Small.WithNarrower("music"));
        Assert.Equal(["music.guitar"], Small.WithNarrower("music.guitar"));
    }

    [Fact]
    public void A_name_is_shown_in_the_readers_language_else_in_Chinese_else_as_the_id()
    {
        var concept = Concept("one") with { Preferred = new Dictionary<string, string> { ["zh-TW"] = "陶藝", ["en"] = "pottery" } };

        Assert.Equal("pottery", concept.Name("en"));
        Assert.Equal("陶藝", concept.Name("vi"));
        Assert.Equal("one", (concept with { Preferred = new Dictionary<string, string>() }).Name("en"));
    }

    [Fact]
    public void Only_the_first_2000_characters_are_read()
    {
        Assert.Single(Small.Find(new string('，', 1_998) + "吉他"));
        Assert.Empty(Small.Find(new string('，', 1_999) + "吉他"));
    }

    [Fact]
    public void Two_concepts_with_one_id_are_refused()
    {
        var refused = Assert.Throws<InvalidDataException>(() => new Thesaurus([Concept("one"), Concept("one")]));

        Assert.Equal("Thesaurus: two concepts have the id \"one\". Give one of them another id.", refused.Message);
    }

    [Fact]
    public void A_link_to_no_concept_is_refused()
    {
        const string Message = "Thesaurus: concept \"one\" points to \"two\", which does not exist. Add it or correct the id.";

        Assert.Equal(Message, Assert.Throws<InvalidDataException>(() => new Thesaurus([Concept("one", broader: "two")])).Message);
        Assert.Equal(Message, Assert.Throws<InvalidDataException>(() => new Thesaurus([Concept("one", related: ["two"])])).Message);
    }

    [Fact]
    public void A_circle_of_broader_concepts_is_refused()
    {
        var refused = Assert.Throws<InvalidDataException>(() => new Thesaurus(
            [Concept("outside", broader: "one"), Concept("one", broader: "two"), Concept("two", broader: "one")]));

        Assert.Equal("Thesaurus: concept \"one\" is broader than itself by way of \"two\". Correct the \"broader\" of one of them.", refused.Message);
    }

    [Fact]
    public void A_concept_that_names_itself_as_broader_is_refused()
    {
        var refused = Assert.Throws<InvalidDataException>(() => new Thesaurus([Concept("one", broader: "one")]));

        Assert.Equal("Thesaurus: concept \"one\" is broader than itself by way of \"one\". Correct the \"broader\" of one of them.", refused.Message);
    }

    private static string Found(Thesaurus thesaurus, string text) =>
        string.Join(' ', thesaurus.Find(text).OrderBy(match => match.Start).Select(match => match.ConceptId));
}
