using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>A turn as it happened, with the records behind it.</summary>
/// <param name="Text">What the resident said, personal data masked.</param>
/// <param name="ShownBefore">The courses on the resident's screen when the turn was said, in order.</param>
/// <param name="Shown">The courses the reply suggests, in order.</param>
/// <param name="Subjects">What the subject understood is called in Chinese: names and terms of its concepts and of those above them.</param>
/// <param name="Passages">Texts of the passages cited, in the order of the citations, each after its document's title and date.</param>
/// <param name="Milliseconds">From the question to the proved reply.</param>
/// <param name="Use">What was asked of a language model; null where none was wanted.</param>
internal sealed record JudgedTurn(
    string Text, Reply Reply, IReadOnlyList<Course> ShownBefore, IReadOnlyList<Course> Shown, IReadOnlyList<string> Subjects, IReadOnlyList<string> Passages, double Milliseconds, ModelUse? Use = null)
{
    /// <summary>Courses that the case wants shown and that are not offered any more, as <c>SOURCE:CODE</c>.</summary>
    public IReadOnlyList<string> Gone { get; init; } = [];
}
