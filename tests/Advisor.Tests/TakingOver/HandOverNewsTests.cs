using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Advisor.Tests.Models;

namespace LearningAdvisor.Advisor.Tests.TakingOver;

public sealed class HandOverNewsTests
{
    [Theory]
    [InlineData("2026-03-04T10:00:00", "I have told the counsellors as well; they are in until 12:00 and will answer you here.")]
    [InlineData("2026-03-04T12:30:00", "I have told the counsellors as well. The office is closed now; from 13:30 today they will answer you here.")]
    [InlineData("2026-03-07T12:30:00", "I have told the counsellors as well. The office is closed now; from Monday 9:00 they will answer you here.")]
    public void Whoever_waits_hears_when_somebody_answers(string local, string said) => Assert.Equal(said, News(local).Waiting("en"));

    [Fact]
    public void An_opening_that_is_far_off_is_named_by_its_date() => Assert.Equal(
        "Counsellor 一號櫃台 has taken over. The office is closed now; from 2026-03-31 9:00 they will answer you here.",
        News("2026-03-24T20:00:00", OfficeHours.Parse("Tu 09:00-10:00", "none")).Taken("一號櫃台", "en"));

    [Fact]
    public void Without_office_hours_no_time_is_named() => Assert.DoesNotContain(News("2026-03-04T03:00:00", OfficeHours.Unknown).Waiting("zh-TW"), char.IsDigit);

    [Fact]
    public void All_five_languages_have_words_for_it() => Assert.All(PhraseBook.All, book =>
    {
        var news = News("2026-03-07T12:30:00");
        Assert.Contains("9:00", news.Waiting(book.Locale), StringComparison.Ordinal);
        Assert.Contains("一號櫃台", news.Taken("一號櫃台", book.Locale), StringComparison.Ordinal);
        Assert.DoesNotContain('{', news.Waiting(book.Locale) + news.Taken("x", book.Locale));
    });

    [Fact]
    public void Canned_replies_are_there_in_each_language()
    {
        var replies = CannedReplies.Load(Path.Combine(Repository.Root, "seeds", "canned-replies.yaml")).All;

        Assert.NotEmpty(replies);
        Assert.All(replies, reply => Assert.All(PhraseBook.All, book => Assert.False(string.IsNullOrWhiteSpace(reply.Texts[book.Locale]))));
    }

    [Fact]
    public void A_canned_reply_without_a_language_is_named() => Assert.Equal(
        "replies.yaml: \"hello\" has no text for vi. Write it in each of the residents' languages.",
        Assert.Throws<InvalidDataException>(() => CannedReplies.Parse("- {id: hello, title: 您好, texts: {zh-TW: 您好, en: Hello, id: Halo, th: สวัสดี}}", "replies.yaml")).Message);

    private static HandOverNews News(string local, OfficeHours? hours = null) => new(
        new TakeOverSettings { OfficeHours = hours ?? OfficeHours.Parse("Mo-Fr 09:00-12:00,13:30-17:00; Sa 09:00-12:00", Path.Combine(Repository.Root, "seeds", "holidays.yaml")) },
        new ManualClock(new DateTimeOffset(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(8))));
}
