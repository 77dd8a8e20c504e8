using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Tests.Texts;

public sealed class StorableTextTests
{
    [Fact]
    public void A_character_0_is_replaced_and_not_left_out() => Assert.Equal("陶\ufffd藝\ufffd", StorableText.Of("陶\0藝\0"));

    [Fact]
    public void Any_other_text_is_the_same_one()
    {
        const string text = "陶藝 A班";

        Assert.Same(text, StorableText.Of(text));
    }
}
