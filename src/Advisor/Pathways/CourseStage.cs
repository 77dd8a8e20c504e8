using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Pathways;

/// <summary>Where a course stands on a way of several, read from its title alone.</summary>
/// <param name="Name">The title without the marks of its stage, folded and without spaces: 烏克麗麗輕鬆彈 of 烏克麗麗輕鬆彈 進階班.</param>
/// <param name="Level">Null where no word tells it.</param>
/// <param name="Number">From 1: 第二課, (二), Level 2, II. Null where none is told.</param>
/// <remarks>第2期, 第3梯 and 甲班 number equal classes, as the ingest reads them into <see cref="Course.Series"/>, and are no stages.</remarks>
public sealed partial record CourseStage(string Name, CourseLevel? Level, int? Number)
{
    public static CourseStage Of(Course course)
    {
        var title = TextFolding.Fold(course.Title);
        var number = NumberOf(title, course);
        var level = Advanced().IsMatch(title) ? CourseLevel.Advanced
            : Intermediate().IsMatch(title) ? CourseLevel.Intermediate
            : Beginner().IsMatch(title) || number == 1 ? CourseLevel.Beginner
            : (CourseLevel?)null;
        return new CourseStage(NameOf(title), level, number);
    }

    /// <summary>Whether its title says that something came before it.</summary>
    public bool IsPlainlyAdvanced => Level > CourseLevel.Beginner || Number > 1;

    /// <summary>Whether it stands later than another on the same way: a higher level, or the same one with a higher number.</summary>
    public bool IsAfter(CourseStage other) =>
        Level is { } level && other.Level is { } before && level != before ? level > before : Number > other.Number;

    // 瑜珈(二) on a Tuesday tells its day.
    private static int? NumberOf(string title, Course course)
    {
        if (Counted().Match(title) is { Success: true } counted)
            return Numerals.Parse(counted.Groups["n"].ValueSpan);
        if (Bracketed().Match(title) is { Success: true } bracketed && Numerals.Parse(bracketed.Groups["n"].ValueSpan) is { } number)
            return course.Sessions.Any(session => session.Weekday is { } day && number == (day == DayOfWeek.Sunday ? 7 : (int)day)) ? null : number;

        return Roman().Match(title) is { Success: true } roman ? roman.Groups["n"].Length : null;
    }

    private static string NameOf(string title) =>
        NoLetters().Replace(ClassMark().Replace(Roman().Replace(Counted().Replace(Brackets().Replace(Words().Replace(title, ""), ""), ""), ""), ""), "");

    [GeneratedRegex(@"進階|高階(?!主管|管理)|高級(?!中)|精修|專精|\badvanced\b|nâng cao|\b(?:tingkat )?lanjut(?:an)?\b|ขั้นสูง")]
    private static partial Regex Advanced();

    [GeneratedRegex(@"中階|中級|\bintermediate\b|trung cấp|menengah|ขั้นกลาง")]
    private static partial Regex Intermediate();

    [GeneratedRegex(@"基礎|入門|初階|初級|初學|新手|第一步|零起點|\bbeginners?\b|\belementary\b|\bbasics?\b|\bintroduction\b|cơ bản|nhập môn"
        + @"|\b(?:tingkat )?dasar\b|pemula|เบื้องต้น|ขั้นต้น")]
    private static partial Regex Beginner();

    [GeneratedRegex(@"第\s*(?<n>[一二三四五六七八九十]|\d{1,2})\s*(?:課|步|階段?|級|單元|部)|\blevel\s*(?<n>\d)\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\(\s*(?<n>[一二三四五六]|[1-6])\s*\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<![a-z])(?<n>iii?|(?<=[\p{L}\s])i(?=\s*(?:班|課|$|[(〔])))(?![a-z])")]
    private static partial Regex Roman();

    [GeneratedRegex(@"進階|高階(?!主管|管理)|高級(?!中)|精修|專精|中階|中級|基礎|入門|初階|初級|初學|\b(?:advanced|intermediate|beginners?|elementary|basics?)\b")]
    private static partial Regex Words();

    [GeneratedRegex(@"[(〔\[][^)〕\]]*[)〕\]]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"第\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:期|梯次?|班)|[a-e甲乙丙丁]?班$")]
    private static partial Regex ClassMark();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]")]
    private static partial Regex NoLetters();
}
