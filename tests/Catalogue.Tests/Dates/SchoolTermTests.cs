using LearningAdvisor.Catalogue.Dates;

namespace LearningAdvisor.Catalogue.Tests.Dates;

public sealed class SchoolTermTests
{
    [Theory]
    [InlineData("115學年度第1學期", "2026-08-01..2027-01-31")]
    [InlineData("１１５學年度第一學期", "2026-08-01..2027-01-31")]
    [InlineData("115學年度第2學期", "2027-02-01..2027-07-31")]
    [InlineData("115 學年度 下學期", "2027-02-01..2027-07-31")]
    [InlineData("一一五學年度上學期", "2026-08-01..2027-01-31")]
    [InlineData("109學年度(下)", "2021-02-01..2021-07-31")]
    [InlineData("115年春季班", "2026-02-01..2026-07-31")]
    [InlineData("115年秋季班", "2026-08-01..2027-01-31")]
    [InlineData("2026年秋季班", "2026-08-01..2027-01-31")]
    [InlineData("115秋季課程", "2026-08-01..2027-01-31")]
    public void A_term_that_says_how_it_counts_lies_in_one_half_year(string text, string span) => Assert.Equal(span, Span(text, null));

    [Theory]
    [InlineData("115-1")]
    [InlineData("1151")]
    [InlineData("115.1")]
    [InlineData("115上")]
    [InlineData("115年第1期")]
    [InlineData("115年度第一期")]
    [InlineData("115年上學期")]
    public void A_bare_term_counts_as_its_source_does_and_else_has_no_dates(string text)
    {
        Assert.Equal("", Span(text, null));
        Assert.Equal("2026-08-01..2027-01-31", Span(text, TermCounting.SchoolYear));
        Assert.Equal("2026-02-01..2026-07-31", Span(text, TermCounting.CalendarYear));
    }

    [Theory]
    [InlineData("109-2", "2021-02-01..2021-07-31")]
    [InlineData("1122", "2024-02-01..2024-07-31")]
    [InlineData("99-1", "2010-08-01..2011-01-31")]
    public void Terms_of_a_university_are_those_of_school_years(string text, string span) => Assert.Equal(span, Span(text, TermCounting.SchoolYear));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("115")]
    [InlineData("2026")]
    [InlineData("115-3")]
    [InlineData("115年暑期班")]
    [InlineData("第12期")]
    [InlineData("常態班")]
    [InlineData("2026-1-1")]
    public void Anything_else_is_no_term(string text) => Assert.Null(SchoolTerm.Read(text, TermCounting.SchoolYear));

    private static string Span(string text, TermCounting? usual)
    {
        var term = SchoolTerm.Read(text, usual);
        Assert.NotNull(term);
        return term.Span is { } span ? $"{span.From:yyyy-MM-dd}..{span.To:yyyy-MM-dd}" : "";
    }
}
