using LearningAdvisor.Catalogue.Concepts;

namespace LearningAdvisor.SubjectTraining;

/// <summary>Learns without every tenth telling and tells how those are understood.</summary>
internal static class HeldOut
{
    private const int Parts = 10;
    private static readonly float[] Sureness = [0f, 0.3f, 0.5f, 0.7f, 0.9f];

    public static void Print(IReadOnlyList<ToldLine> lines, TextWriter output)
    {
        var held = lines.Where(line => line.IsTold).Where((_, at) => at % Parts == 0).ToHashSet();
        var model = Softmax.Learn([.. lines.Where(line => !held.Contains(line))]).Model();
        var judged = held.Select(line => (line.Subject, Likely: model.Likely(line.Folded)))
            .Select(line => (line.Subject, Best: Array.IndexOf(line.Likely, line.Likely.Max()), Sure: line.Likely.Max()))
            .ToList();
        output.WriteLine($"{held.Count} lines that were not learned from; told right / wrongly, by sureness");
        foreach (var sure in Sureness)
        {
            var (right, wrong) = (judged.Count(line => line.Sure >= sure && model.Ids[line.Best] == line.Subject), judged.Count(line => line.Sure >= sure && line.Best > 0 && model.Ids[line.Best] != line.Subject));
            output.WriteLine($"{sure,8:0.0}  {right} / {wrong}");
        }
    }
}
