using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>How many consultations asked about what, and what came of it. Only talks that are still kept count.</summary>
public sealed class QuestionCounts(CatalogueContext database)
{
    /// <summary>The dimensions, as tables name them.</summary>
    public const string Topic = "topic";

    /// <inheritdoc cref="Topic"/>
    public const string District = "district";

    /// <inheritdoc cref="Topic"/>
    public const string Language = "language";

    /// <param name="since">Any day of the first month.</param>
    /// <param name="until">Any day of the last month.</param>
    /// <returns>One table a dimension; never one of two together, whose cells would soon be single persons.</returns>
    public async Task<IReadOnlyList<QuestionTable>> ReadAsync(DateOnly since, DateOnly until, CancellationToken cancellation)
    {
        var (from, to) = (TaipeiDay.StartOf(Months.Of(since)), TaipeiDay.StartOf(Months.Of(until).AddMonths(1)));
        var turns = database.Turns.Where(turn => turn.AskedAt >= from && turn.AskedAt < to && turn.Outcome != null);
        return
        [
            await TableAsync(Topic, turns.Select(turn => new Cell { Value = turn.Topic ?? "", Outcome = turn.Outcome!.Value, Consultation = turn.ConsultationKey }), cancellation),
            await TableAsync(District, turns.Select(turn => new Cell { Value = turn.District ?? "", Outcome = turn.Outcome!.Value, Consultation = turn.ConsultationKey }), cancellation),
            await TableAsync(Language, turns.Select(turn => new Cell { Value = turn.Language ?? "", Outcome = turn.Outcome!.Value, Consultation = turn.ConsultationKey }), cancellation),
        ];
    }

    private static async Task<QuestionTable> TableAsync(string dimension, IQueryable<Cell> cells, CancellationToken cancellation)
    {
        var counts = await cells.Distinct()
            .GroupBy(cell => new { cell.Value, cell.Outcome })
            .Select(group => new { group.Key.Value, group.Key.Outcome, Count = group.Count() })
            .Where(group => group.Count >= SmallGroups.Step)
            .ToListAsync(cancellation);
        var rows = counts
            .GroupBy(cell => cell.Value)
            .Select(row => new QuestionRow(row.Key, row.ToDictionary(cell => cell.Outcome, cell => SmallGroups.Shown(cell.Count))))
            .OrderByDescending(row => row.Consultations.Values.Max()).ThenBy(row => row.Value, StringComparer.Ordinal)
            .ToList();
        return new QuestionTable(dimension, rows);
    }

    private sealed class Cell
    {
        public required string Value { get; init; }

        public QuestionOutcome Outcome { get; init; }

        public Guid Consultation { get; init; }
    }
}

/// <param name="Dimension"><see cref="QuestionCounts.Topic"/>, <see cref="QuestionCounts.District"/> or <see cref="QuestionCounts.Language"/>.</param>
/// <param name="Rows">Those with a figure that may be shown, the largest first.</param>
public sealed record QuestionTable(string Dimension, IReadOnlyList<QuestionRow> Rows);

/// <param name="Value">A concept of the thesaurus, a district, a language tag; empty where none was named.</param>
/// <param name="Consultations">Rounded down to a multiple of <see cref="SmallGroups.Step"/>; an outcome with fewer is left out.</param>
public sealed record QuestionRow(string Value, IReadOnlyDictionary<QuestionOutcome, int> Consultations);
