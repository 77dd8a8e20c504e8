using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Answering.Zhuyin;

/// <summary>Readings of characters, and of the words in which a character is read in another way: seeds/zhuyin.tsv.</summary>
internal sealed partial class ZhuyinTable
{
    private const int LongestWord = 4;

    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _readings;

    private ZhuyinTable(Dictionary<string, string[]> readings) =>
        _readings = readings.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <exception cref="InvalidDataException">The file is missing or a line is no reading; the message names file, line and rule.</exception>
    public static ZhuyinTable Load(string path) =>
        File.Exists(path)
            ? Parse(File.ReadAllText(path), path)
            : throw new InvalidDataException($"{path}: the table of readings is missing. Name the folder that holds zhuyin.tsv with --seeds.");

    /// <param name="text">A line a word: the word, a tab, a reading for each character with spaces between. Lines that start with # are comments.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="InvalidDataException">A line is no reading; the message names file, line and rule.</exception>
    public static ZhuyinTable Parse(string text, string name)
    {
        var readings = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
                Add(line, $"{name} line {number}", readings);
        }

        return new ZhuyinTable(readings);
    }

    /// <summary>Reads a text character by character, each in the longest word of the table that starts where the one before ended.</summary>
    /// <returns>[characters of the text], null for one that the table lacks.</returns>
    public string?[] Read(ReadOnlySpan<char> text)
    {
        var readings = new string?[text.Length];
        var ones = new List<int>();
        for (var at = 0; at < text.Length;)
        {
            var word = WordAt(text[at..]);
            for (var read = 0; read < word.Length; read++)
                readings[at + read] = word[read];

            if (word.Length == 1 && text[at] is '一' or '不')
                ones.Add(at);

            at += Math.Max(word.Length, 1);
        }

        // From the end: in 不一定 the tone of 不 hangs on that of 一.
        for (var back = ones.Count - 1; back >= 0; back--)
            ChangeTone(text, readings, ones[back]);

        return readings;
    }

    private static void ChangeTone(ReadOnlySpan<char> text, string?[] readings, int at)
    {
        var next = at + 1 < text.Length ? readings[at + 1] : null;
        readings[at] = text[at] == '不'
            ? ToneChange.OfNot(next)
            : ToneChange.OfOne(at > 0 ? text[at - 1] : '\0', at + 1 < text.Length ? text[at + 1] : '\0', next);
    }

    private ReadOnlySpan<string> WordAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(LongestWord, text.Length); length > 0; length--)
        {
            if (_readings.TryGetValue(text[..length], out var word))
                return word;
        }

        return [];
    }

    private static void Add(string line, string at, Dictionary<string, string[]> readings)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab is < 1 or > LongestWord)
            throw new InvalidDataException($"{at}: \"{line}\" is no reading. Write a word of 1 to {LongestWord} characters, a tab, and a reading for each character.");

        var word = line[..tab];
        var syllables = line[(tab + 1)..].Split(' ');
        if (syllables.Length != word.Length)
            throw new InvalidDataException($"{at}: \"{word}\" has {word.Length} character(s) and {syllables.Length} reading(s). Write one reading a character, with one space between.");

        if (syllables.FirstOrDefault(syllable => !Syllable().IsMatch(syllable)) is { } wrong)
            throw new InvalidDataException($"{at}: \"{wrong}\" is no syllable in zhuyin. Write ˙ before it or ˊ, ˇ or ˋ after it, and nothing for the first tone.");

        if (!readings.TryAdd(word, syllables))
            throw new InvalidDataException($"{at}: \"{word}\" is there twice. Keep one reading.");
    }

    [GeneratedRegex(@"^(?:˙[ㄅ-ㄩ]{1,3}|[ㄅ-ㄩ]{1,3}[ˊˇˋ]?)\z")]
    private static partial Regex Syllable();
}
