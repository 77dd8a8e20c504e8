using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>A document read from its file: what is known about it, and its passages.</summary>
public sealed record ParsedDocument(string Code, DocumentMeta Meta, IReadOnlyList<Passage> Passages)
{
    // Raised when the splitter reads the same file differently, so that stored documents are split again.
    private const int SplitterVersion = 2;

    /// <summary>Changes whenever the same file would be read differently.</summary>
    public static string Reading { get; } = $"splitter {SplitterVersion}";

    /// <summary>Hash over everything that is stored; equal hashes need no writing.</summary>
    public string RowHash { get; } = HashOf(Meta, Passages);

    /// <summary>Reads and splits a file.</summary>
    /// <param name="path">A .txt, .md, .html, .pdf, .docx or .odt file.</param>
    /// <param name="overrides">What goes before the sidecar; that goes before the document's cover, and the cover before the file's properties.</param>
    /// <param name="limits">Null: those of the settings.</param>
    /// <exception cref="DocumentException">The file or its sidecar cannot be read, or holds no text.</exception>
    /// <remarks>A title is believed from the properties first: a cover may begin with the name of the house.</remarks>
    public static ParsedDocument Read(string path, DocumentMeta? overrides = null, DocumentLimits? limits = null)
    {
        var code = Path.GetFileNameWithoutExtension(path);
        var content = DocumentReader.Read(path, limits ?? DocumentLimits.From(Environment.GetEnvironmentVariable));
        var stated = TitlePage.Read(content.Blocks, content.Properties.Title).Or(content.Properties);
        var meta = (overrides ?? DocumentMeta.Nothing).Or(Sidecar.Beside(path)).Or(stated).Or(new DocumentMeta(Title: code));
        return new ParsedDocument(code, meta, Splitter.Split(content.Blocks, stated.Title ?? code));
    }

    private static string HashOf(DocumentMeta meta, IReadOnlyList<Passage> passages)
    {
        var stored = JsonSerializer.Serialize(new { SplitterVersion, meta, passages = passages.Select(passage => new { passage.Kind, passage.Heading, passage.Page, passage.Text, passage.Cells }) });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stored)));
    }
}
