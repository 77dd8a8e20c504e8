using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>Whether a text holds the kind of thing a question is after: a figure in the unit, a date, a name.</summary>
internal static partial class AnswerFit
{
    private const string Figure = @"(?:\d[\d,.]*\s?|[一二兩三四五六七八九十百千壹貳參肆伍陸柒捌玖拾佰仟]+)";

    private const int ShortStatement = 40;
    private const int MostBeforeYear = 8;
    private const string Ordinal = @"第\s?(?:\d+|[一二三四五六七八九十]+)";

    // One a unit; units come from a closed list.
    private static readonly ConcurrentDictionary<string, Regex> Figures = new(StringComparer.Ordinal);

    /// <returns>0 (nothing of the kind) to 1.</returns>
    public static double Of(ReadQuestion question, EvidenceUnit unit)
    {
        var text = unit.Kind == EvidenceKind.WholeList ? unit.Own.Text : TextFolding.Fold(ListText.WithoutMarker(unit.Text));
        return question.Kind switch
        {
            QuestionKind.Year when HasYearColumns(unit) => 1,
            QuestionKind.List or QuestionKind.How when unit.Kind == EvidenceKind.WholeList => 1,
            QuestionKind.Who when !question.AsksForOffice && Person().IsMatch(unit.Text) => 1,
            _ => OfText(question, text),
        };
    }

    /// <summary>The same for a text alone.</summary>
    /// <param name="text">Folded.</param>
    public static double OfText(ReadQuestion question, string text)
    {
        return question.Kind switch
        {
            QuestionKind.Count => CountFit(question.Units, text),
            QuestionKind.Share => Share().IsMatch(text) ? 1 : 0,
            QuestionKind.Year => YearMentions.In(text).Count > 0 ? 1 : 0,
            QuestionKind.When when question.AsksForFestival => Festival().IsMatch(text) ? 1 : 0,
            QuestionKind.When when question.AsksForMonth => MonthOfYear().IsMatch(text) ? 1 : 0,
            QuestionKind.When when question.AsksForHour => Hour().IsMatch(text) ? 1 : 0,
            QuestionKind.When => Date().IsMatch(text) ? 1 : Period().IsMatch(text) ? 0.7 : 0,
            QuestionKind.Who => Office().IsMatch(text) ? 1 : question.AsksForOffice ? 0.4 : Organisation().IsMatch(text) ? 1 : 0.3,
            QuestionKind.Where => Location().IsMatch(text) ? 1 : Place().IsMatch(text) ? 0.6 : 0,
            QuestionKind.Phone => Phone().IsMatch(text) ? 1 : 0,
            QuestionKind.Email => text.Contains('@') ? 1 : 0,
            QuestionKind.Url => text.Contains("http") || text.Contains("www.") ? 1 : 0,
            QuestionKind.Address => Street().IsMatch(text) ? 1 : 0,
            QuestionKind.Definition => Definition().IsMatch(text) ? 1 : Description().IsMatch(text) ? 0.7 : text.Length > ShortStatement ? 0.4 : 0.2,
            QuestionKind.Why => Reason().IsMatch(text) ? 1 : 0.5,
            QuestionKind.List => text.Count(letter => letter == '、') switch { < 2 => 0.5, < 4 => 0.9, _ => 1 },
            QuestionKind.How => How().IsMatch(text) ? 1 : 0.7,
            _ => 0.7,
        };
    }

    /// <summary>True for a text that only names offices: 文化局、教育處.</summary>
    /// <param name="text">Folded.</param>
    public static bool IsNamesOnly(string text) => NamesOnly().IsMatch(text);

    /// <summary>True for the head of a column that names people.</summary>
    public static bool NamesPeople(string head) => PersonHead().IsMatch(head);

    /// <summary>True for an item that begins with its year: 112年目標：….</summary>
    public static bool IsOfOneYear(string item) => YearMentions.In(item) is [{ Start: < MostBeforeYear }, ..];

    /// <summary>True for the line under a preface that names who wrote it.</summary>
    /// <param name="text">Folded.</param>
    public static bool IsSignature(string text) => Signature().IsMatch(text);

    /// <summary>True where a text without the thing cannot be an answer at all.</summary>
    public static bool IsRequired(QuestionKind kind) =>
        kind is QuestionKind.Phone or QuestionKind.Email or QuestionKind.Url or QuestionKind.Address or QuestionKind.Share or QuestionKind.Count or QuestionKind.Year or QuestionKind.When or QuestionKind.Where;

    /// <summary>True for what is looked up rather than counted: a figure in a long text belongs to something else, an address to its block.</summary>
    public static bool IsContact(QuestionKind kind) => kind is QuestionKind.Phone or QuestionKind.Email or QuestionKind.Url or QuestionKind.Address;

    private static double CountFit(IReadOnlyList<string> units, string text)
    {
        if (units.Count == 0)
            return AnyFigure().IsMatch(text) ? 1 : 0;

        var fits = units.Average(unit => HasFigure(unit, text) ? 1.0 : Alike(unit).Any(alike => HasFigure(alike, text)) ? 0.8 : 0);
        return fits;
    }

    private static bool HasFigure(string unit, string text) =>
        Figures.GetOrAdd(unit, static unit => new Regex(unit == QuestionKinds.OfRank ? Ordinal : Figure + Regex.Escape(unit), RegexOptions.Compiled)).IsMatch(text);

