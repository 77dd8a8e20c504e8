using System.Text;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>Turns the bytes of a document into text.</summary>
internal static partial class DocumentEncoding
{
    // The HTML standard asks for the declaration within this many bytes; offices put it further down.
    private const int DeclarationWithin = 4096;

    static DocumentEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="name">The file, for the message.</param>
    /// <exception cref="DocumentException">Neither UTF-8, UTF-16 nor Big5.</exception>
    public static string OfText(byte[] bytes, string name) =>
        OfMark(bytes) ?? Decoded(bytes, Encoding.UTF8) ?? Decoded(bytes, Encoding.GetEncoding(950))
        ?? throw new DocumentException("DOCUMENT_ENCODING", $"\"{name}\" is not text in UTF-8, UTF-16 or Big5. Save it as UTF-8.");

    /// <summary>As <see cref="OfText"/>, after the encoding that the page declares; a page that declares a wrong one is read all the same.</summary>
    public static string OfHtml(byte[] bytes, string name)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, DeclarationWithin));
        var declared = Charset().Match(head) is { Success: true } match ? Known(match.Groups["name"].Value) : null;
        return OfMark(bytes) ?? (declared is null ? null : Decoded(bytes, declared)) ?? OfText(bytes, name);
    }

    private static string? OfMark(byte[] bytes) => bytes switch
    {
        [0xff, 0xfe, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xfe, 0xff, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => null,
    };

    private static Encoding? Known(string name)
    {
        try
        {
            // Who could read the declaration at all has not got UTF-16 before him.
            return name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? Decoded(byte[] bytes, Encoding encoding)
    {
        try
        {
            var text = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
            return text.Contains('\0') ? null : text.TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s*=\s*["']?(?<name>[A-Za-z0-9_-]{2,30})""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
