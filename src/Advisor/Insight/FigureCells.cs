using System.Globalization;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>
/// Counts consultations that are still kept, by one thing at a time: a consultation belongs to a group once a month, however
/// often it asks. What it gives is neither rounded nor bounded, and not to be shown as it is.
/// </summary>
internal sealed class FigureCells(CatalogueContext database)
{
    // Taiwan has been at UTC+8 all year round since 1980.
    private const double TaipeiHours = 8;

    /// <summary>All groups of a time.</summary>
    /// <param name="from">UTC, the beginning of a month in Taipei.</param>
    /// <param name="until">UTC, the end of one.</param>
    public async Task<List<FigureCount>> WithinAsync(DateTime from, DateTime until, CancellationToken cancellation)
    {
        var turns = database.Turns.Where(turn => turn.AskedAt >= from && turn.AskedAt < until);
        var reviewed = Reviewed(database.ReviewItems).Where(review => review.At >= from && review.At < until);
        var first = FirstReviewed(database.ReviewItems).Where(item => item.At >= from && item.At < until);
        var handOvers = database.HandOvers.Where(one => (one.TakenAt ?? one.Since) >= from && (one.TakenAt ?? one.Since) < until);
        return [.. await OfTurnsAsync(turns, cancellation), .. await OfReviewsAsync(reviewed, first, cancellation), .. await OfHandOversAsync(handOvers, cancellation)];
    }

    /// <summary>All groups that some consultations belong to, whenever that was.</summary>
    public async Task<List<FigureCount>> OfAsync(List<Guid> consultations, CancellationToken cancellation)
    {
        var items = database.ReviewItems.Where(item => consultations.Contains(item.Turn!.ConsultationKey));
        return
        [
            .. await OfTurnsAsync(database.Turns.Where(turn => consultations.Contains(turn.ConsultationKey)), cancellation),
            .. await OfReviewsAsync(Reviewed(items), FirstReviewed(items), cancellation),
            .. await OfHandOversAsync(database.HandOvers.Where(one => consultations.Contains(one.ConsultationKey)), cancellation),
        ];
    }

    private async Task<List<FigureCount>> OfTurnsAsync(IQueryable<Turn> turns, CancellationToken cancellation)
    {
        var asked = turns.Where(turn => turn.Outcome != null).Select(turn => new Asked
        {
            Year = turn.AskedAt.AddHours(TaipeiHours).Year,
            Month = turn.AskedAt.AddHours(TaipeiHours).Month,
            Hour = turn.AskedAt.AddHours(TaipeiHours).Hour,
            Weekday = (int)turn.AskedAt.AddHours(TaipeiHours).DayOfWeek,
            Topic = turn.Topic ?? "",
            District = turn.District ?? "",
            Language = turn.Language ?? "",
            Channel = turn.Consultation!.Channel ?? Consultation.OwnPage,
            Outcome = (int)turn.Outcome!.Value,
            Consultation = turn.ConsultationKey,
        });
        var judged = turns.Where(turn => turn.Helpful != null).Select(turn => new Cell<string>
        {
            Year = turn.AskedAt.AddHours(TaipeiHours).Year,
            Month = turn.AskedAt.AddHours(TaipeiHours).Month,
            Value = "",
            Part = turn.Helpful!.Value ? 1 : 0,
            Consultation = turn.ConsultationKey,
        });
        return
        [
            .. await CountAsync(FigureKind.Questions, asked.Select(one => new Cell<string> { Year = one.Year, Month = one.Month, Value = "", Part = one.Outcome, Consultation = one.Consultation }), cancellation),
            .. await CountAsync(FigureKind.Topic, asked.Select(one => new Cell<string> { Year = one.Year, Month = one.Month, Value = one.Topic, Part = one.Outcome, Consultation = one.Consultation }), cancellation),
            .. await CountAsync(FigureKind.District, asked.Select(one => new Cell<string> { Year = one.Year, Month = one.Month, Value = one.District, Part = one.Outcome, Consultation = one.Consultation }), cancellation),
            .. await CountAsync(FigureKind.Language, asked.Select(one => new Cell<string> { Year = one.Year, Month = one.Month, Value = one.Language, Part = one.Outcome, Consultation = one.Consultation }), cancellation),
            .. await CountAsync(FigureKind.Channel, asked.Select(one => new Cell<string> { Year = one.Year, Month = one.Month, Value = one.Channel, Part = one.Outcome, Consultation = one.Consultation }), cancellation),
            .. await CountAsync(FigureKind.Hour, asked.Select(one => new Cell<int> { Year = one.Year, Month = one.Month, Value = one.Hour, Part = one.Outcome, Consultation = one.Consultation }), cancellation),
            .. await CountAsync(FigureKind.Weekday, asked.Select(one => new Cell<int> { Year = one.Year, Month = one.Month, Value = one.Weekday, Part = one.Outcome, Consultation = one.Consultation }), cancellation),
            .. await CountAsync(FigureKind.Feedback, judged, cancellation),
        ];
    }

