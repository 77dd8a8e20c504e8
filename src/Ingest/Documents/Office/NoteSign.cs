using System.Globalization;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>The raised number of a footnote, as a reader sees it: ¹².</summary>
internal static class NoteSign
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Of(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => Raised[digit - '0']));
}
