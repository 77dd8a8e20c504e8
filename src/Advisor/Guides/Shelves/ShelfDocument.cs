using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Guides.Evidence;
using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Advisor.Guides.Shelves;

/// <summary>A document with all its passages, as a counsellor would have it on the desk, cut up once for all questions.</summary>
internal sealed partial class ShelfDocument
{
    private readonly IReadOnlyList<EvidenceUnit>?[] _units;
    private readonly Lazy<IReadOnlyList<ShelfTable>> _tables;
    private readonly Lazy<IReadOnlyList<ShelfHeading>> _headings;
    private readonly Lazy<IReadOnlyList<ShelfLabels>> _labels;

    /// <param name="passages">In the document's order, each bound to the document; ordinals count from 0 without a gap.</param>
    public ShelfDocument(GuideDocument document, IReadOnlyList<Passage> passages)
    {
        Document = document;
        Passages = passages;
        Years = YearsOf(document, passages);
        _units = new IReadOnlyList<EvidenceUnit>?[passages.Count];
        _tables = new(() => ShelfTable.Of(passages));
        _headings = new(() => ShelfHeading.Of(passages));
        _labels = new(() => ShelfLabels.Of(passages));
    }

    public GuideDocument Document { get; }

    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>Years of the common era that the document as a whole is about; empty where it does not say.</summary>
    public IReadOnlyList<int> Years { get; }

    public IReadOnlyList<ShelfTable> Tables => _tables.Value;

    /// <summary>Headings that have two or more headings below them.</summary>
    public IReadOnlyList<ShelfHeading> Headings => _headings.Value;

    /// <summary>Passages that are found by what they are and not by their words.</summary>
    public IReadOnlyList<ShelfLabels> Labels => _labels.Value;

    /// <summary>The pieces of one of the passages. Two threads may cut the same passage; either result serves.</summary>
    public IReadOnlyList<EvidenceUnit> UnitsOf(int ordinal) => _units[ordinal] ??= [.. EvidenceUnits.Of(Passages[ordinal], this)];

    /// <summary>All that stands under a passage's heading and the headings below it.</summary>
    public IndexedText SectionOf(Passage passage) =>
        new(string.Join('\n', Passages.Where(other => other.Heading.Count >= passage.Heading.Count && other.Heading.Take(passage.Heading.Count).SequenceEqual(passage.Heading)).Select(other => other.Text)));

    // The title says it best; a plan without years there has a section on its period; else the year it was published.
    private static IReadOnlyList<int> YearsOf(GuideDocument document, IReadOnlyList<Passage> passages)
    {
        var titled = YearMentions.In(document.Title).Select(mention => mention.Year).Distinct().ToList();
        if (titled.Count > 0)
            return titled;

        var period = passages.Where(passage => passage.Heading.Any(heading => Period().IsMatch(heading)))
            .Select(passage => YearMentions.In(passage.Text).Select(mention => mention.Year).ToList())
            .FirstOrDefault(years => years.Count > 0);
        if (period is not null)
            return [.. Enumerable.Range(period.Min(), Math.Min(20, period.Max() - period.Min() + 1))];

        return document.PublishedOn is { } published ? [published.Year] : [];
    }

    [GeneratedRegex(@"實施期程|計畫期程|計畫期間|實施期間|辦理期間")]
    private static partial Regex Period();
}
