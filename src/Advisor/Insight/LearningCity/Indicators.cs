using static LearningAdvisor.Advisor.Insight.LearningCity.IndicatorCoverage;

namespace LearningAdvisor.Advisor.Insight.LearningCity;

/// <summary>
/// All indicators, in the order of the guideline. None of them is fed whole: each also asks what a city does, spends or
/// surveys, and no catalogue holds that.
/// </summary>
public static class Indicators
{
    private static readonly TwoTongues OfTheAdministration = new("看市府的決策、法規和活動，課程目錄和諮詢紀錄裡沒有。", "It is about decisions, rules and events of the administration, which neither catalogue nor consultations hold.");
    private static readonly TwoTongues OfMoneyAndStaff = new("看經費、組織和人力，課程目錄裡沒有。", "It is about money, organisation and staff, which the catalogue does not hold.");
    private static readonly TwoTongues OfOrganisations = new("看各組織內部怎麼學習，課程目錄裡沒有。", "It is about how organisations learn, which the catalogue does not hold.");
    private static readonly TwoTongues OfSurveys = new("要靠市民調查和長期追蹤，這裡沒有。", "It needs surveys of residents over years, which are not kept here.");
    private static readonly TwoTongues OfTheCity = new("由推動單位自行訂定。", "The city sets it itself.");

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Missing("1-1", "各級領導階層的學習型城市承諾及重視度", "Commitment of the city's leaders", OfTheAdministration),
        Missing("1-2", "制定學習型城市發展政策", "Policies for a learning city", OfTheAdministration),
        Missing("1-3", "建立學習型城市願景與目標", "A vision and goals", OfTheAdministration),
        Missing("1-4", "發展各類學習型組織機制", "Ways to develop learning organisations", OfOrganisations),
        Missing("1-5", "推動終身學習活動獎勵機制", "Awards for lifelong learning", OfTheAdministration),
        new("1-6", new("建立學習型城市成效評估機制", "Regular assessment"), Partly, [], new(
            "本頁的諮詢滿意度和回覆審查可以納入評估；學習者對課程的滿意度要另外調查。",
            "How residents found the adviser's replies stands on this page; how learners found their courses must be asked elsewhere.")),
        Missing("2-1", "推動學習型城市之投入經費情形", "Funding", OfMoneyAndStaff),
        Missing("2-2", "推動學習型城市之組織及人力投入情形", "Organisation and staff", OfMoneyAndStaff),
        new("2-3", new("普及終身學習資源及管道", "Learning resources and ways to them for all"), Partly,
            ["courses", "meetings", "venues", "coursesByDistrict", "institutionsByKind", "institutionsOffering"], new(
            "目錄裡的課程、上課時段、地點和機構；沒有送資料的單位不在其中。",
            "Courses, meetings, places and institutions of the catalogue; whoever gives it no data is not in it.")),
        new("2-4", new("擴展學習科技運用設施", "Learning technology"), Partly, ["courseModes"], new(
            "線上和混成課程的比例；平台和設備不在目錄裡。", "The share of online and blended courses; platforms and equipment are not in the catalogue.")),
        new("3-1", new("了解終身學習實施與需求之情形", "Knowing what residents need"), Partly, [], new(
            "本頁的提問主題和未滿足的需求；只反映來問過的人。", "The subjects asked about and the unmet needs on this page; they tell of those who asked.")),
        Missing("3-2", "發展各類學習型組織及學習網絡", "Learning organisations and networks", OfOrganisations),
        new("3-3", new("促進民眾終身學習機會的提升", "More opportunities to learn"), Partly,
            ["coursesByField", "freeCourses", "lateCourses", "voucherCourses"], new(
            "課程的領域、免費、晚間和週末的比例。", "Fields of the courses, and the shares that are free, in the evening or at the weekend.")),
        new("3-4", new("提供促進就業力的學習機會", "Learning for employment"), Partly, ["digitalCourses", "certificateCourses"], new(
            "數位素養課程和載明證書的課程；就業媒合不在目錄裡。", "Digital courses and those that name a certificate; job placement is not in the catalogue.")),
        new("3-5", new("提供多元族群的學習支持措施", "Support for all groups"), Partly, ["coursesForAudiences", "accessibleCourses", "childcareCourses"], new(
            "載明對象、無障礙或托育的課程；補助和社福不在目錄裡。", "Courses that name a group, a place without barriers or childcare; grants and social services are not in the catalogue.")),
        Missing("3-6", "培訓及運用學習型城市專業推動人力", "Training of those who promote learning", OfMoneyAndStaff),
        new("3-7", new("提供終身學習諮詢服務機制", "Advice on learning"), Partly, [], new(
            "本頁的諮詢次數、管道、時段、結果和真人接手。", "The consultations on this page: how many, on which channel, when, with what result, and how people took over.")),
        new("3-8", new("整合終身學習資源並建立終身學習夥伴關係", "Resources brought together, and partners"), Partly, ["institutionsOffering", "institutionsByKind"], new(
            "在目錄裡開課的機構；合作關係不在其中。", "The institutions with courses in the catalogue; agreements between them are not in it.")),
        Missing("3-9", "舉辦學習型城市博覽會或終身學習節", "A fair or festival of learning", OfTheAdministration),
        new("3-10", new("廣泛運用各種學習科技", "Wide use of learning technology"), Partly, ["courseModes"], new(
            "線上和混成課程的比例；社群媒體的使用不在目錄裡。", "The share of online and blended courses; the use of social media is not in the catalogue.")),
        new("4-1", new("提高終身學習參與率", "Participation"), Partly, ["seats"], new(
            "有提供名額的課程座位和已報名數；這是人次，不是參與率，參與率要靠調查。",
            "Seats and enrolments of the courses that tell them. These are enrolments and no persons; the rate of participation needs a survey.")),
        Missing("4-2", "促進個人能力與發展", "Personal skills", OfSurveys),
        Missing("4-3", "促進社會融合", "Social cohesion", OfSurveys),
        Missing("4-4", "促進地方經濟發展與文化繁榮", "Economy and culture", OfSurveys),
        Missing("4-5", "促進城市永續發展", "Sustainability", OfSurveys),
        Missing("二", "在地連結", "Local ties", OfTheCity),
        Missing("三", "創新作為", "Innovation", OfTheCity),
    ];

    /// <summary>The indicators that a measure belongs to.</summary>
    public static IEnumerable<Indicator> Fed(string measure) => All.Where(indicator => indicator.Measures.Contains(measure));

    private static Indicator Missing(string code, string chinese, string english, TwoTongues why) => new(code, new(chinese, english), None, [], why);
}
