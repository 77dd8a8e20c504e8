namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>Reads bench/evaluation/wishes.json: every phrasing sets the constraints the file gives, alone, beside a subject and in a later turn.</summary>
public sealed class WishesFileTests
{
    private static readonly WishPhrases Phrases = new(Path.Combine(WishPhrases.Folder, "wishes.json"));

    public static TheoryData<string> Kinds => [.. Phrases.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_phrasing_of_the_wishes_file_is_read(string kind)
    {
        var misread = Phrases.Of(kind).SelectMany(Misread);

        Assert.Empty(misread);
    }

    private static IEnumerable<string> Misread(WishPhrase phrase)
    {
        var (ask, comma, subject) = phrase.InEnglish ? ("I want to learn guitar", ", ", "learn guitar") : ("想學吉他", "，", "學吉他");
        var wanted = WishPhrases.Written(phrase.Wanted);
        foreach (var turns in new string[][] { [phrase.Text], [ask + comma + phrase.Text], [phrase.Text + comma + ask], [ask, phrase.Text] })
        {
            var talk = new Talk { NamesSubject = words => words.Contains("吉他", StringComparison.Ordinal) || words.Contains("guitar", StringComparison.Ordinal) };
            var understood = talk.SayAfterSuggestions(turns);
            var topic = turns is [_] && turns[0] == phrase.Text ? subject : talk.Need.TopicText;
            var read = $"{WishPhrases.Written(WishPhrases.Constraints(talk.Need))} [{topic}] {string.Join('|', understood.Unread)}".Trim();
            if (read != $"{wanted} [{subject}]")
                yield return $"{string.Join(" / ", turns)}: {read}, not {wanted}";
        }
    }
}
