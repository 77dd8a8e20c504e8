namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>Two wishes of different kinds in one turn, or one after the other: neither changes how the other is read.</summary>
/// <remarks>
/// The phrasings are every fifth of those of all sets under bench/evaluation that are read well when they stand alone; which of them meet is drawn
/// by a fixed seed. A pair that says the opposite of itself (線上, and 只能在七堵) is left out.
/// </remarks>
public sealed class WishesTogetherTests
{
    private const int Pairs = 3000;

    private static readonly List<WishPhrase> ReadAlone = [.. WishPhrases.Files
        .Select(file => new WishPhrases(file))
        .SelectMany(phrases => phrases.Kinds.SelectMany(kind => phrases.Of(kind)))
        .DistinctBy(phrase => phrase.Text)
        .Where((_, at) => at % 5 == 0)
        .Where(phrase => WishPhrases.AreKept(phrase.Wanted, WishPhrases.Read(phrase.Text)))];

    [Theory]
    [InlineData("，", false)]
    [InlineData("。", false)]
    [InlineData(", ", true)]
    public void Two_wishes_said_in_one_turn_are_both_kept(string between, bool inEnglish) =>
        Assert.Empty(Lost(inEnglish, (first, second) => [$"{first.TrimEnd('.')}{between}{second}"]));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_wish_of_a_later_turn_leaves_the_earlier_one_as_it_was(bool inEnglish) =>
        Assert.Empty(Lost(inEnglish, (first, second) => [first, second]));

    [Theory]
    [InlineData("不想考試", false)]
    [InlineData("不要太難", false)]
    [InlineData("我沒學過", false)]
    [InlineData("不用自備材料的", false)]
    [InlineData("人不要太多", false)]
    [InlineData("我有點重聽", false)]
    [InlineData("別推薦要打字的", false)]
    [InlineData("I have never done this before", true)]
    [InlineData("no exams please", true)]
    [InlineData("not too hard", true)]
    public void What_is_said_about_something_else_changes_no_wish(string aside, bool inEnglish)
    {
        var changed = ReadAlone.Where((phrase, at) => phrase.InEnglish == inEnglish)
            .Select(phrase => (phrase, Text: phrase.Text.TrimEnd('.') + (inEnglish ? ", " : "，") + aside))
            .Where(said => !WishPhrases.AreKept(said.phrase.Wanted, WishPhrases.Read(said.Text)))
            .Select(said => said.Text);

        Assert.Empty(changed);
    }

    private static List<string> Lost(bool inEnglish, Func<string, string, string[]> say)
    {
        var phrases = ReadAlone.FindAll(phrase => phrase.InEnglish == inEnglish);
        var random = new Random(20261123);
        var lost = new List<string>();
        for (var pair = 0; pair < Pairs; pair++)
        {
            var (first, second) = (phrases[random.Next(phrases.Count)], phrases[random.Next(phrases.Count)]);
            if (first.Kinds.Overlaps(second.Kinds))
                continue;

            var turns = say(first.Text, second.Text);
            if (!WishPhrases.AreKept(first.Wanted.Concat(second.Wanted), WishPhrases.Read(turns)))
                lost.Add($"{string.Join(" / ", turns)}: {WishPhrases.Written(WishPhrases.Read(turns))}, not {WishPhrases.Written(first.Wanted)} and {WishPhrases.Written(second.Wanted)}");
        }

        return lost;
    }
}
