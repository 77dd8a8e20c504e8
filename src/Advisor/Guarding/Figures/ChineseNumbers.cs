using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guarding.Figures;

/// <summary>Writes the numbers of a text in ASCII digits: 三百元 is 300元, １２ is 12, ๑๒ is 12, 一一五年 is 115年. Words that only hold a numeral stay.</summary>
internal static partial class ChineseNumbers
{
    private const string Formal = "壹貳參叁肆伍陸柒捌玖拾佰仟弌弍弎";
    private const string Plain = "一二三三四五六七八九十百千一二三";

    // Each holds numerals and counts nothing.
    private static readonly string[] Idioms =
    [
        "萬一", "十分", "千萬", "三三兩兩", "五花八門", "七上八下", "十全十美", "百貨", "千里", "四處", "四周", "四季", "百科", "三明治",
        "一起", "一些", "一般", "一樣", "一定", "一下", "一邊", "一直", "一同", "一步", "一切", "一旦", "一向", "統一", "唯一", "之一", "第一步", "進一步", "專一", "同一", "一種", "一門課", "一門", "一個", "一位", "一句", "一堂課",
    ];

    private const string Digits = "零一二三四五六七八九〇";
    private const string Counted = "元塊圓歲點時分月日號年堂天小人名位門節次折成樓期個級倍週週場間所項款種份萬%";
    private const string Counting = "第共約滿近達國費價到至";

    public static string InDigits(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in TextFolding.HalfWidth(text))
        {
            var formal = Formal.IndexOf(character, StringComparison.Ordinal);
            plain.Append(formal >= 0 ? Plain[formal] : char.IsDigit(character) && !char.IsAsciiDigit(character) ? (char)('0' + (int)char.GetNumericValue(character)) : character);
        }

        var masked = Idioms.Aggregate(plain.ToString(), (value, idiom) => value.Replace(idiom, new string('\uffff', idiom.Length), StringComparison.Ordinal));
        // 快一點 is no hour; 下午一點 and 一點半 are.
        masked = LittleMore().Replace(masked, "\uffff\uffff");
        return Runs().Replace(masked, run => IsPartOfAWord(run, masked) ? run.Value : InDigits(run));
    }

    // Digit by digit, as years and telephones are written; otherwise a number with its units.
    private static string InDigits(Match run)
    {
        if (run.Length > 2 && run.Value.All(character => char.IsAsciiDigit(character) || Digits.Contains(character)))
            return string.Concat(run.Value.Select(character => Digits.IndexOf(character, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + (digit % 10)) : character));
        return Numerals.Parse(run.Value) is { } value ? value.ToString(CultureInfo.InvariantCulture) : run.Value;
    }

    // One numeral alone counts only beside what is counted: 七 of 七堵 is none, and 週三 is a day.
    private static bool IsPartOfAWord(Match run, string text)
    {
        if (run.Length > 1)
            return false;

        var next = run.Index + 1 < text.Length ? text[run.Index + 1] : ' ';
        var before = run.Index > 0 ? text[run.Index - 1] : ' ';
        return !Counted.Contains(next) && !Counting.Contains(before);
    }

    [GeneratedRegex("[0-9〇零一二兩三四五六七八九十百千萬廿卅]*[〇零一二兩三四五六七八九十百千萬廿卅][0-9〇零一二兩三四五六七八九十百千萬廿卅]*", RegexOptions.CultureInvariant)]
    private static partial Regex Runs();

    [GeneratedRegex("(?<![早晚午上])一點(?![半鐘到至開二三四五零〇0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex LittleMore();
}
