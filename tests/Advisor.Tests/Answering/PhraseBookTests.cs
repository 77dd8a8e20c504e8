using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Tests.Answering;

public sealed partial class PhraseBookTests
{
    // Keys that the code puts together from a beginning and a value.
    private static readonly string[] Composed =
    [
        .. Enum.GetNames<RegistrationStatus>().Select(status => "status." + status),
        .. Enum.GetNames<PlannedState>().Select(state => "plan.state." + state),
        .. PlannedNow.Told.Select(fact => "plan.fact." + fact),
        .. Enum.GetValues<DayOfWeek>().Select(day => "day." + (int)day),
        .. Enum.GetValues<DayOfWeek>().Select(day => "weekday." + (int)day),
        .. Enum.GetNames<CourseMode>().Select(mode => "reason.Mode." + mode),
        .. Enum.GetNames<CourseMode>().Select(mode => "wish.mode." + mode),
        .. new[] { "phone", "address", "hours" }.SelectMany(aspect => new[] { "aspect." + aspect, "institution." + aspect }),
    ];

    [Fact]
    public void Each_of_the_five_languages_has_a_book() =>
        Assert.Equal(["en", "id", "th", "vi", "zh-TW"], PhraseBook.All.Select(book => book.Locale).Order(StringComparer.Ordinal));

    [Fact]
    public void All_languages_have_the_same_phrases() =>
        Assert.All(PhraseBook.All, book => Assert.Equal(PhraseBook.For("en").Keys.Order(), book.Keys.Order()));

    [Fact]
    public void A_phrase_asks_for_the_same_names_in_every_language() => Assert.All(
        PhraseBook.For("en").Keys,
        key => Assert.Single(PhraseBook.All.Select(book => $"{key}: {string.Join(", ", NamesIn(book.Say(key)))}").Distinct()));

    // The guard does not look at questions and small talk, which give examples; every other figure must come from a record.
    [Fact]
    public void Only_questions_and_help_hold_figures_of_their_own() => Assert.All(
        PhraseBook.All.SelectMany(book => book.Keys.Where(key => key != "help" && !key.StartsWith("question.", StringComparison.Ordinal)).Select(key => book.Say(key))),
        phrase => Assert.DoesNotContain(phrase, character => char.IsDigit(character)));

    [Fact]
    public void Every_phrase_is_used() =>
        Assert.Empty(PhraseBook.For("en").Keys.Except(KeysInCode()).Except(Composed));

    [Fact]
    public void No_phrase_is_missing()
    {
        var keys = PhraseBook.For("en").Keys;
        var families = keys.Where(key => key.Contains('.', StringComparison.Ordinal)).Select(key => key[..(key.IndexOf('.', StringComparison.Ordinal) + 1)]).Distinct().ToList();
        var wanted = KeysInCode().Where(key => !key.EndsWith('.') && families.Any(family => key.StartsWith(family, StringComparison.Ordinal)));

        Assert.Empty(wanted.Concat(Composed).Except(keys));
    }

    [Theory]
    [InlineData("zh-TW", "zh-TW")]
    [InlineData("zh-Hans", "zh-TW")]
    [InlineData("EN", "en")]
    [InlineData("vi-VN", "vi")]
    [InlineData("in", "id")]
    [InlineData("id-ID", "id")]
    [InlineData("th_TH", "th")]
    [InlineData("ja", "en")]
    [InlineData("ko-KR", "en")]
    [InlineData("xx", "zh-TW")]
    [InlineData("", "zh-TW")]
    public void A_tag_gets_the_book_of_its_language_and_an_unknown_one_the_citys_own(string language, string locale) =>
        Assert.Equal(locale, PhraseBook.For(language).Locale);

    [Fact]
    public void Names_are_filled_in_with_invariant_numbers() =>
        Assert.Equal("如果不限「免費」，有 1200 門課。", PhraseBook.For("zh-TW").Say("relax.option", ("wish", "免費"), ("count", 1200)));

    [Fact]
    public void A_missing_phrase_is_named_with_its_file() => Assert.Equal(
        "Phrase \"no.such\" is missing in Answering/Phrases/en.json. Add it to every language.",
        Assert.Throws<KeyNotFoundException>(() => PhraseBook.For("en").Say("no.such")).Message);

    private static IEnumerable<string> NamesIn(string phrase) => Names().Matches(phrase).Select(match => match.Value).Distinct().Order();

    // Any string of the code that looks like a key: many are chosen by a condition before they are said.
    private static HashSet<string> KeysInCode() => new[] { "Advisor", "Channels" }
        .SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .SelectMany(file => Literals().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
        .ToHashSet();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Names();

    [GeneratedRegex("\"([a-z]+(?:\\.[A-Za-z0-9]*)*)\"")]
    private static partial Regex Literals();
}
