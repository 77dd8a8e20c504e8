using System.Globalization;

namespace LearningAdvisor.Channels.Line.Rendering;

/// <summary>What our own buttons send back: a word, a colon and a value. Anybody can send anything, so it is read as if nobody had made it.</summary>
/// <param name="Word">Which button.</param>
/// <param name="Key">Of the course, or of the event whose answer is asked for.</param>
/// <param name="Turn">The turn that helped or did not.</param>
/// <param name="Locale">The language that was chosen.</param>
internal sealed record PostbackCode(PostbackWord Word, long Key = 0, Guid Turn = default, string? Locale = null)
{
    /// <summary>The languages there are phrases for, each in its own name.</summary>
    public static IReadOnlyList<(string Locale, string Name)> Languages { get; } =
        [("zh-TW", "中文"), ("en", "English"), ("vi", "Tiếng Việt"), ("id", "Bahasa Indonesia"), ("th", "ภาษาไทย")];

    public const string MenuAsk = "menu:ask";
    public const string MenuWishes = "menu:wishes";
    public const string MenuNear = "menu:near";
    public const string MenuPerson = "menu:person";
    public const string MenuLanguages = "menu:languages";
    public const string MenuForget = "menu:forget";

    public static string About(long course) => $"about:{course}";

    public static string More(long received) => $"more:{received}";

    public static string Helpful(Guid turn, bool helpful) => $"{(helpful ? "good" : "bad")}:{turn:N}";

    public static string Language(string locale) => $"lang:{locale}";

    /// <returns>Null for what none of our buttons sends.</returns>
    public static PostbackCode? Read(string? data)
    {
        if (data is not { Length: <= 60 } || data.Split(':') is not [var word, var value])
            return null;

        return word switch
        {
            "menu" => MenuOf(data),
            "about" when KeyOf(value) is { } key => new PostbackCode(PostbackWord.About, key),
            "more" when KeyOf(value) is { } key => new PostbackCode(PostbackWord.More, key),
            "good" when Guid.TryParseExact(value, "N", out var turn) => new PostbackCode(PostbackWord.Good, Turn: turn),
            "bad" when Guid.TryParseExact(value, "N", out var turn) => new PostbackCode(PostbackWord.Bad, Turn: turn),
            "lang" when Languages.Any(language => language.Locale == value) => new PostbackCode(PostbackWord.Language, Locale: value),
            _ => null,
        };
    }

    private static PostbackCode? MenuOf(string data) => data switch
    {
        MenuAsk => new PostbackCode(PostbackWord.Ask),
        MenuWishes => new PostbackCode(PostbackWord.Wishes),
        MenuNear => new PostbackCode(PostbackWord.Near),
        MenuPerson => new PostbackCode(PostbackWord.Person),
        MenuLanguages => new PostbackCode(PostbackWord.Languages),
        MenuForget => new PostbackCode(PostbackWord.Forget),
        _ => null,
    };

    private static long? KeyOf(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : null;
}

internal enum PostbackWord
{
    About,
    More,
    Good,
    Bad,
    Language,
    Ask,
    Wishes,
    Near,
    Person,
    Languages,
    Forget,
}
