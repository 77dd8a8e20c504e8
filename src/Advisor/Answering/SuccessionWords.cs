using LearningAdvisor.Advisor.Pathways;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Answering;

/// <summary>Why one course follows another, in words.</summary>
internal static class SuccessionWords
{
    /// <returns>Null where the later course names the earlier one itself: its own demand says so.</returns>
    public static string? Of(Succession why, Course earlier, PhraseBook book) => why switch
    {
        Succession.BuildsOnIt => null,
        Succession.SameSeries => book.Say("step.series", ("title", earlier.Title)),
        Succession.HigherLevel => book.Say("step.level"),
        Succession.Narrower => book.Say("step.narrower"),
        _ => book.Say("step.subject"),
    };
}
