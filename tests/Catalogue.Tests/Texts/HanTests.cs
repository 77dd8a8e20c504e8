using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Tests.Texts;

public class HanTests
{
    [Theory]
    [InlineData('學', true)]
    [InlineData('㐀', true)]
    [InlineData('〇', true)]
    [InlineData('\uf900', true)]
    [InlineData('あ', false)]
    [InlineData('한', false)]
    [InlineData('a', false)]
    [InlineData('，', false)]
    public void Ideographs_are_told_from_everything_else(char character, bool expected) => Assert.Equal(expected, Han.IsHan(character));
}
