using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.SubjectTraining;

/// <summary>Words what a model makes of a line.</summary>
internal static class Guessing
{
    private const double Worth = 0.05;

    /// <returns>The likely subjects, best first: <c>crafts.knitting 0.81, crafts.crochet 0.09</c>.</returns>
    public static string Told(SubjectModel model, string line)
    {
        var likely = model.Likely(TextFolding.Fold(line));
        return string.Join(", ", Enumerable.Range(0, likely.Length).Where(at => likely[at] >= Worth).OrderByDescending(at => likely[at]).Select(at => $"{(at == 0 ? "(none)" : model.Ids[at])} {likely[at]:0.00}"));
    }
}
