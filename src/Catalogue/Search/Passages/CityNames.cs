using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>The cities and counties of Taiwan as texts name them.</summary>
public static class CityNames
{
    private static readonly string[] Full =
    [
        "基隆市", "臺北市", "新北市", "桃園市", "新竹市", "新竹縣", "苗栗縣", "臺中市", "彰化縣", "南投縣", "雲林縣", "嘉義市", "嘉義縣",
        "臺南市", "高雄市", "屏東縣", "宜蘭縣", "花蓮縣", "臺東縣", "澎湖縣", "金門縣", "連江縣",
    ];

    private static readonly (string Name, string City)[] Others =
    [
        ("keelung", "基隆市"), ("cơ long", "基隆市"), ("taipei", "臺北市"), ("new taipei", "新北市"), ("taoyuan", "桃園市"), ("hsinchu", "新竹市"),
        ("miaoli", "苗栗縣"), ("taichung", "臺中市"), ("changhua", "彰化縣"), ("nantou", "南投縣"), ("yunlin", "雲林縣"), ("chiayi", "嘉義市"),
        ("tainan", "臺南市"), ("kaohsiung", "高雄市"), ("pingtung", "屏東縣"), ("yilan", "宜蘭縣"), ("hualien", "花蓮縣"), ("taitung", "臺東縣"),
        ("penghu", "澎湖縣"), ("kinmen", "金門縣"), ("matsu", "連江縣"), ("馬祖", "連江縣"), ("đài bắc", "臺北市"), ("đài trung", "臺中市"), ("cao hùng", "高雄市"),
        ("đài nam", "臺南市"), ("đài đông", "臺東縣"), ("đào viên", "桃園市"), ("tân bắc", "新北市"), ("hoa liên", "花蓮縣"), ("nghi lan", "宜蘭縣"),
        ("คีลุง", "基隆市"), ("จีหลง", "基隆市"), ("ไทเป", "臺北市"), ("นิวไทเป", "新北市"), ("ไถจง", "臺中市"), ("ไทจง", "臺中市"), ("ไถหนาน", "臺南市"), ("ไทนาน", "臺南市"), ("เกาสง", "高雄市"),
    ];

    /// <summary>The city a text names with or without 市: 基隆 and Keelung give 基隆市. Null where it names none.</summary>
    public static string? In(string text)
    {
        var folded = TextFolding.Fold(text);
        return Full.FirstOrDefault(folded.Contains)
            ?? Full.FirstOrDefault(city => folded.Contains(city[..2], StringComparison.Ordinal))
            ?? Others.OrderByDescending(other => other.Name.Length).FirstOrDefault(other => folded.Contains(other.Name, StringComparison.Ordinal)).City;
    }

    /// <summary>Where a folded text names its city; null where it names none.</summary>
    public static (int Start, int Length)? PlaceIn(string folded)
    {
        foreach (var name in Full.Concat(Full.Select(city => city[..2])).Concat(Others.Select(other => other.Name)))
        {
            if (folded.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at)
                return (at, name.Length);
        }

        return null;
    }

    /// <summary>True where a text names the city, also without 市 or 縣.</summary>
    /// <param name="city">Full name with 臺.</param>
    public static bool IsNamed(string city, string text) => TextFolding.Fold(text).Contains(city[..2], StringComparison.Ordinal);
}
