using System.Globalization;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>A scorecard as lines for a person.</summary>
public static class ScorecardText
{
    /// <param name="verbose">Also each failing case with what was said and what is wrong.</param>
    /// <param name="before">What to compare with; null for none.</param>
    public static IEnumerable<string> Lines(Scorecard card, LastRun? before, bool verbose)
    {
        if (verbose)
        {
            foreach (var line in card.Results.Where(result => !result.Passed).SelectMany(Failure))
                yield return line;
        }

        foreach (var (title, of) in Groups)
        {
            foreach (var (name, passed, all) in card.By(of))
                yield return $"  {title + " " + name,-28} {passed}/{all}";
        }

        var declined = card.Unanswerable;
        yield return $"questions without an answer declined {Share(declined.Count(result => result.Passed), declined.Count)}; "
            + $"answerable ones wrongly declined {Share(card.Answerable.Count(result => result.WronglyDeclined), card.Answerable.Count)}";
        yield return $"hard wishes broken {card.BrokenWishes}, full or closed shown {card.NotOpen}, unsupported facts {card.Unsupported}";
        yield return string.Create(CultureInfo.InvariantCulture,
            $"turns {card.Results.Sum(result => result.Milliseconds.Count)}: p50 {card.Percentile(0.5):0.0} ms, p95 {card.Percentile(0.95):0.0} ms, max {card.Percentile(1):0.0} ms");
        foreach (var line in Model([.. card.Results.SelectMany(result => result.Uses)]))
            yield return line;
        foreach (var result in card.Results.Where(result => result.OutOfDate.Count > 0))
            yield return $"out of date: {result.Case.Id} names {string.Join(", ", result.OutOfDate)}, which is not offered any more; it was judged by the rest";
        if (before is not null)
        {
            var (worse, better) = before.Compare(card);
            yield return worse.Count + better.Count == 0 ? "as the last run" : $"since the last run: {better.Count} better{Named(better)}, {worse.Count} worse{Named(worse)}";
        }

        yield return $"{card.Passed} passed, {card.Results.Count - card.Passed} failed";
    }

    // How far the model came, why not farther, and what it took.
    private static IEnumerable<string> Model(List<ModelUse> uses)
    {
        if (uses.Count == 0)
            yield break;

        var latencies = uses.Select(use => use.LatencyMs).Order().ToList();
        var levels = uses.GroupBy(use => use.Level).OrderByDescending(group => group.Key).Select(group => $"{group.Count()} at level {(int)group.Key}");
        var falls = uses.Where(use => use.Fall != ModelFall.None).GroupBy(use => use.Fall).OrderByDescending(group => group.Count()).Select(group => $"{group.Key} {group.Count()}");
        yield return $"with the model {uses.Count} turns: {string.Join(", ", levels)}; {uses.Sum(use => use.CutSentences)} sentences cut; fell: {string.Join(", ", falls.DefaultIfEmpty("none"))}";
        yield return string.Create(CultureInfo.InvariantCulture,
            $"  its time p50 {latencies[latencies.Count / 2]} ms, p95 {latencies[latencies.Count * 95 / 100]} ms; {uses.Sum(use => (long)use.InputTokens)} tokens in, {uses.Sum(use => (long)use.OutputTokens)} out, cost {uses.Sum(use => use.CostMicros) / 1e6m:0.00}");
    }

    private static readonly (string Title, Func<EvaluationCase, IEnumerable<string>> Of)[] Groups =
        [("language", one => [one.Language]), ("file", one => [Path.GetFileNameWithoutExtension(one.File)]), ("tag", one => one.Tags)];

    private static IEnumerable<string> Failure(CaseResult result)
    {
        yield return $"--- {result.Case.File}, case \"{result.Case.Id}\" ({result.Case.Language}): {result.Case.Why}";
        foreach (var (resident, advisor) in result.Said)
        {
            yield return $"  > {resident.ReplaceLineEndings(" ")}";
            yield return $"  < {Shortened(advisor.ReplaceLineEndings(" / "))}";
        }

        foreach (var fault in result.Violations.Concat(result.Faults))
            yield return $"  ! {fault}";
    }

    private static string Shortened(string text) => text.Length <= 300 ? text : text[..300] + "…";

    private static string Named(IReadOnlyList<string> ids) => ids.Count == 0 ? "" : $" ({string.Join(", ", ids)})";

    private static string Share(int some, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{some} of {all} ({(all == 0 ? 0 : 100.0 * some / all):0.0} %)");
}
