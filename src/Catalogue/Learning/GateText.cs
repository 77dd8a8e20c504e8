using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Learning;

/// <summary>A run of the gate in lines for a person who decides about the change. They repeat residents' words, so they never go into a log.</summary>
public static class GateText
{
    /// <summary>The cases that differ, those that got worse first, each with both replies to its last question and what is wrong; then the figures.</summary>
    /// <param name="run">With its changes.</param>
    public static async Task<IReadOnlyList<string>> LinesAsync(GateRun run, CatalogueContext database, CancellationToken ct)
    {
        var keys = run.Changes.Select(change => change.CaseKey).ToList();
        var questions = await database.ApprovedCases.Where(approved => keys.Contains(approved.Key)).ToDictionaryAsync(approved => approved.Key, approved => approved.Question, ct);
        return
        [
            .. run.Changes.OrderByDescending(change => change.IsWorse).ThenBy(change => change.CaseKey).SelectMany(change => Lines(change, questions.GetValueOrDefault(change.CaseKey))),
            $"{run.Cases} cases in {run.Milliseconds / 1000.0:0.0} s: {run.Worse} worse, {run.Better} better, {run.OutOfDate} out of date",
        ];
    }

    private static IEnumerable<string> Lines(CaseChange change, string? question) =>
    [
        $"{(change.IsWorse ? "worse" : "better")}: case {change.CaseKey}, {question?.ReplaceLineEndings(" ")}",
        $"  now:  {change.Before.LastOrDefault()?.ReplaceLineEndings(" / ")}",
        $"  then: {change.After.LastOrDefault()?.ReplaceLineEndings(" / ")}",
        .. change.Faults.Select(fault => $"  ! {fault}"),
    ];
}
