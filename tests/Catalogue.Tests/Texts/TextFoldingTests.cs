using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Tests.Texts;

public class TextFoldingTests
{
    [Theory]
    [InlineData("ＡＢＣ１２３！", "abc123!")]
    [InlineData("Excel 入門（甲班）", "excel 入門(甲班)")]
    [InlineData("台語", "臺語")]
    [InlineData("佈置房間裏的傢俱", "布置房間裡的家俱")]
    [InlineData("唸著、念着", "念著、念著")]
    [InlineData("第①期", "第1期")]
    [InlineData("第⑳期", "第20期")]
    [InlineData("日語Ⅲ", "日語iii")]
    [InlineData("日語ⅻ", "日語xii")]
    [InlineData("19:00–21:00", "19:00-21:00")]
    [InlineData("09:30～11:30", "09:30~11:30")]
    [InlineData("Tiếng VIỆT", "tiếng việt")]
    public void Widths_cases_and_spellings_become_one(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text));

    [Theory]
    [InlineData("　週三\t\n 晚上\u00a0", "週三 晚上")]
    [InlineData("\ufeff課程", "課程")]
    [InlineData("課程\u200b名稱", "課程 名稱")]
    [InlineData("   ", "")]
    [InlineData("", "")]
    public void Runs_of_white_space_become_one_space_and_none_at_the_ends(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text));

    [Theory]
    [InlineData("台北　ＡＢＣ", "台北 ABC")]
    [InlineData("Ⅳ", "IV")]
    [InlineData("⑫", "12")]
    public void Half_width_alone_keeps_case_and_spelling(string text, string narrow) => Assert.Equal(narrow, TextFolding.HalfWidth(text));

    [Fact]
    public void A_text_that_is_half_width_already_is_returned_as_it_is()
    {
        const string Text = "週三 19:00-21:00";

        Assert.Same(Text, TextFolding.HalfWidth(Text));
    }

    [Fact]
    public void Folding_twice_changes_nothing_more()
    {
        const string Text = "　Ⅲ 台灣ＡＩ①　～ ÀÉ ";

        Assert.Equal(TextFolding.Fold(Text), TextFolding.Fold(TextFolding.Fold(Text)));
    }
}
