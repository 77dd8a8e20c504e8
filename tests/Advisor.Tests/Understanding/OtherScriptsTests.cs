using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>Simplified Chinese, and Vietnamese without its marks.</summary>
public sealed class OtherScriptsTests
{
    [Theory]
    [InlineData("我想学画画", "我想學畫畫")]
    [InlineData("理发和开发", "理髮和開發")]
    [InlineData("有没有线上的课", "有沒有線上的課")]
    [InlineData("皇后與系列", "皇后與系列")]
    [InlineData("plain text", "plain text")]
    public void Simplified_characters_become_traditional_ones(string written, string read) => Assert.Equal(read, SimplifiedForms.Traditionalised(written));

    [Fact]
    public void A_wish_in_simplified_script_is_read_whole()
    {
        var understood = Talk.Once("想学陶艺，周末上课，要免费");

        Assert.Equal("學陶藝", understood.Need.TopicText);
        Assert.Equal(0, understood.Need.MaxFee!.Value);
        Assert.Equal([DayOfWeek.Saturday, DayOfWeek.Sunday], understood.Need.Weekdays!.Value.OrderByDescending(day => day));
    }

    [Theory]
    [InlineData("toi muon hoc lam banh buoi toi", "tôi muốn học làm bánh buổi tối")]
    [InlineData("Tôi muốn học tiếng Anh", "Tôi muốn học tiếng Anh")]
    [InlineData("maybe later", "maybe later")]
    public void Vietnamese_without_marks_gets_them_back(string written, string read) => Assert.Equal(read, UnaccentedVietnamese.Marked(written));

    [Fact]
    public void Its_wishes_are_read()
    {
        var need = Talk.Once("toi muon hoc nau an cuoi tuan mien phi").Need;

        Assert.Equal(0, need.MaxFee!.Value);
        Assert.NotNull(need.Weekdays);
    }
}
