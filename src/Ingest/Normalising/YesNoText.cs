using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>是 and 否 in their many spellings.</summary>
public static class YesNoText
{
    public static bool TryRead(string text, out bool value)
    {
        bool? read = TextFolding.Fold(text) switch
        {
            "是" or "y" or "yes" or "true" or "1" or "可" or "可以" or "有" or "v" or "✓" or "✔" or "○" or "適用" => true,
            "否" or "n" or "no" or "false" or "0" or "不可" or "不可以" or "無" or "沒有" or "x" or "✗" or "×" or "不適用" => false,
            _ => null,
        };
        value = read ?? false;
        return read is not null;
    }
}
