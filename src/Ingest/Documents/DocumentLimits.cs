namespace LearningAdvisor.Ingest.Documents;

/// <summary>How much of a guide document is read before it is refused. Each has a setting of its name (docs/settings.md).</summary>
/// <param name="FileBytes">Most bytes of a file.</param>
/// <param name="Entries">Most parts of a DOCX or ODT file.</param>
/// <param name="UnpackedBytes">Most bytes of all its parts together, unpacked.</param>
/// <param name="Ratio">Most times that a part above a megabyte may grow when it is unpacked; text grows up to about 50 times.</param>
/// <param name="TextCharacters">Most characters of a part of a DOCX or ODT file, mark-up included.</param>
/// <param name="PdfSeconds">Longest time that each tool may take for a PDF file.</param>
public sealed record DocumentLimits(
    long FileBytes = 20_000_000, int Entries = 2000, long UnpackedBytes = 200_000_000, int Ratio = 200, int TextCharacters = 40_000_000, int PdfSeconds = 60)
{
    private const string Prefix = "LEARNINGADVISOR__Documents__";

    /// <param name="setting">Name of a setting → its value; null where it is not set.</param>
    /// <exception cref="DocumentException">A setting is no whole number above 0.</exception>
    public static DocumentLimits From(Func<string, string?> setting)
    {
        var standard = new DocumentLimits();
        return new DocumentLimits(
            Of(nameof(FileBytes), standard.FileBytes), (int)Of(nameof(Entries), standard.Entries), Of(nameof(UnpackedBytes), standard.UnpackedBytes),
            (int)Of(nameof(Ratio), standard.Ratio), (int)Of(nameof(TextCharacters), standard.TextCharacters), (int)Of(nameof(PdfSeconds), standard.PdfSeconds));

        long Of(string name, long otherwise) => setting(Prefix + name) switch
        {
            null or "" => otherwise,
            var text when long.TryParse(text, out var value) && value is > 0 and <= int.MaxValue => value,
            var text => throw new DocumentException("DOCUMENT_SETTING", $"Setting \"{Prefix}{name}\" is \"{text}\"; it must be a whole number from 1 to {int.MaxValue}."),
        };
    }
}
