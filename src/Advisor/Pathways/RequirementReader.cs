using System.Globalization;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Pathways;

/// <summary>What a course asks for, from its prerequisites and from the clauses of its title, summary, fee note and audience that say so.</summary>
/// <remarks>Nothing is inferred: a clause in which no pattern finds a demand is left alone, and one that is found is quoted whole.</remarks>
public static partial class RequirementReader
{
    // Demands stand early in a summary; a syllabus pasted whole is not searched to its end.
    private const int MostCharacters = 2_000;

    /// <returns>Prerequisites first, in the record's order; no words twice. Empty where the record asks for nothing.</returns>
    public static IReadOnlyList<Requirement> Of(Course course)
    {
        var entries = course.Prerequisites.Select(entry => entry.Trim()).Where(entry => entry.Length > 0 && !None().IsMatch(TextFolding.Fold(entry)))
            .Select(entry => OfClause(entry) ?? new Requirement(RequirementKind.EarlierCourse, entry));
        var clauses = new[] { course.Title, course.Summary, course.FeeNote }.Concat(course.Audiences).OfType<string>()
            .SelectMany(text => Clauses().Split(text.Length > MostCharacters ? text[..MostCharacters] : text))
            .Select(clause => OfClause(clause.Trim())).OfType<Requirement>();
        return [.. entries.Concat(clauses).DistinctBy(requirement => TextFolding.Fold(requirement.Words))];
    }

    /// <summary>Whether a course demands that something was learned before, or its title says that it goes farther than a beginner's.</summary>
    public static bool AsksForBasics(Course course) =>
        CourseStage.Of(course).IsPlainlyAdvanced || Of(course).Any(requirement => requirement.Kind != RequirementKind.Eligibility);

    /// <returns>The clause of the summary that says that nothing need be known before, verbatim; null where none does.</returns>
    public static string? Welcome(Course course) => course.Summary is { } summary
        ? Clauses().Split(summary).Select(clause => clause.Trim()).FirstOrDefault(clause => NothingNeeded().IsMatch(TextFolding.Fold(clause)))
        : null;

    /// <summary>Whether a course's words may tell an age at all: a look by the database that spares most courses the reading.</summary>
    internal static Expression<Func<Course, bool>> MayTellAge { get; } = course =>
        course.Title.Contains("歲") || course.Title.Contains("ged ") || course.Title.Contains("t least ")
        || (course.Summary != null && (course.Summary.Contains("歲") || course.Summary.Contains("ged ") || course.Summary.Contains("t least ")))
        || (course.FeeNote != null && (course.FeeNote.Contains("歲") || course.FeeNote.Contains("ged ") || course.FeeNote.Contains("t least ")))
        || course.Audiences.Any(text => text.Contains("歲") || text.Contains("ged ") || text.Contains("t least "))
        || course.Prerequisites.Any(text => text.Contains("歲") || text.Contains("ged ") || text.Contains("t least "));

    private static Requirement? OfClause(string clause)
    {
        var folded = TextFolding.Fold(clause);
        if (NothingNeeded().IsMatch(folded))
            return null;
        if (Knowledge().IsMatch(folded))
            return new Requirement(RequirementKind.PriorKnowledge, clause) { IsLimit = Limit().IsMatch(folded) };
        if (!Admitted().IsMatch(folded))
            return null;

        var ages = Ages().Match(folded);
        return new Requirement(RequirementKind.Eligibility, clause)
        {
            IsLimit = true,
            MinAge = Years(ages.Groups["min"]),
            MaxAge = Years(ages.Groups["max"]),
        };
    }

