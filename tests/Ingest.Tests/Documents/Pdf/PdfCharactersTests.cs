using LearningAdvisor.Ingest.Documents.Pdf;

namespace LearningAdvisor.Ingest.Tests.Documents.Pdf;

public class PdfCharactersTests
{
    [Theory]
    [InlineData("\u2f00\u2f08\u5927\u5b78", "一人大學")]
    [InlineData("\u2fd5", "龠")]
    [InlineData("e\ufb03cient", "efficient")]
    [InlineData("圖書館", "圖書館")]
    [InlineData("圖\ufffd書", "圖書")]
    public void Characters_that_fonts_put_in_the_place_of_others_are_given_back(string text, string unified) => Assert.Equal(unified, PdfCharacters.Unified(text));
}
