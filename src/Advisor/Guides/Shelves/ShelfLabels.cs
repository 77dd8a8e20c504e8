using LearningAdvisor.Advisor.Guides.Evidence;
using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Shelves;

/// <summary>What says something of the document as a whole, and repeats neither its name nor its subject: its cover, 實施期程, 主辦機關：…, 定價：….</summary>
/// <param name="Passage">No word of a question may stand in it but the label.</param>
/// <param name="Labels">Folded labels of its lines: 定價, 電話.</param>
/// <param name="Roles">Ways to ask for its heading or its only line.</param>
internal sealed record ShelfLabels(Passage Passage, IReadOnlyList<string> Labels, IReadOnlyList<string> Roles)
{
    private const int CoverPassages = 2;
    private const int LongestLine = 120;

    public static IReadOnlyList<ShelfLabels> Of(IReadOnlyList<Passage> passages) =>
    [
        .. passages.Select(passage => new ShelfLabels(passage, LabelsOf(passage), RolesOf(passage)))
            .Where(labels => labels.Labels.Count > 0 || labels.Roles.Count > 0 || labels.IsOnCover || labels.NamesOffices),
    ];

    /// <summary>True for what stands before the first heading.</summary>
    public bool IsOnCover => Passage.Heading.Count == 0 && Passage.Ordinal < CoverPassages;

    /// <summary>True for a line of offices under a heading.</summary>
    public bool NamesOffices { get; } = Passage.Kind == PassageKind.Paragraph && Passage.Heading.Count > 0 && AnswerFit.IsNamesOnly(TextFolding.Fold(Passage.Text));

    /// <summary>Whether the question may be after what stands here.</summary>
    public bool IsAsked(ReadQuestion question) =>
        (question.Kind is QuestionKind.Who or QuestionKind.When or QuestionKind.Year && IsOnCover)
        || (question.AsksForOffice && NamesOffices)
        || ((question.Kind is QuestionKind.Who or QuestionKind.When || (question.Kind is QuestionKind.List or QuestionKind.Other or QuestionKind.Why && Passage.Heading.Count == 1)) && Roles.Any(role => question.Folded.Contains(role, StringComparison.Ordinal)))
        || question.Parts.Any(part => part.IsEssential && Labels.Any(part.Words.Contains));

    // A line of a table bears the head of its column, which is not what it is about.
    private static List<string> LabelsOf(Passage passage) =>
        passage.Kind == PassageKind.TableRow ? [] : [.. passage.Text.Split('\n').Where(line => line.Length <= LongestLine).Select(ListText.LabelOf).Where(label => label.Length > 0)];

    private static IReadOnlyList<string> RolesOf(Passage passage)
    {
        // Above the first heading each line speaks for the whole document: 主辦機關：…, 辦理期間：…
        if (passage.Heading.Count == 0)
            return [.. LabelsOf(passage).SelectMany(Lexicon.RolesOf).Where(role => role.Length > 1).Distinct()];

        var said = passage.Text.Contains('\n') || passage.Text.Length > LongestLine ? "" : ListText.LabelOf(passage.Text);
        var name = said.Length > 0 ? said : passage.Heading is [.., var last] ? TextFolding.Fold(ListText.WithoutMarker(last)) : "";
        return name.Length == 0 ? [] : [.. Lexicon.RolesOf(name).Where(role => role.Length > 1)];
    }
}
