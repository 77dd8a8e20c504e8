using System.Text.RegularExpressions;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>What the properties of an office or PDF file are worth. Many are left over from a template or written by a printer.</summary>
internal static partial class FileProperties
{
    // Offices save in local time; the date is that of their wall.
    private static readonly TimeSpan Taiwan = TimeSpan.FromHours(8);

    /// <param name="title">Left out where it is a program's: "Microsoft Word - plan.doc", "untitled", a file's name.</param>
    /// <param name="organisation">Of the program's owner or of the document.</param>
    /// <param name="author">Taken as the publisher only where it names an organisation: persons are none of our business.</param>
    /// <param name="saved">The last time it was saved; stands for the date of publication where the cover states none.</param>
    public static DocumentMeta Of(string? title, string? organisation, string? author, DateTimeOffset? saved)
    {
        var name = Wording.Tidy(title ?? "");
        var publisher = new[] { organisation, author }.Select(text => Wording.Tidy(text ?? "")).FirstOrDefault(text => TitlePage.IsOrganisation(text));
        return new DocumentMeta(
            name.Length is >= 2 and <= 120 && !ProgramsTitle().IsMatch(name) ? name : null,
            publisher,
            saved is { Year: >= 1980 and <= 2100 } moment ? DateOnly.FromDateTime(moment.ToOffset(Taiwan).DateTime) : null);
    }

    /// <inheritdoc cref="Of(string?, string?, string?, DateTimeOffset?)"/>
    /// <param name="saved">UTC.</param>
    public static DocumentMeta Of(string? title, string? organisation, string? author, DateTime? saved) =>
        Of(title, organisation, author, saved is { } moment ? new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)) : (DateTimeOffset?)null);

    [GeneratedRegex(@"^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|document ?\d*|文件 ?\d*|未命名.*|無標題.*|新增.{0,8}文件.*|投影片 ?\d*"
        + @"|powerpoint.{0,12}|.*\.(?:docx?|odt|pdf|pptx?|xlsx?|html?|indd|txt))$", RegexOptions.IgnoreCase)]
    private static partial Regex ProgramsTitle();
}
