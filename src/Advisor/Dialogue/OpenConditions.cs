using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Dialogue;

/// <summary>Says of a list of courses which conditions it does not heed, since nobody understood them.</summary>
internal static class OpenConditions
{
    private const int Named = 2;
    private const int Longest = 40;

    public static void AddTo(Draft draft, LearningNeed need, PhraseBook book)
    {
        if (need.OpenConditions.IsEmpty)
            return;

        draft.Line(book.Say("recommend.unheeded", ("clause", Quoted(need.OpenConditions.Select(condition => condition.Words), book))));
        draft.Suggest(book.Say("suggest.leave"));
    }

    /// <returns>The first few clauses in quotation marks, a long one shortened.</returns>
    public static string Quoted(IEnumerable<string> clauses, PhraseBook book) =>
        string.Join(book.Say("wish.join"), clauses.Take(Named).Select(clause => book.Say("wish.quoted", ("wish", clause.Length <= Longest ? clause : $"{clause[..Longest]}…"))));
}
