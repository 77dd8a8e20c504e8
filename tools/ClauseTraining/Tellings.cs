using LearningAdvisor.Advisor.Understanding.Clauses;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.ClauseTraining;

/// <summary>What residents tell around each subject, out of the thesaurus: clauses that set no condition.</summary>
internal static class Tellings
{
    // Lines of the files have numbers of their own, behind those of the phrases.
    private const int FirstLine = 1_000_000;

    public static IEnumerable<LabelledPhrase> Read(string folder)
    {
        var labels = new bool[ClauseModel.Labels];
        labels[(int)ClauseLabel.None] = true;
        var line = FirstLine;
        foreach (var file in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            foreach (var text in File.ReadLines(file).Where(text => text.StartsWith("  - ", StringComparison.Ordinal)))
            {
                line++;
                var folded = LabelledPhrases.Folded(text[4..]);
                foreach (var clause in ClauseCutter.Cut(folded).Where(clause => clause.End - clause.Start > 2))
                    yield return new LabelledPhrase(line, folded[clause.Start..clause.End], labels);
            }
        }
    }
}
