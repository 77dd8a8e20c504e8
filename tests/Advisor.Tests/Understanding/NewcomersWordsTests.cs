using LearningAdvisor.Catalogue.Concepts;

namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>The thesaurus of seeds/ in the languages of newcomers.</summary>
public sealed class NewcomersWordsTests
{
    private static readonly Thesaurus Subjects = SeedThesaurus.ForOneHouse();

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    [InlineData("id")]
    [InlineData("th")]
    public void Each_subject_has_a_name(string language) =>
        Assert.Empty(Subjects.Concepts.Where(concept => !concept.Preferred.ContainsKey(language)).Select(concept => concept.Id));

    [Theory]
    [InlineData("Tôi muốn học may quần áo", "crafts.sewing")]
    [InlineData("toi muon hoc may quan ao", "crafts.sewing")]
    [InlineData("Saya mau belajar merangkai bunga", "crafts.flower")]
    [InlineData("อยากเรียนโยคะ", "sport.yoga")]
    [InlineData("อยากหัดชงกาแฟ", "cooking.coffee")]
    public void A_wish_names_its_subject(string said, string subject) => Assert.Contains(subject, Subjects.Find(said).Select(match => match.ConceptId));

    [Theory]
    [InlineData("อยากเรียนโยคะ", "เรียนโยคะ")]
    [InlineData("อยากเรียนทำขนมคะ", "เรียนทำขนม")]
    [InlineData("I want to make soap from scratch", "make soap")]
    public void Words_of_politeness_and_of_beginning_are_no_part_of_the_subject(string said, string subject) =>
        Assert.Equal(subject, Talk.Once(said).Need.TopicText);
}
