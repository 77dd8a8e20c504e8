using LearningAdvisor.Ingest.Normalising;

namespace LearningAdvisor.Ingest.Tests.Normalising;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2025-03-05")]
    [InlineData("2025/3/5")]
    [InlineData("2025.3.5")]
    [InlineData("20250305")]
    [InlineData("114/03/05")]
    [InlineData("114/3/5")]
    [InlineData("114-3-5")]
    [InlineData("114.3.5")]
    [InlineData("1140305")]
    [InlineData("114年3月5日")]
    [InlineData("民國114年3月5日")]
    [InlineData("中華民國 114 年 3 月 5 日")]
    [InlineData("民國一百一十四年三月五日")]
    [InlineData("１１４／３／５")]
    [InlineData("114/3/5(三)")]
    [InlineData("2025年3月5日（星期三）")]
    [InlineData("2025-03-05 09:30")]
    [InlineData("2025-03-05T09:30:00+08:00")]
    [InlineData("2025-03-04T16:00:00Z")]
    [InlineData(" 2025-03-05 起")]
    public void Every_written_form_gives_the_same_day(string text)
    {
        Assert.True(DateText.TryRead(text, out var date));
        Assert.Equal(new DateOnly(2025, 3, 5), date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("未定")]
    [InlineData("2025-02-30")]
    [InlineData("114/13/1")]
    [InlineData("5/3/2025")]
    [InlineData("3/5")]
    [InlineData("114/3/5(四)")]
    [InlineData("2025-03-05 25:00")]
    [InlineData("114年3月")]
    [InlineData("+14d")]
    public void What_is_no_date_is_not_read(string text) => Assert.False(DateText.TryRead(text, out _));

    [Fact]
    public void The_first_year_of_the_republic_is_1912()
    {
        Assert.True(DateText.TryRead("民國元年1月1日", out var date));
        Assert.Equal(new DateOnly(1912, 1, 1), date);
    }

    [Fact]
    public void A_moment_without_an_offset_is_Taipei_time()
    {
        Assert.True(DateText.TryReadUtc("2026-03-05 09:30", out var utc));
        Assert.Equal(new DateTime(2026, 3, 5, 1, 30, 0, DateTimeKind.Utc), utc);
    }

    [Theory]
    [InlineData("+14d", "2026-12-04")]
    [InlineData("-20d", "2026-10-31")]
    public void Relative_dates_count_from_today(string text, string expected)
    {
        Assert.True(DateText.TryReadRelative(text, new DateOnly(2026, 11, 20), out var date));
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), date);
    }
}