    // Of a few columns each; how long something took is not reckoned alike by the two databases.
    private static async Task<List<FigureCount>> OfReviewsAsync(IQueryable<Decided> reviews, IQueryable<Waited> first, CancellationToken cancellation)
    {
        var decided = await reviews.ToListAsync(cancellation);
        var waited = await first.ToListAsync(cancellation);
        return
        [
            .. Count(FigureKind.Review, decided.Select(review => (review.At, "", (int)review.Decision, review.Consultation))),
            .. Count(FigureKind.ReviewHours, waited.Select(item => (item.At!.Value, Spans.Of((item.At.Value - item.Since).TotalHours, Spans.Hours), 0, item.Consultation))),
        ];
    }

    private static async Task<List<FigureCount>> OfHandOversAsync(IQueryable<HandOver> handOvers, CancellationToken cancellation)
    {
        var wanted = await handOvers.Select(one => new { At = one.TakenAt ?? one.Since, IsTaken = one.TakenAt != null, one.WaitedMinutes, one.ConsultationKey }).ToListAsync(cancellation);
        return
        [
            .. Count(FigureKind.TakeOver, wanted.Select(one => (one.At, "", one.IsTaken ? 1 : 0, one.ConsultationKey))),
            .. Count(
                FigureKind.TakeOverMinutes,
                wanted.Where(one => one.WaitedMinutes != null).Select(one => (one.At, Spans.Of(one.WaitedMinutes!.Value, Spans.Minutes), 0, one.ConsultationKey))),
        ];
    }

    private static IQueryable<Decided> Reviewed(IQueryable<ReviewItem> items) => items.SelectMany(
        item => item.Reviews, (item, review) => new Decided { At = review.DecidedAt, Decision = review.Decision, Consultation = item.Turn!.ConsultationKey });

    private static IQueryable<Waited> FirstReviewed(IQueryable<ReviewItem> items) => items.Where(item => item.DecidedAt != null).Select(item => new Waited
    {
        Since = item.AskedAt,
        At = item.Reviews.Min(review => (DateTime?)review.DecidedAt),
        Consultation = item.Turn!.ConsultationKey,
    });

    private static async Task<IEnumerable<FigureCount>> CountAsync<TValue>(FigureKind figure, IQueryable<Cell<TValue>> cells, CancellationToken cancellation)
    {
        var counts = await cells.Distinct()
            .GroupBy(cell => new { cell.Year, cell.Month, cell.Value, cell.Part })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellation);
        return counts.Select(cell => new FigureCount
        {
            Month = new DateOnly(cell.Key.Year, cell.Key.Month, 1),
            Figure = figure,
            Value = Convert.ToString(cell.Key.Value, CultureInfo.InvariantCulture)!,
            Part = cell.Key.Part,
            Consultations = cell.Count,
        });
    }

    private static IEnumerable<FigureCount> Count(FigureKind figure, IEnumerable<(DateTime At, string Value, int Part, Guid Consultation)> cells) => cells
        .Select(cell => (Month: Months.Of(TaipeiDay.Of(cell.At)), cell.Value, cell.Part, cell.Consultation))
        .Distinct()
        .GroupBy(cell => (cell.Month, cell.Value, cell.Part))
        .Select(group => new FigureCount { Month = group.Key.Month, Figure = figure, Value = group.Key.Value, Part = group.Key.Part, Consultations = group.Count() });

    private sealed class Asked
    {
        public int Year { get; init; }

        public int Month { get; init; }

        public int Hour { get; init; }

        public int Weekday { get; init; }

        public required string Topic { get; init; }

        public required string District { get; init; }

        public required string Language { get; init; }

        public required string Channel { get; init; }

        public int Outcome { get; init; }

        public Guid Consultation { get; init; }
    }

    private sealed class Cell<TValue>
    {
        public int Year { get; init; }

        public int Month { get; init; }

        public required TValue Value { get; init; }

        public int Part { get; init; }

        public Guid Consultation { get; init; }
    }

    private sealed class Decided
    {
        public DateTime At { get; init; }

        public ReviewDecision Decision { get; init; }

        public Guid Consultation { get; init; }
    }

    private sealed class Waited
    {
        public DateTime Since { get; init; }

        public DateTime? At { get; init; }

        public Guid Consultation { get; init; }
    }
}