    // People say 幾個, 幾間, 幾場 loosely; the document's unit is what gets shown.
    private static string[] Alike(string unit) => unit switch
    {
        "人" or "人次" or "位" or "名" => ["人", "位", "名"],
        "場" or "場次" => ["場"],
        "錢" or "元" or "萬元" => ["萬元", "元", "萬"],
        "所" or "間" or "家" or "校" or "館" or "處" or "座" => ["所", "間", "家", "校", "館", "處", "座", "個", "縣市", "點"],
        "個" or "點" => ["所", "間", "家", "校", "館", "處", "座", "個", "縣市", "項", "大", "種", "點", "場", "門", "班", "案", "位", "人"],
        "項" or "種" or "類" or "件" or "套" => ["項", "種", "類", "大", "個", "套", "案", "件"],
        "門" or "班" or "堂" or "節" => [unit, "門", "班", "堂", "節", "場次"],
        "級" => [unit, QuestionKinds.OfRank],
        "年" => ["年"],
        _ => [unit],
    };

    private static bool HasYearColumns(EvidenceUnit unit) => unit.Passage.Cells.Count(cell => YearMentions.OfHead(cell.Head) is not null) > 1;

    [GeneratedRegex(@"\d|[一二兩三四五六七八九十百千]+\s?(?:所|間|個|項|種|人|場|次|年|級|大|類|期|班)|[壹貳參肆伍陸柒捌玖拾佰仟]+元")]
    private static partial Regex AnyFigure();

    [GeneratedRegex(@"\d\s?%|百分之|[\d一二兩三四五六七八九]\s?成(?![人立果效為員長就])")]
    private static partial Regex Share();

    [GeneratedRegex(@"\d{1,4}\s?(?:年|月|日)|週[一二三四五六日]")]
    private static partial Regex Date();

    [GeneratedRegex(@"\d{1,2}(?::\d\d|\s?[點時])|[上下中]午\s?[\d一二三四五六七八九十]")]
    private static partial Regex Hour();

    [GeneratedRegex(@"(?:\d|[一二三四五六七八九十])\s?月|(?:每|逐)月|[上下]半年")]
    private static partial Regex MonthOfYear();

    // 環節, 季節 and 章節 are no feasts, nor is 節目.
    [GeneratedRegex(@"[\u4e00-\u9fff]{2}(?<![環季細情章音關調枝])節(?![目數省約制點奏能電水育稅錄日慶])|紀念日|世界[\u4e00-\u9fff]{2,4}日|新年|元旦|除夕|中秋|端午|清明|聖誕")]
    private static partial Regex Festival();

    [GeneratedRegex(@"每年|每月|每週|每半年|每[一二兩三四五六七八九十\d]+\s?(?:年|個月|月|週)|\d\s?(?:天|週|小時)")]
    private static partial Regex Period();

    [GeneratedRegex(@"[\u4e00-\u9fff](?:局|處|部|司|署|院)(?=[、,。;:()\s]|$)|地方政府")]
    private static partial Regex Office();

    [GeneratedRegex(@"[\u4e00-\u9fff]館(?=[、,。;:()\s]|$)|政府|委員會|協會|學會|中心|大學|國小|國中|高中|公司|基金會|人員|學者|教授|unesco|oecd|機關|單位")]
    private static partial Regex Organisation();

    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,10}[局處部司署院館](?:、[\u4e00-\u9fff]{2,10}[局處部司署院館])*$")]
    private static partial Regex NamesOnly();

    [GeneratedRegex(@"作者|主講|講師|姓名|主持人|負責人|聯絡人|承辦人")]
    private static partial Regex PersonHead();

    [GeneratedRegex(@"^\S{2,12}\s?(?:謹誌|謹識|敬上|謹序)$")]
    private static partial Regex Signature();

    [GeneratedRegex(@"(?:人|者|編|長)：|\b[A-Z][a-z]+ [A-Z][a-z]+|作者：|謹誌|謹識|敬上")]
    private static partial Regex Person();

    [GeneratedRegex(@"[路街號區市縣館校局處府]|網|大學|學系|中心|委員會|學會|公司|地點|平台|平臺|教室|http")]
    private static partial Regex Place();

    [GeneratedRegex(@"在[^，。]{2,30}(?:等處|設置|舉辦|辦理|地點)|地點:|[路街]\S*\d|自[^，。]{2,24}(?:網頁|網站|下載)")]
    private static partial Regex Location();

    [GeneratedRegex(@"\(?0\d{1,2}\)?[-\s]?\d{6,8}|\d{3,4}-\d{3,4}")]
    private static partial Regex Phone();

    [GeneratedRegex(@"[路街道巷]\S*\s?\d+|\d+\s?號")]
    private static partial Regex Street();

    [GeneratedRegex(@"定義為|定義:|的定義|是指|係指|意指")]
    private static partial Regex Definition();

    [GeneratedRegex(@"乃是|是一(?:種|個|項)|是以|稱為")]
    private static partial Regex Description();

    [GeneratedRegex(@"因為|由於|因此|為了|為使|以利|原因|主因|因應|導致|使得|為")]
    private static partial Regex Reason();

    [GeneratedRegex(@"透過|例如|如：|包括|結合|藉由|以.{1,12}方式|可以|辦理|鼓勵")]
    private static partial Regex How();
}
