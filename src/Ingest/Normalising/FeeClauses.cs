using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Cuts a fee with conditions into clauses and keeps what everybody pays.</summary>
/// <remarks>
/// 原價2000優惠1500 and 會員1000、非會員1200 name the ordinary price beside that of some; 保證金 comes back; 材料費另計 is
/// paid for something else. A price that only some pay never stands in for one that all pay.
/// </remarks>
internal static partial class FeeClauses
{
    /// <param name="text">Half-width, without brackets.</param>
    /// <returns>The clauses that hold for everybody, joined by ;. Empty when every price has a condition. The text itself when it has none.</returns>
    public static string Ordinary(string text)
    {
        if (!Marked().IsMatch(text) || !Price().IsMatch(text))
            return text;

        var ordinary = new List<string>();
        foreach (var clause in Border().Split(text).Select(part => part.Trim(' ', ',', ';', '、', '。', ':', '/')).Where(part => part.Length > 0))
        {
            if (Full().Match(clause) is { Success: true } full)
                ordinary.Add(clause[full.Length..]);
            else if (!Marked().IsMatch(clause))
                ordinary.Add(clause);
        }

        return string.Join(';', ordinary);
    }

    private const string ForSome =
        "歲|半價|半票|優惠|優待|特價|早鳥|會員|敬老|長者|銀髮|身障|身心障礙|低收|中低|舊生|團報|同行|員工|原住民|新住民|志工|折|補助|減免|設籍|市民|里民|弱勢"
            + "|失業|在職|自付|學生|愛心";

    private const string NotForTheCourse = "保證金|退還|退費|全勤|(?:材料|教材|講義|保險|器材|食材|工具|書籍|課本)費?(?:另計|另購|另付|自備|自理|自付|需另購)";

    private const string ForAll = "原價|定價|全票|一般(?:民眾|生|學員|身[分份]|票)?|非(?:本市市民|市民|會員|設籍[^0-9]{0,4}|學員)|外縣市(?:民眾|市民)?"
        + "|其他(?:民眾|人士)?|其餘";

    [GeneratedRegex($"{ForSome}|{NotForTheCourse}|{ForAll}")]
    private static partial Regex Marked();

    [GeneratedRegex("(?<![0-9])[0-9,]{2,}(?![0-9,]|歲)|元|免費|半價|折")]
    private static partial Regex Price();

    [GeneratedRegex($"^(?:{ForAll})(?:者|為|收費|每人|價)?[: ]*")]
    private static partial Regex Full();

    // A comma between digits groups thousands. 原價2000優惠1500 has no sign between its two prices.
    [GeneratedRegex(@"[、;。]|(?<!\d),|,(?!\d{3}(?!\d))|/(?=\D)(?![堂次節月週期人]|小時|學期|學分)"
        + @"|(?<=[0-9元]\s*)(?=優惠|優待|特價|早鳥|會員|非會員|一般|原價|定價|保證金|敬老|半票|全票)")]
    private static partial Regex Border();
}
