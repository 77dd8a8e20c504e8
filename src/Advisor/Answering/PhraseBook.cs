using System.Reflection;
using System.Text;
using System.Text.Json;
using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Answering;

/// <summary>The adviser's own sentences in one language. They are data: Answering/Phrases, one file a language.</summary>
public sealed class PhraseBook
{
    private const string Chinese = "zh-TW";
    private const string English = "en";
    private static readonly Dictionary<string, PhraseBook> Books = LoadAll();

    private readonly Dictionary<string, string> _phrases;

    private PhraseBook(string locale, Dictionary<string, string> phrases)
    {
        Locale = locale;
        _phrases = phrases;
    }

    /// <summary>The language tag of the texts: zh-TW, en, vi, id or th.</summary>
    public string Locale { get; }

    /// <summary>Whether names that have a Chinese and a Latin spelling are written in Chinese.</summary>
    public bool IsChinese => Locale.StartsWith("zh", StringComparison.Ordinal);

    public static IReadOnlyCollection<PhraseBook> All => Books.Values;

    /// <param name="language">
    /// A language tag, with or without a region: vi, vi-VN, zh-Hans. A language that <see cref="LanguageDetector"/> tells and
    /// that has no book of its own (ja, ko) gets English; what is no known language gets zh-TW, the city's own.
    /// </param>
    public static PhraseBook For(string language) =>
        Books.GetValueOrDefault(language)
        ?? Books[LanguageDetector.Known(language) switch { { } known when Books.ContainsKey(known) => known, null => Chinese, _ => English }];

    public IReadOnlyCollection<string> Keys => _phrases.Keys;

    /// <param name="key">A key of the phrase files.</param>
    /// <param name="values">What the sentence's {names} stand for.</param>
    /// <exception cref="KeyNotFoundException">The language has no such phrase; a test keeps all files complete.</exception>
    public string Say(string key, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_phrases.TryGetValue(key, out var phrase))
            throw new KeyNotFoundException($"Phrase \"{key}\" is missing in Answering/Phrases/{Locale}.json. Add it to every language.");
        if (values.IsEmpty)
            return phrase;

        var text = new StringBuilder(phrase);
        foreach (var (name, value) in values)
            text.Replace("{" + name + "}", Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
        return text.ToString();
    }

    private static Dictionary<string, PhraseBook> LoadAll()
    {
        var books = new Dictionary<string, PhraseBook>(StringComparer.OrdinalIgnoreCase);
        var assembly = Assembly.GetExecutingAssembly();
        const string Prefix = "phrases.";
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var locale = resource[Prefix.Length..^".json".Length];
            books[locale] = new PhraseBook(locale, JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!);
        }

        return books;
    }
}
