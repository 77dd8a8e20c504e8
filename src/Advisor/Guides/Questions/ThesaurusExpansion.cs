using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>Finds the Chinese words of the documents for what a question says in another language, in the thesaurus and the plans' glossary.</summary>
/// <remarks>Chinese words of a question stand for themselves: widening them by everyday speech finds passages about something else.</remarks>
public sealed class ThesaurusExpansion(Thesaurus thesaurus) : ITermExpansion
{
    private const string Chinese = "zh-TW";

    public IReadOnlyList<TermExpansion> Find(string folded) =>
    [
        .. PlanGlossary.Instance.Find(folded),
        .. thesaurus.Find(folded, everyday: false)
            .Where(match => !match.Term.Any(Han.IsHan))
            .Select(match => new TermExpansion(match.Start, match.Length, ChineseNames(match.ConceptId)))
            .Where(expansion => expansion.Words.Count > 0),
    ];

    private List<string> ChineseNames(string id)
    {
        var concept = thesaurus[id]!;
        return concept.Preferred.Where(name => name.Key == Chinese).Select(name => name.Value)
            .Concat(concept.Terms.GetValueOrDefault(Chinese, []))
            .ToList();
    }
}