    private static int? Years(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"[。；;！!？?，,\n\r()（）〔〕【】]+")]
    private static partial Regex Clauses();

    [GeneratedRegex(@"^(?:無|沒有|免|不限|無需|不需|無先修.*|無限制|none|no|n/?a|không|tidak ada|ไม่มี|[-–—]+)\.?$")]
    private static partial Regex None();

    [GeneratedRegex("(?:不用|不需要?|不必|無須|無需|毋須|免|不限|沒有?|不要求)(?:先|任何|具備?|有|要|學過|上過){0,3}(?:的)?(?:學過|上過|基礎|經驗|程度|底子)"
        + "|[零無0]基礎|初學(?:者)?(?:亦|也|皆|都|均)?(?:可|適合|歡迎)|(?:適合|歡迎)(?:完全)?(?:零基礎|初學|新手)"
        + @"|\bno (?:prior |previous )?(?:experience|knowledge)\b|beginners? (?:are )?welcome|không cần (?:kinh nghiệm|biết trước)|tanpa pengalaman"
        + "|ไม่ต้องมีพื้นฐาน")]
    private static partial Regex NothingNeeded();

    // 應用基礎 and 需求分析 demand nothing; neither do 必須具備之基礎方法 and 以有趣的方式打好基礎.
    [GeneratedRegex(@"^先修(?:課程|科目|條件)?\s*:(?!\s*(?:無|沒有|免|不限|none|-))"
        + "|(?:須|需(?!求)|應(?=先|具|有|已|曾)|請先|要先)(?:要|先|具備?|具有|有|已|曾"
        + "|經){0,4}.{0,8}(?:(?:基礎|經驗|程度|基本(?:動作|能力|概念|功))(?=$|者|才[能可]|始[得可]|方[得可能]|為限|且|及|或|和|以上|的(?:人|學員|同學|朋友)"
        + "|[ :])|學過|上過|修過|參加過|修畢|結業)"
        + @"|(?:須|需|應|請|要)(?:要)?(?:先|已|曾)(?:經)?(?:完成(?!報名|繳費|註冊|登記|線上|填)|修(?!改)|上(?!網|線|傳)|學(?!生)|參加(?!說明|抽籤|面試))"
        + "|(?<![有無不極侷局權])限.{0,10}(?:學過|上過|修過|參加過|修畢|完成|(?:具備?|具?有).{0,6}(?:基礎|經驗|程度)|舊生|結業)"
        + "|以.{0,12}(?:學過|上過|修過|參加過|修畢|完成|基礎|經驗|舊生|結業).{0,8}為限"
        + @"|(?:曾|已)(?:經)?(?:學過|上過|修過|參加過|修畢|完成).{1,14}(?:者|學員|始|方|才)|(?:具|有)(?:備|一定|相當|相關)?.{0,6}(?:基礎|經驗)者"
        + @"|\b(?:requires?|must have|prerequisites?|for (?:students|learners|those|people) who)\b.{0,40}\b(?:complet|attend|taken|basics?|experience|level"
        + "|knowledge|course)|đã (?:học|hoàn thành) (?:lớp|khóa)|(?:sudah|telah) (?:mengikuti|menyelesaikan)|ต้อง(?:เคยเรียน|ผ่าน)")]
    private static partial Regex Knowledge();

    [GeneratedRegex(@"限|始[得可]|方[得可]|才(?:能|可)|\bonly\b|chỉ|hanya|เฉพาะ")]
    private static partial Regex Limit();

    // 限20人 and 額滿為限 count seats; 不限 and 年齡限制 admit or announce.
    [GeneratedRegex("(?<![不無有期年齡極侷局權上下])(?:僅)?限(?:定|為|於|收|招收|由|本)?(?:設籍|戶籍|居住|實歲|年滿|滿|在[職學]|女|男|婦|新住民|外[籍配]"
        + "|原住民|身[心障]|[中低]收|失業|待業|長者|高齡|老人|樂齡|銀髮|親子|家[長庭]|教[師職]|學生|會員|志工|基隆|[本該]?(?:市|區|里|校|縣)[民內籍]?|里民"
        + @"|市民|居民|員工|[國高]中|國小|大[學專]|青[年少]|兒童|幼兒|\d{1,3}\s*(?:[-~至到]\s*\d{1,3}\s*)?歲)"
        + @"|^(?:報名|參加|招生|學員|上課)?(?:資格|條件)\s*:(?!\s*(?:無|沒有|免|不限|一般|none|-))"
        + @"|以(?:設籍|居住|年滿|滿|具|在[職學]|女|男|新住民|原住民|身[心障]|長者|本[市區里校]|\d{1,3}\s*歲).{0,14}為限"
        + @"|(?:須|需|應|必須)(?:[為是](?=.{0,10}(?:者|民眾|居民|市民|學生|會員|身分|歲))|設籍|年滿|滿\d|具.{1,8}(?:身分|資格|證))"
        + @"|\b(?:only (?:for|open to)|(?:women|men|residents|seniors|members|new immigrants) only|must be (?:a |an |at least )?)\b|chỉ (?:dành cho|nhận)"
        + "|(?:khusus|hanya) (?:untuk|bagi)|เฉพาะ(?:ผู้|คน|สตรี)")]
    private static partial Regex Admitted();

    [GeneratedRegex(@"(?<min>\d{1,3})\s*(?:歲)?\s*[-~至到]\s*(?<max>\d{1,3})\s*歲|(?:年?滿\s*)?(?<min>\d{1,3})\s*(?:足|實)?歲(?:\(含\)|含)?(?:以上|起|及以上)"
        + @"|年?滿\s*(?<min>\d{1,3})\s*歲|(?<max>\d{1,3})\s*(?:足|實)?歲(?:\(含\)|含)?以下|at least (?<min>\d{1,3})|aged? (?<min>\d{1,3})\+?")]
    private static partial Regex Ages();
}
