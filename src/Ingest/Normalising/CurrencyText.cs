using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Currencies as ISO 4217 codes; 新臺幣, NTD and NT$ are TWD.</summary>
public static class CurrencyText
{
    public static bool TryRead(string text, out string code)
    {
        code = TextFolding.HalfWidth(text).Trim().ToUpperInvariant() switch
        {
            "新臺幣" or "新台幣" or "臺幣" or "台幣" or "NTD" or "NT$" or "NT" => "TWD",
            var other => other,
        };
        return code.Length == 3 && code.All(char.IsAsciiLetter);
    }
}
