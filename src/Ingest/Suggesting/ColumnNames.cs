using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;
using LearningAdvisor.Ingest.Mappings;

namespace LearningAdvisor.Ingest.Suggesting;

/// <summary>How well the name of a column fits a canonical one, by the names that offices and open data use for it.</summary>
internal static partial class ColumnNames
{
    public const int Canonical = 100;

    private const int Whole = 90;
    private const int Segment = 80;
    private const int Part = 50;
    private const int LeastHanInPart = 2;

    // As a part of a longer name these say what the file is about, not the column.
    private static readonly string[] OnlyWhole = ["course", "課程", "單位", "內容", "說明", "學校", "students", "people", "time", "key", "field"];

    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["code"] = ["課程代碼", "課號", "課程序號", "代碼", "代號", "編號", "流水號", "識別碼", "id", "uid", "key", "no", "number", "course id", "source record id"],
        ["title"] = ["課程", "課名", "名稱", "班名", "班級名稱", "活動名稱", "主題", "標題", "問題", "title", "name", "course", "course name", "course title", "subject", "question"],
        ["name"] = ["名稱", "單位名稱", "單位", "館名", "校名", "學校名稱", "補習班", "補習班名稱", "中心名稱", "name", "title", "organisation", "organization", "library"],
        ["text"] = ["答案", "回答", "解答", "內容", "說明", "answer", "text", "content", "body"],
        ["publisher"] = ["機關", "發布機關", "單位", "主管機關", "publisher", "organ", "agency", "author"],
        ["publishedOn"] = ["修訂日期", "更新日期", "張貼日期", "日期", "revise date", "post date", "date", "published"],
        ["institutionCode"] = ["單位代碼", "機構代碼", "學校代碼", "provider id", "institution id", "school id"],
        ["institution"] = ["主辦單位", "辦理單位", "承辦單位", "訓練單位", "單位", "機構", "機構名稱", "單位名稱", "學校", "provider", "organizer", "organiser", "organization", "organisation", "institution", "host", "school"],
        ["city"] = ["縣市別", "城市", "所在縣市", "city", "county"],
        ["district"] = ["區", "鄉鎮市區", "區域", "地區", "所在區", "district", "area", "town"],
        ["venue"] = ["地點", "地址", "上課地址", "場地", "教室", "上課教室", "venue", "location", "place", "address", "classroom", "room"],
        ["category"] = ["類型", "分類", "領域", "課程類別", "課程分類", "category", "topic", "topics", "field"],
        ["summary"] = ["說明", "內容", "課程內容", "課程大綱", "課程簡介", "課程說明", "介紹", "description", "summary", "abstract", "introduction", "objective"],
        ["audience"] = ["對象", "資格", "參加對象", "參加資格", "適合對象", "audience", "target", "students", "eligibility"],
        ["minAge"] = ["最小年齡", "min age"],
        ["maxAge"] = ["最大年齡", "max age"],
        ["mode"] = ["授課方式", "教學方式", "形式", "課程形式", "mode", "delivery", "course mode"],
        ["language"] = ["語言", "語文", "使用語言", "language", "lang"],
        ["fee"] = ["學費", "收費", "金額", "價格", "費用元", "報名費", "fee", "price", "cost", "tuition", "fees"],
        ["feeNote"] = ["費用備註", "收費說明", "收費備註"],
        ["voucher"] = ["學習券", "voucher"],
        ["accessible"] = ["無障礙設施", "accessible", "wheelchair"],
        ["capacity"] = ["人數", "招生人數", "招收人數", "人數上限", "capacity", "quota", "seats", "max students"],
        ["enrolled"] = ["報名人數", "已報名人數", "選課人數", "people", "enrolled", "registered"],
        ["registrationOpens"] = ["報名起日", "報名開始日期", "報名日期起", "報名起始日", "registration start", "enrolment start"],
        ["registrationCloses"] = ["報名迄日", "報名截止日", "報名截止日期", "報名結束日期", "報名日期迄", "registration end", "deadline"],
        ["startsOn"] = ["開課日", "開訓日期", "開始日期", "上課日期", "起日", "課程開始日期", "start", "start date", "starts", "begin date"],
        ["endsOn"] = ["結訓日期", "迄日", "結束日", "課程結束日期", "end", "end date", "ends"],
        ["term"] = ["學期", "學年期", "學年學期", "期別", "開課期別", "term", "semester"],
        ["schedule"] = ["時間", "上課日期時間", "星期", "時段", "上課時段", "schedule", "time", "times", "when"],
        ["instructor"] = ["老師", "教師", "授課教師", "授課老師", "師資", "teacher", "instructor", "lecturer", "faculty", "faculty name"],
        ["contactPhone"] = ["電話", "連絡電話", "洽詢電話", "phone", "tel", "telephone", "contact"],
        ["phone"] = ["連絡電話", "聯絡電話", "市話", "phone", "tel", "telephone"],
        ["registrationMethod"] = ["報名方法", "如何報名", "registration method"],
        ["hours"] = ["總時數", "小時", "課程時數", "total hours", "hours"],
        ["credits"] = ["學分數", "credit", "credits"],
        ["certificate"] = ["證照", "證明", "certificate", "certification", "certification type"],
        ["materialsFee"] = ["材料費用", "教材費", "materials fee"],
        ["currency"] = ["貨幣", "currency"],
        ["childcare"] = ["托育", "childcare"],
        ["series"] = ["課程系列", "series"],
        ["prerequisites"] = ["先修課程", "prerequisite", "prerequisites"],
        ["url"] = ["連結", "網站", "官網", "課程網址", "url", "link", "website", "web", "homepage"],
        ["updatedAt"] = ["更新日期", "修改時間", "最後更新", "updated", "modified", "last modified", "source last modified date"],
        ["kind"] = ["類別", "種類", "單位類型", "kind", "type", "kind raw"],
        ["address"] = ["地點", "住址", "班址", "館址", "校址", "所在地", "address", "location"],
        ["email"] = ["信箱", "電子信箱", "email", "e mail", "mail"],
        ["latitude"] = ["lat", "latitude", "y"],
        ["longitude"] = ["lng", "lon", "long", "longitude", "x"],
        ["openingHours"] = ["營業時間", "開館時間", "服務時間", "opening hours", "hours"],
        ["accessibility"] = ["無障礙", "accessibility"],
    };

    /// <returns>0 for a name that tells nothing, up to <see cref="Canonical"/> for one of the format's own.</returns>
    public static int Score(CanonicalColumns columns, int column, string path)
    {
        if (columns.Find(path) == column)
            return Canonical;

        var name = Words(path);
        var segments = path.Split('.').Select(Words).ToList();
        var best = path.Split('.').Any(segment => columns.Find(segment) == column) ? Segment : 0;
        foreach (var known in Known.GetValueOrDefault(columns.English[column], []))
        {
            if (name == known)
                best = Math.Max(best, Whole);
            else if (segments.Contains(known))
                best = Math.Max(best, Segment + (segments[^1] is "zh" ? 2 : 0) - (segments[^1] is "en" ? 2 : 0));
            else if (IsPart(known, name))
                best = Math.Max(best, Part + Math.Min(known.Length, 9));
        }

        return best;
    }

    private static bool IsPart(string known, string name) => !OnlyWhole.Contains(known) && (char.IsAscii(known[0])
        ? $" {name} ".Contains($" {known} ", StringComparison.Ordinal)
        : known.Length >= LeastHanInPart && name.Contains(known, StringComparison.Ordinal));

    // startDate, Start_Date and START-DATE are all "start date".
    private static string Words(string name) => TextFolding.Fold(Separators().Replace(CamelCase().Replace(name, "$1 $2"), " "));

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"[\s_\-/()（）：:*]+")]
    private static partial Regex Separators();
}
