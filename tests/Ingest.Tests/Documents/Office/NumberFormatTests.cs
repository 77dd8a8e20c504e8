using LearningAdvisor.Ingest.Documents.Office;

namespace LearningAdvisor.Ingest.Tests.Documents.Office;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData(3, "decimal", "3")]
    [InlineData(7, "decimalZero", "07")]
    [InlineData(3, "taiwaneseCountingThousand", "三")]
    [InlineData(10, "taiwaneseCountingThousand", "十")]
    [InlineData(21, "chineseCounting", "二十一")]
    [InlineData(12, "ideographLegalTraditional", "拾貳")]
    [InlineData(4, "ideographTraditional", "丁")]
    [InlineData(11, "ideographTraditional", "11")]
    [InlineData(20, "decimalEnclosedCircle", "⑳")]
    [InlineData(14, "lowerRoman", "xiv")]
    [InlineData(28, "upperLetter", "BB")]
    [InlineData(1, "bullet", "")]
    [InlineData(2, "somethingNew", "2")]
    public void A_number_is_written_as_its_format_asks(int number, string format, string text) => Assert.Equal(text, NumberFormat.Of(number, format));
}
