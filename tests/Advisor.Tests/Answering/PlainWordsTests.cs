using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Answering;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Answering;

/// <summary>Replies in short sentences, for elders and for who is learning the language.</summary>
[Collection(nameof(SmallCity))]
public sealed partial class PlainWordsTests(SmallCity city)
{
    [Fact]
    public async Task Whoever_asks_for_easy_words_is_told_the_same_courses_in_them()
    {
        var usual = await AnswerAsync("想學吉他");

        var plain = await AnswerAsync("可以講簡單一點嗎", usual.State);

        Assert.Equal(usual.Reply.Suggestions.Select(one => one.CourseKey), plain.Reply.Suggestions.Select(one => one.CourseKey));
        Assert.Contains("\n・", plain.Reply.Text, StringComparison.Ordinal);
        Assert.Empty(plain.Unproved);
    }

    [Fact]
    public async Task Easy_words_stay_until_they_are_taken_back()
    {
        var plain = await AnswerAsync("講白話一點");
        var later = await AnswerAsync("想學吉他", plain.State);
        var usual = await AnswerAsync("照平常說就好", later.State);

        Assert.StartsWith("好。我用短句說。", plain.Reply.Text, StringComparison.Ordinal);
        Assert.Contains("\n・", later.Reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n・", usual.Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zhuyin_stands_under_each_Chinese_line_until_it_is_taken_back()
    {
        var read = await AnswerAsync("請加注音", (await AnswerAsync("想學吉他")).State);
        var without = await AnswerAsync("不用加注音了", read.State);

        Assert.Contains("ㄐㄧˊ ㄊㄚ", read.Reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(read.Reply.Suggestions);
        Assert.DoesNotContain("ㄊㄚ", without.Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_book_says_what_its_language_says_with_the_same_names() => Assert.All(PhraseBook.All, book =>
    {
        Assert.Equal(book.Keys.Order(), book.Plain.Keys.Order());
        Assert.All(book.Keys, key => Assert.Equal(Names(book.Say(key)), Names(book.Plain.Say(key))));
        Assert.True(book.Plain.IsPlain);
    });

    // The guard does not look at questions, which give examples; every other figure must come from a record.
    [Fact]
    public void A_plain_sentence_is_no_longer_than_the_usual_one_and_holds_no_figure() => Assert.All(
        PhraseBook.All.SelectMany(book => book.Keys.Where(key => book.Plain.Say(key) != book.Say(key) && !key.StartsWith("course.", StringComparison.Ordinal)).Select(key => (key, Usual: book.Say(key), Plain: book.Plain.Say(key)))),
        phrase =>
        {
            Assert.True(phrase.Plain.Length <= phrase.Usual.Length, phrase.Plain);
            Assert.DoesNotContain(phrase.Plain, char.IsDigit);
        });

    private static IEnumerable<string> Names(string phrase) => Placeholder.Matches(phrase).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder { get; }

    private async Task<TurnOutcome> AnswerAsync(string text, ConsultationState? before = null)
    {
        await using var scope = city.Open();
        return await scope.ServiceProvider.GetRequiredService<Consultant>().AnswerAsync(text, before ?? ConsultationState.Fresh, locale: null);
    }
}
