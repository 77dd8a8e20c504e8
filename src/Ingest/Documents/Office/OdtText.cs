using System.Globalization;
using System.Text;
using System.Xml.Linq;
using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>The words of a paragraph of an OpenDocument text; comments and tracked deletions are left out.</summary>
/// <param name="sign">Gives the sign of the next footnote.</param>
internal sealed class OdtText(Func<string> sign)
{
    private const int MostBlanks = 1000;

    private static readonly HashSet<string> Silent = ["annotation", "tracked-changes", "change", "change-start", "change-end", "ruby-text", "note-citation", "hidden-text", "desc", "title", "bookmark"];

    private readonly StringBuilder _words = new();

    /// <summary>Text boxes that hang on the paragraph.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>Its footnotes, each behind its sign.</summary>
    public List<string> Notes { get; } = [];

    public string Of(XElement paragraph)
    {
        Gather(paragraph);
        return _words.ToString();
    }

    private void Gather(XElement parent)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText text)
                _words.Append(text.Value);
            else if (node is XElement element && !Silent.Contains(element.Name.LocalName))
                GatherElement(element);
        }
    }

    private void GatherElement(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "s":
                _words.Append(' ', int.TryParse((string?)element.Attribute(OdtNames.Text + "c"), CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, MostBlanks) : 1);
                break;
            case "tab":
                _words.Append(' ');
                break;
            case "line-break":
                _words.Append(Wording.LineBreak);
                break;
            case "text-box":
                Boxes.Add(element);
                break;
            case "note" when element.Element(OdtNames.Text + "note-body") is { } body:
                var mark = sign();
                _words.Append(mark);
                Notes.Add($"{mark} {string.Join(' ', body.Elements().Select(inner => new OdtText(sign).Of(inner).Trim()))}");
                break;
            default:
                Gather(element);
                break;
        }
    }
}
