using LearningAdvisor.Advisor.Composing;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Advisor.Guarding;

/// <summary>A sentence of the model, its slots filled, with the records that back it.</summary>
/// <param name="Text">With the blanks and line ends after it.</param>
/// <param name="Free">The model's own part of it, whose figures the records hold in one spelling or another.</param>
/// <param name="Named">The record that the sentence names last; null where it names none.</param>
/// <param name="Slots">In the order of the sentence.</param>
internal sealed record ProvedSentence(
    string Text,
    string Free,
    IReadOnlyList<FoundCourse> Courses,
    IReadOnlyList<Institution> Institutions,
    IReadOnlyList<(Passage Passage, string Quote)> Quotes,
    object? Named,
    IReadOnlyList<FilledSlot> Slots);
