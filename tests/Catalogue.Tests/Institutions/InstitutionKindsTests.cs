using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Catalogue.Tests.Institutions;

public class InstitutionKindsTests
{
    public static TheoryData<InstitutionKind> Kinds => new(Enum.GetValues<InstitutionKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_read_back_from_its_Chinese_name(InstitutionKind kind) =>
        Assert.Equal(kind, InstitutionKinds.Parse(kind.ChineseName()));

    [Theory]
    [InlineData("COMMUNITY_UNIVERSITY", InstitutionKind.CommunityUniversity)]
    [InlineData("cramSchool", InstitutionKind.CramSchool)]
    [InlineData("公共圖書館", InstitutionKind.Library)]
    [InlineData("國中小補校", InstitutionKind.SupplementarySchool)]
    public void Other_spellings_of_a_kind_are_read_too(string text, InstitutionKind kind) => Assert.Equal(kind, InstitutionKinds.Parse(text));

    [Theory]
    [InlineData("游泳池")]
    [InlineData("")]
    public void A_word_that_is_no_kind_is_null_and_not_guessed(string text) => Assert.Null(InstitutionKinds.Parse(text));

    [Theory]
    [InlineData("基隆市安樂區樂齡學習中心", InstitutionKind.SeniorLearningCentre)]
    [InlineData("海洋大學樂齡大學", InstitutionKind.SeniorUniversity)]
    [InlineData("基隆社區大學", InstitutionKind.CommunityUniversity)]
    [InlineData("基隆市原住民族部落大學", InstitutionKind.IndigenousTribalUniversity)]
    [InlineData("國立臺灣海洋大學", InstitutionKind.University)]
    [InlineData("基隆市立國小附設補校", InstitutionKind.SupplementarySchool)]
    [InlineData("私立光明文理短期補習班", InstitutionKind.CramSchool)]
    [InlineData("基隆市公共圖書館七堵分館", InstitutionKind.Library)]
    [InlineData("七堵國小", InstitutionKind.School)]
    [InlineData("某某協會", InstitutionKind.Other)]
    public void A_name_shows_its_kind_the_more_particular_word_first(string name, InstitutionKind kind) =>
        Assert.Equal(kind, InstitutionKinds.FromName(name));
}
