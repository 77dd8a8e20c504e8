using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>Leaves out what is about another document, city, numbered thing or year than the question names.</summary>
internal sealed class EvidenceScope
{
    // A shorter title is a word of ordinary questions (學習型城市), unless brackets make it a name.
    private const int ShortestTitle = 8;

    private readonly ReadQuestion _question;
    private readonly HashSet<long> _named;

    /// <param name="documents">Those of the passages found.</param>
    public EvidenceScope(ReadQuestion question, IEnumerable<GuideDocument> documents)
    {
        _question = question;
        _named = [.. documents.Where(IsNamed).Select(document => document.Key)];
    }

    /// <summary>Whether a piece may answer at all, its years aside.</summary>
    public bool Holds(EvidenceUnit unit, ShelfDocument document) =>
        (_named.Count == 0 || _named.Contains(document.Document.Key)) && IsAboutTheReferences(unit) && IsAboutTheCity(unit, document.Document);

    /// <summary>Whether a piece is about the years asked for: 112年目標：… is about 112 whatever else it mentions; a sentence without a year is about the document's.</summary>
    public bool HoldsYears(EvidenceUnit unit, ShelfDocument document)
    {
        // A list under 依據 names laws of other years and is of the document's own.
        if (_question.Years.Count == 0 || (unit.Kind == EvidenceKind.WholeList && HeadingFit.IsAsked(_question, unit) && _question.Years.All(document.Years.Contains)))
            return true;

        var own = YearMentions.In(unit.Text);
        if (own.Count > 0)
        {
            var first = ListText.WithoutMarker(unit.Text).Length is var rest && own[0].Start - (unit.Text.Length - rest) <= 1;
            var label = unit.Text.IndexOf('：');
            return first && label > 0 && own[0].Start < label && unit.Kind is EvidenceKind.Item or EvidenceKind.Field
                ? _question.Years.Contains(own[0].Year)
                : own.Any(mention => _question.Years.Contains(mention.Year));
        }

        var framed = YearMentions.In($"{unit.Frame}\n{string.Join('\n', unit.Passage.Heading)}");
        if (framed.Count > 0)
            return framed.Any(mention => _question.Years.Contains(mention.Year));

        return _question.Years.All(document.Years.Contains);
    }

    private bool IsNamed(GuideDocument document)
    {
        var title = TextFolding.Fold(document.Title).Replace(" ", "", StringComparison.Ordinal);
        var question = _question.Folded.Replace(" ", "", StringComparison.Ordinal);
        return (title.Length >= ShortestTitle && question.Contains(title, StringComparison.Ordinal)) || question.Contains($"《{title}》", StringComparison.Ordinal);
    }

    private bool IsAboutTheReferences(EvidenceUnit unit)
    {
        if (_question.References.Count == 0)
            return true;

        // A sentence on 第1期 stands in the plan of 第2期 and is not about it.
        var own = OrdinalReferences.In(unit.Text);
        if (own.Count > 0 && !own.Overlaps(_question.References) && _question.References.Any(asked => own.Any(other => OrdinalReferences.AreRivals(asked, other))))
            return false;

        var near = OrdinalReferences.In($"{unit.Text}\n{unit.Frame}\n{string.Join('\n', unit.Passage.Heading)}\n{unit.Passage.Document?.Title}");
        return _question.References.All(near.Contains);
    }

    private bool IsAboutTheCity(EvidenceUnit unit, GuideDocument document)
    {
        if (_question.City is not { } city || document.City == city)
            return true;

        return document.City is null && CityNames.IsNamed(city, $"{unit.Passage.Text}\n{string.Join('\n', unit.Passage.Heading)}\n{document.Title}");
    }
}
