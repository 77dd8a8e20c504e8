using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>The columns of one kind with their Chinese and English names.</summary>
public sealed class CanonicalColumns
{
    public static readonly CanonicalColumns Courses = new(
        Enum.GetNames<CourseColumn>(),
        [
            "課程編號", "課程名稱", "開課單位編號", "開課單位", "縣市", "行政區", "上課地點", "類別", "簡介", "招生對象", "年齡下限", "年齡上限",
            "上課方式", "授課語言", "費用", "費用說明", "可用學習券", "無障礙", "名額", "已報名", "報名開始", "報名截止", "開課日期", "結束日期",
            "開課學期", "上課時間", "sessions", "講師", "聯絡電話", "報名方式", "時數", "學分", "證書", "材料費", "幣別", "臨時托育", "系列", "先修", "網址", "更新時間",
        ],
        [[(int)CourseColumn.Code], [(int)CourseColumn.Title], [(int)CourseColumn.InstitutionCode, (int)CourseColumn.Institution]]);

    public static readonly CanonicalColumns Institutions = new(
        Enum.GetNames<InstitutionColumn>(),
        ["機構編號", "機構名稱", "類型", "縣市", "行政區", "地址", "電話", "電子郵件", "網址", "緯度", "經度", "開放時間", "無障礙設施"],
        [[(int)InstitutionColumn.Code], [(int)InstitutionColumn.Name]]);

    /// <summary>Of a table whose rows are guide texts.</summary>
    public static readonly CanonicalColumns Guides = new(
        Enum.GetNames<GuideColumn>(),
        ["文件編號", "標題", "內容", "發布單位", "發布日期", "對象", "縣市", "網址"],
        [[(int)GuideColumn.Code], [(int)GuideColumn.Title], [(int)GuideColumn.Text]]);

    private readonly string[] _chinese;
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    private CanonicalColumns(string[] english, string[] chinese, int[][] required)
    {
        English = [.. english.Select(name => char.ToLowerInvariant(name[0]) + name[1..])];
        _chinese = chinese;
        Required = required;
        for (var i = 0; i < english.Length; i++)
        {
            _byName[Folded(English[i])] = i;
            _byName[Folded(chinese[i])] = i;
        }
    }

    /// <summary>Names such as <c>registrationOpens</c>; the position is the value of the column's enum.</summary>
    public IReadOnlyList<string> English { get; }

    /// <summary>Groups of positions; of each group at least one column must be there.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Required { get; }

    public int Count => English.Count;

    /// <summary>The position of a header cell; null for a column the format does not know.</summary>
    public int? Find(string header) => _byName.TryGetValue(Folded(header), out var position) ? position : null;

    /// <summary>Both names, as messages show a column: <c>費用 (fee)</c>.</summary>
    public string Shown(int position) =>
        _chinese[position] == English[position] ? English[position] : $"{_chinese[position]} ({English[position]})";

    /// <returns>The required columns, in words, of which none stands in <paramref name="present"/>.</returns>
    public IEnumerable<string> Missing(IReadOnlySet<int> present) => Required
        .Where(group => !group.Any(present.Contains))
        .Select(group => string.Join(" or ", group.Select(Shown)));

    // A header may carry a star for "required", spaces, or another case.
    private static string Folded(string header) =>
        TextFolding.Fold(header).Replace(" ", "").Replace("_", "").Trim('*');
}
