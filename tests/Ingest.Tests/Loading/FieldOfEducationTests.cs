using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Ingest.Tests.Loading;

/// <summary>ISCED-F 2013, UNESCO Institute for Statistics.</summary>
public sealed class FieldOfEducationTests
{
    // Narrow field → how many detailed fields it has.
    private static readonly Dictionary<string, int> Narrow =
        "001:1 002:1 003:1 011:4 021:5 022:3 023:2 031:4 032:2 041:7 042:1 051:2 052:2 053:3 054:2 061:3 071:6 072:4 073:2 081:2 082:1 083:1 084:1 091:7 092:3 101:5 102:2 103:2 104:1"
            .Split(' ').ToDictionary(pair => pair[..3], pair => pair[4] - '0');

    private static readonly Thesaurus Seeds = Thesaurus.Load(Path.Combine(SharedData.Root, "seeds", "thesaurus"));

    [Fact]
    public void Every_field_of_the_thesaurus_is_a_detailed_field_of_the_classification() => Assert.DoesNotContain(
        Seeds.Concepts.Where(concept => concept.IscedF is not null),
        concept => !Narrow.TryGetValue(concept.IscedF![..3], out var count) || concept.IscedF.Length != 4 || concept.IscedF[3] - '0' is var last && (last < 1 || last > count));

    // The categories of the sets that were read so far. A drawer such as 生活 or 健康 holds many fields, and so has none.
    [Theory]
    [InlineData("健康", null)]
    [InlineData("語言", "0231")]
    [InlineData("數位生活", "0611")]
    [InlineData("職業訓練", "0417")]
    [InlineData("藝術", "0213")]
    [InlineData("生活", null)]
    [InlineData("公民", null)]
    [InlineData("基隆學", "0314")]
    [InlineData("家庭", null)]
    [InlineData("工藝", "0214")]
    [InlineData("餐飲", "1013")]
    [InlineData("海洋", "0522")]
    [InlineData("基本教育", "0011")]
    [InlineData("音樂", "0215")]
    [InlineData("照顧服務員", "0921")]
    [InlineData("電腦資訊", "0611")]
    [InlineData("美術工藝", "0213")]
    [InlineData("攝影影音", "0211")]
    [InlineData("工程技術", null)]
    [InlineData("運動健身", "1014")]
    [InlineData("自然生態", "0522")]
    [InlineData("教育照護", null)]
    [InlineData("Business: Digital Business/IT", null)]
    [InlineData("Business: Leadership & Organizations", "0413")]
    [InlineData("Business: Business Innovation", null)]
    [InlineData("Business: Marketing & Communications", "0414")]
    [InlineData("Business: Operations", null)]
    [InlineData("Business: Entrepreneurship", "0413")]
    [InlineData("Business: Business Analytics", "0542")]
    [InlineData("Business: Management", "0413")]
    [InlineData("Business: Strategy", null)]
    [InlineData("Business: Finance", null)]
    [InlineData("Business: Systems Thinking", null)]
    [InlineData("Technology: AI/Machine Learning", "0613")]
    [InlineData("Technology: Technology Innovation", null)]
    [InlineData("Technology: Blockchain", null)]
    [InlineData("Computer Science", null)]
    public void A_category_alone_gives_its_field_or_none(string category, string? field)
    {
        var classifier = new ConceptClassifier(Seeds);
        var course = new Course { Source = "s", Code = "c", Title = "○○", City = "基隆市", Category = category };

        Assert.Equal(field, classifier.FieldOf(classifier.Classify(course)));
    }
}
