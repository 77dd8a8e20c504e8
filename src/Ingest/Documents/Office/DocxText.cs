using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningAdvisor.Ingest.Splitting;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>The words of a paragraph as it would be printed: insertions accepted, deletions and hidden words left out.</summary>
internal sealed class DocxText(DocxNotes notes)
{
    private readonly StringBuilder _words = new();

    /// <summary>Text boxes that hang on the paragraph.</summary>
    public List<TextBoxContent> Boxes { get; } = [];

    /// <summary>Its footnotes, each behind its sign.</summary>
    public List<string> Notes { get; } = [];

    public string Of(Paragraph paragraph)
    {
        Gather(paragraph);
        return _words.ToString();
    }

    private void Gather(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Text text:
                    _words.Append(text.Text);
                    break;
                case DocumentFormat.OpenXml.Math.Text text:
                    _words.Append(text.Text);
                    break;
                case TabChar:
                    _words.Append(' ');
                    break;
                case Break { Type: null or { InnerText: "textWrapping" } } or CarriageReturn:
                    _words.Append(Wording.LineBreak);
                    break;
                case NoBreakHyphen:
                    _words.Append('-');
                    break;
                case FootnoteReference or EndnoteReference:
                    Refer((FootnoteEndnoteReferenceType)element);
                    break;
                case TextBoxContent box:
                    Boxes.Add(box);
                    break;
                case AlternateContent alternatives:
                    // The same box, written twice for programs of different age.
                    if (alternatives.ChildElements.FirstOrDefault(choice => choice is AlternateContentChoice or AlternateContentFallback) is { } first)
                        Gather(first);
                    break;
                case Run run when run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value):
                case DeletedRun or MoveFromRun or ParagraphProperties or RunProperties or RubyContent:
                    break;
                default:
                    Gather(element);
                    break;
            }
        }
    }

    private void Refer(FootnoteEndnoteReferenceType reference)
    {
        if (notes.Next(reference) is not var (sign, note))
            return;

        _words.Append(sign);
        Notes.Add(note);
    }
}
