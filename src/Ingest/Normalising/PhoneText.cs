using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Telephone numbers, kept as people read them: half-width, several joined by ；.</summary>
public static partial class PhoneText
{
    /// <returns>False when a part holds no number.</returns>
    public static bool TryRead(string text, out string phones)
    {
        var parts = TextFolding.HalfWidth(text)
            .Split(['、', ';', ',', '/', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Spaces().Replace(part, " "))
            .ToList();
        phones = string.Join('；', parts);
        return parts.Count > 0 && parts.TrueForAll(part => Number().IsMatch(part));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // Three digits are enough for a city's short line; words such as 轉 or 分機 may stand around them.
    [GeneratedRegex(@"\d{3}|\d{2}-\d")]
    private static partial Regex Number();
}
