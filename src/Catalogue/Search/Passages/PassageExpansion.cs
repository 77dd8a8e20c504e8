using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>The documents' words for what a question names in another language.</summary>
/// <remarks>Chinese words stand for themselves: widening them by everyday speech finds passages about something else.</remarks>
internal static class PassageExpansion
{
    private const string Chinese = "zh-TW";

    /// <returns>Chinese names of the concepts that the question names in other words than Chinese ones.</returns>
    public static IEnumerable<string> Of(string question, Thesaurus thesaurus) => thesaurus.Find(question)
        .Where(match => !match.Term.Any(Han.IsHan))
        .Select(match => thesaurus[match.ConceptId]!)
        .SelectMany(concept => concept.Terms.GetValueOrDefault(Chinese, []).Concat(concept.Preferred.Where(name => name.Key == Chinese).Select(name => name.Value)))
        .Distinct();
}
