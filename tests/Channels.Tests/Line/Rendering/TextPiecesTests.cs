using LearningAdvisor.Channels.Line.Rendering;

namespace LearningAdvisor.Channels.Tests.Line.Rendering;

public sealed class TextPiecesTests
{
    private const string Family = "👨‍👩‍👧‍👦";

    [Theory]
    [InlineData("六個字的文字", 6, "六個字的文字")]
    [InlineData("六個字的文字", 5, "六個字的…")]
    [InlineData(Family + Family + Family, 2, Family + "…")]
    public void A_label_is_cut_by_what_people_see_as_characters(string text, int most, string cut) =>
        Assert.Equal(cut, TextPieces.Clusters(text, most));

    [Theory]
    [InlineData("ab" + Family, 13, "ab" + Family)]
    [InlineData("ab" + Family, 12, "ab…")]
    [InlineData("abc", 2, "a…")]
    public void A_text_is_cut_by_units_and_never_within_a_character(string text, int most, string cut) =>
        Assert.Equal(cut, TextPieces.Units(text, most));

    [Fact]
    public void A_long_text_is_divided_at_line_ends() =>
        Assert.Equal(["第一行\n第二行", "第三行"], TextPieces.Divide("第一行\n第二行\n第三行", 8, 3));

    [Fact]
    public void What_the_last_piece_cannot_hold_is_cut() =>
        Assert.Equal(["一二", "三…"], TextPieces.Divide("一二三四五六", 2, 2));

    [Fact]
    public void White_space_makes_no_piece() => Assert.Empty(TextPieces.Divide(" \n ", 10, 3));
}
