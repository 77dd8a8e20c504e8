using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Channels.Line;

/// <summary>刪除我的資料: the wish that nothing be kept. On a channel it means more than beginning anew, so it is read more narrowly than the adviser reads it.</summary>
internal static partial class ErasureWish
{
    public static bool IsIn(string text) => Wish().IsMatch(TextFolding.Fold(text));

    [GeneratedRegex(
        "^[\\s。!,.?]*(?:請|麻煩|幫我|我要|我想|想要|可以|能不能|please |can you |i want to )*(?:"
        + "(?:刪除|刪掉|清除|移除|忘記|忘掉|抹掉)(?:所有|全部|掉)?(?:我|本人)(?:的|所有的?|全部的?|個人)*(?:資料|個資|紀錄|記錄|對話|訊息|一切){0,2}"
        + "|把我的?(?:個人)?(?:資料|個資|紀錄|記錄|對話)(?:都|全部)?(?:刪|清|忘)(?:除|掉|光)?"
        + "|(?:delete|erase|remove) (?:all )?(?:of )?my (?:data|information|messages|history)|forget (?:about )?me"
        + "|x[oó]a (?:h[eế]t )?d[uữ] li[eệ]u(?: c[uủ]a t[oô]i)?|hapus (?:semua )?data saya|ลบข้อมูลของ(?:ฉัน|ผม|ดิฉัน)"
        + ")(?:嗎|吧|了|謝謝|拜託|please|[\\s。!,.?])*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wish();
}
