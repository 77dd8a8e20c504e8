using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>Traditional forms of simplified characters, so that 我想学书法 reads like 我想學書法. One to one, so that positions stay.</summary>
/// <remarks>
/// simplified-forms.txt holds the characters of GB 2312 that Big5 lacks: nobody writes them in traditional text, so they are
/// changed anywhere. Those that both scripts use (后 of 皇后, 系 of 系列) are changed only beside one of the former, and by the
/// readers of wishes, whose patterns know what they look for.
/// </remarks>
internal static partial class SimplifiedForms
{
    private const string SharedSimplified = "后儿网体荐几万么划系机听适仟佰両";
    private const string SharedTraditional = "後兒網體薦幾萬麼劃繫機聽適千百兩";

    private static readonly FrozenDictionary<char, char> Certain = Read().ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    private static readonly FrozenDictionary<char, char> Shared = SharedSimplified.Zip(SharedTraditional).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The character as wishes are written in traditional script.</summary>
    public static char Traditionalised(char character) => Certain.GetValueOrDefault(character, Shared.GetValueOrDefault(character, character));

    /// <summary>The text in traditional script; itself where nothing in it is simplified.</summary>
    public static string Traditionalised(string text) =>
        text.Any(Certain.ContainsKey) ? string.Concat(Hair().Replace(text, match => $"{match.Value[0]}髮").Select(Traditionalised)) : text;

    private static IEnumerable<string> Read()
    {
        using var file = typeof(SimplifiedForms).Assembly.GetManifestResourceStream("simplified-forms.txt")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
    }

    // 发 is 發, and the hair on a head.
    [GeneratedRegex("[美理头頭银銀染剪烫燙护護长長]发")]
    private static partial Regex Hair();
}
