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

    private const string PlainSuffix = ".plain";

    private readonly Dictionary<string, string> _phrases;

    private PhraseBook(string locale, Dictionary<string, string> phrases, Dictionary<string, string>? plain)
    {
        Locale = locale;
        _phrases = phrases;
        Plain = plain is null ? this : new PhraseBook(locale, new([.. phrases.ExceptBy(plain.Keys, phrase => phrase.Key), .. plain]), null) { IsPlain = true };
    }

    /// <summary>The language tag of the texts: zh-TW, en, vi, id or th.</summary>
    public string Locale { get; }

    /// <summary>Whether names that have a Chinese and a Latin spelling are written in Chinese.</summary>
    public bool IsChinese => Locale.StartsWith("zh", StringComparison.Ordinal);

    /// <summary>The same language in short sentences and easy words; itself where it is that already.</summary>
    public PhraseBook Plain { get; }

    public bool IsPlain { get; private init; }

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
        var assembly = Assembly.GetExecutingAssembly();
        const string Prefix = "phrases.";
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(name => name[Prefix.Length..^".json".Length], name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
        });

        // A plain book holds only what is said otherwise in it.
        return files.Where(file => !file.Key.EndsWith(PlainSuffix, StringComparison.Ordinal)).ToDictionary(
            file => file.Key, file => new PhraseBook(file.Key, file.Value, files.GetValueOrDefault(file.Key + PlainSuffix)), StringComparer.OrdinalIgnoreCase);
    }
}
