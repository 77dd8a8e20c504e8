using LearningAdvisor.Advisor.Understanding.Clauses;

namespace LearningAdvisor.ClauseTraining;

/// <summary>Learns from nine tenths of the lines and tells how the last tenth is understood.</summary>
internal static class HeldOut
{
    private const int Parts = 10;
    private static readonly float[] Sureness = [0.5f, 0.7f, 0.8f, 0.9f, 0.95f];

    public static void Print(IReadOnlyList<LabelledPhrase> phrases, TextWriter output)
    {
        Judge(Regression.Learn([.. phrases.Where(phrase => phrase.Line % Parts != 0)], atLeast: 2), [.. phrases.Where(phrase => phrase.Line % Parts == 0)], output);
    }

    /// <summary>Tells how phrases are understood that were not learned from.</summary>
    public static void Judge(Regression learned, IReadOnlyList<LabelledPhrase> phrases, TextWriter output)
    {
        using var file = new MemoryStream();
        ClauseModel.Write(file, new byte[32], learned.Bias, learned.Weights);
        file.Position = 0;
        var model = ClauseModel.Read(file);

        var judged = phrases.Select(phrase => (phrase.Labels, Sense: model.Sense(phrase.Folded))).ToList();
        output.WriteLine($"{judged.Count} phrases that were not learned from; found of those that bear a label / wrongly among the others, by sureness");
        output.WriteLine($"{"",-12}{string.Concat(Sureness.Select(sure => $"{sure,16:0.00}"))}");
        foreach (var label in Enum.GetValues<ClauseLabel>())
        {
            var bearing = judged.ToLookup(phrase => phrase.Labels[(int)label], phrase => phrase.Sense[label]);
            var cells = Sureness.Select(sure => $"{bearing[true].Count(likely => likely >= sure)}/{bearing[true].Count()} {bearing[false].Count(likely => likely >= sure)}");
            output.WriteLine($"{label,-12}{string.Concat(cells.Select(cell => $"{cell,16}"))}");
        }
    }
}
