using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Tests.Dialogue;

[Collection(nameof(SmallCity))]
public sealed class EveryLanguageTests(SmallCity city)
{
    private readonly Conversation _talk = new(city);

    [Theory]
    [InlineData("vi", "Tôi muốn học guitar cuối tuần", "đàn ghi-ta", "Tôi tìm thấy 2 lớp hợp với “cuối tuần”:\n1. 吉他彈唱 – thứ Bảy 14:00–16:00, 基隆市中正區", "Học vào thứ Bảy 14:00–16:00", "Đang nhận đăng ký (đến 2026-12-10)")]
    [InlineData("id", "Saya ingin belajar gitar akhir pekan", "gitar", "Saya menemukan 2 kelas yang cocok dengan “akhir pekan”:\n1. 吉他彈唱 – Sabtu 14:00–16:00, 基隆市中正區", "Waktunya Sabtu 14:00–16:00", "Pendaftaran dibuka (sampai 2026-12-10)")]
    [InlineData("th", "อยากเรียนกีตาร์วันหยุดสุดสัปดาห์", "กีตาร์", "พบคอร์สที่ตรงกับ “วันหยุดสุดสัปดาห์” 2 คอร์ส:\n1. 吉他彈唱 – วันเสาร์ 14:00–16:00, 基隆市中正區", "เรียน วันเสาร์ 14:00–16:00", "เปิดรับสมัครอยู่ (ถึง 2026-12-10)")]
    public async Task A_wish_is_answered_in_its_language_and_facts_stay_as_they_are(
        string language, string wish, string topic, string opening, string schedule, string status)
    {
        var reply = await _talk.SayAsync(wish);

        Assert.Equal(language, reply.Locale);
        Assert.Equal([topic], reply.Topics);
        Assert.Equal(["吉他彈唱", "吉他合奏"], await _talk.TitlesAsync(reply));
        Assert.StartsWith(opening, reply.Text, StringComparison.Ordinal);
        Assert.Equal([schedule, status], reply.Suggestions[0].Reasons);
    }

    [Theory]
    [InlineData("Tôi muốn học guitar miễn phí vào thứ bảy", "Bỏ điều kiện: miễn phí", "thứ Bảy")]
    [InlineData("Saya mau belajar gitar gratis hari Sabtu", "Tanpa syarat: gratis", "Sabtu")]
    [InlineData("อยากเรียนกีตาร์ฟรีวันเสาร์", "ไม่จำกัด: ฟรี", "วันเสาร์")]
    public async Task The_offer_to_loosen_is_understood_when_it_comes_back(string wish, string offer, string kept)
    {
        var loosened = await _talk.SayAsync(wish);
        var reply = await _talk.SayAsync(offer);

        Assert.Contains(offer, loosened.SuggestedReplies);
        Assert.Equal(loosened.Locale, reply.Locale);
        Assert.Equal([kept], reply.Wishes.Select(said => said.Text));
        Assert.Equal("吉他彈唱", (await _talk.TitlesAsync(reply))[0]);
        Assert.All(reply.Suggestions, suggestion => Assert.Empty(suggestion.Relaxed));
    }

    [Theory]
    [InlineData("Tôi muốn học guitar", "vi")]
    [InlineData("Saya mau belajar gitar", "id")]
    [InlineData("อยากเรียนกีตาร์", "th")]
    [InlineData("I want to learn guitar", "en")]
    public async Task Each_suggested_reply_gets_an_answer_in_the_same_language(string wish, string language)
    {
        var first = await _talk.SayAsync(wish);

        Assert.NotEmpty(first.SuggestedReplies);
        foreach (var suggested in first.SuggestedReplies)
        {
            var reply = await new Conversation(city).SayAsync(wish, suggested);

            Assert.Equal(language, reply.Locale);
            Assert.True(reply.Kind is ReplyKind.Recommendation or ReplyKind.Answer or ReplyKind.HandOver, $"{suggested}: {reply.Text}");
        }
    }

    [Theory]
    [InlineData("Tôi muốn học guitar cuối tuần", "Lớp thứ nhất bao nhiêu tiền?", "吉他彈唱\nHọc phí: NT$2,500")]
    [InlineData("Saya ingin belajar gitar akhir pekan", "Kelas pertama berapa biayanya?", "吉他彈唱\nBiaya: NT$2,500")]
    [InlineData("อยากเรียนกีตาร์วันหยุดสุดสัปดาห์", "คอร์สแรกราคาเท่าไร", "吉他彈唱\nค่าเรียน: NT$2,500")]
    public async Task A_question_about_a_shown_course_is_answered_from_its_record(string wish, string question, string answer) =>
        Assert.Equal(answer, (await _talk.SayAsync(wish, question)).Text);

    [Theory]
    [InlineData("Tôi muốn học dùng điện thoại", "手機")]
    [InlineData("Saya mau belajar memakai ponsel", "手機")]
    [InlineData("อยากเรียนมือถือ", "手機")]
    [InlineData("อยากหัดพูดจีน", "華語")]
    [InlineData("อยากเรียนรำมวยจีน", "太極拳")]
    public async Task A_subject_in_everyday_words_finds_its_course(string wish, string title) =>
        Assert.Contains(title, (await _talk.TitlesAsync(await _talk.SayAsync(wish)))[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Số điện thoại thư viện ở Nuannuan?", "暖暖測試圖書館 – Điện thoại: 02-2400-0004")]
    [InlineData("Nomor telepon perpustakaan di Nuannuan?", "暖暖測試圖書館 – Telepon: 02-2400-0004")]
    [InlineData("เบอร์โทรห้องสมุดใน Nuannuan", "暖暖測試圖書館 – โทรศัพท์: 02-2400-0004")]
    public async Task A_fact_of_an_institution_comes_from_its_record(string question, string answer) =>
        Assert.Equal(answer, (await _talk.SayAsync(question)).Text);

    [Theory]
    [InlineData("vi-VN", "vi")]
    [InlineData("id-ID", "id")]
    [InlineData("th-TH", "th")]
    [InlineData("xx-XX", "zh-TW")]
    public async Task The_locale_of_the_channel_decides_where_the_text_does_not_tell_and_an_unknown_one_is_Chinese(string locale, string language)
    {
        var reply = await new Conversation(city, locale).SayAsync("123");

        Assert.Equal(language, reply.Locale);
        Assert.Equal(PhraseBook.For(language).Say("question.unclear"), reply.Text);
    }
}
