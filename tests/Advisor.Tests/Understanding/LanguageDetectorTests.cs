using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Tests.Understanding;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("Xin chào")]
    [InlineData("Con tôi muốn học bơi")]
    [InlineData("lớp nào gần nhà?")]
    [InlineData("toi muon hoc tieng Hoa mien phi")]
    [InlineData("Lớp 手機入門班 bao nhiêu tiền?")]
    [InlineData("có lớp online không")]
    public void Vietnamese_is_told_by_its_letters_or_its_words(string text) => Assert.Equal("vi", LanguageDetector.Detect(text));

    [Theory]
    [InlineData("Kelas memasak gratis")]
    [InlineData("kursus")]
    [InlineData("Apakah ada kelas komputer untuk lansia?")]
    [InlineData("saya mau belajar bahasa Mandarin on Saturday")]
    [InlineData("Berapa harga kelas 太極拳?")]
    public void Indonesian_is_told_by_more_of_its_words_than_English_ones(string text) => Assert.Equal("id", LanguageDetector.Detect(text));

    [Theory]
    [InlineData("เรียนทำอาหาร")]
    [InlineData("อยากเรียน Excel วันเสาร์")]
    [InlineData("คอร์ส 太極拳 ราคาเท่าไร")]
    public void Thai_is_told_by_its_script(string text) => Assert.Equal("th", LanguageDetector.Detect(text));

    [Theory]
    [InlineData("我想學 Excel", "zh-TW")]
    [InlineData("學做 crème brûlée", "zh-TW")]
    [InlineData("想學泰文 สวัสดี", "zh-TW")]
    [InlineData("Any café course?", "en")]
    [InlineData("Is there a class for my child?", "en")]
    public void A_few_foreign_words_change_nothing(string text, string language) => Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("saya mau belajar yoga", "vi-VN", "id")]
    [InlineData("想學瑜珈", "th-TH", "zh-TW")]
    [InlineData("I want to learn yoga", "id-ID", "en")]
    [InlineData("tôi muốn học yoga", "zh-TW", "vi")]
    public void The_language_of_the_text_goes_before_the_locale(string text, string locale, string language) =>
        Assert.Equal(language, LanguageDetector.Detect(text, locale));

    [Theory]
    [InlineData("yoga", "vi", "vi")]
    [InlineData("yoga", "vi-VN", "vi")]
    [InlineData("yoga", "id-ID", "id")]
    [InlineData("yoga", "in", "id")]
    [InlineData("yoga", "th_TH", "th")]
    [InlineData("kelas online", "id", "id")]
    [InlineData("senam zumba pemula", "id", "id")]
    [InlineData("2026", "TH", "th")]
    [InlineData("?", "zh-Hans", "zh-TW")]
    public void The_locale_decides_where_the_text_does_not_tell(string text, string locale, string language) =>
        Assert.Equal(language, LanguageDetector.Detect(text, locale));

    [Theory]
    [InlineData("2026", "xx", "zh-TW")]
    [InlineData("2026", "", "zh-TW")]
    [InlineData("yoga", "xx", "en")]
    public void An_unknown_locale_decides_nothing(string text, string locale, string language) =>
        Assert.Equal(language, LanguageDetector.Detect(text, locale));
}
