using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Api.Hosting;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Insight;

/// <summary>The GraphQL type <c>Insight</c> over <see cref="CityFigures"/>.</summary>
internal static class InsightType
{
    private const string Language = "zh-TW";
    private const string AtLeast = "null where it is fewer than a step";

    private static readonly EnumType Dimension = new(
        "InsightDimension",
        [
            new EnumValue("TOPIC", FigureKind.Topic, "`value` is a concept of the thesaurus, `name` its name in Chinese."),
            new EnumValue("DISTRICT", FigureKind.District, "The district asked for, with 區."),
            new EnumValue("LANGUAGE", FigureKind.Language, "The question's language tag."),
            new EnumValue("CHANNEL", FigureKind.Channel, "Where the consultation began: `web` for our own page and the widget, `line`, `directline`, `activity`."),
            new EnumValue("WEEKDAY", FigureKind.Weekday, "In Taipei, `0` is Sunday."),
            new EnumValue("HOUR", FigureKind.Hour, "In Taipei, `0` to `23`."),
        ],
        "By what consultations are counted; never by two things at once.");

    private static readonly EnumType Span = EnumType.From<InsightSpan>("InsightSpan", "The points of a series.", span => span switch
    {
        InsightSpan.Month => null,
        InsightSpan.Week => $"From Monday, whole: the first and the last one may reach beyond the period. Of consultations that are still kept alone, and at most {RecentPoints.Most}: the latest ones.",
        _ => $"Of consultations that are still kept alone, and at most {RecentPoints.Most}: the latest ones.",
    });

    private static readonly ObjectType Outcomes = new("InsightOutcomes", () =>
    [
        Outcome("answered", QuestionOutcome.Answered, "With courses or from a document"),
        Outcome("declined", QuestionOutcome.Declined, "There was neither"),
        Outcome("handedOver", QuestionOutcome.HandedOver, "To a person"),
        Outcome("referred", QuestionOutcome.Referred, "To those who help in a trouble"),
        Outcome("askedBack", QuestionOutcome.AskedBack, "By a question back"),
        Outcome("refused", QuestionOutcome.Refused, "Something that the adviser does not do"),
    ], "Consultations by what came of them. One counts once a month (day, week) in each, and may count in several: do not add them up.");

    private static readonly ObjectType Point = new("InsightPoint", () =>
    [
        Field.Of<TimePoint>("since", CustomScalars.Date.NonNull, point => point.Since, "Its first day."),
        Field.Of<TimePoint>("until", CustomScalars.Date.NonNull, point => point.Until, "Its last day."),
        Field.Of<TimePoint>("outcomes", Outcomes.NonNull, point => point.Consultations),
    ], "A month, week or day.");

    private static readonly ObjectType Row = new("InsightRow", () =>
    [
        Field.Of<Named>("value", Scalars.String, one => one.Row.Value.Length == 0 ? null : one.Row.Value, "Null where none was named."),
        Field.Of<Named>("name", Scalars.String, one => one.Name, "In Chinese, for subjects."),
        Field.Of<Named>("outcomes", Outcomes.NonNull, one => one.Row.Consultations),
    ], "Consultations of one group.");

    private static readonly ObjectType Service = new("InsightService", () =>
    [
        Count("helpful", service => service.Helpful, "Consultations that said of a reply that it helped"),
        Count("unhelpful", service => service.Unhelpful, "Consultations that said of a reply that it did not help"),
        Field.Of<ServiceFigures>("helpfulPercent", Scalars.Int, service => service.HelpfulPercent, "Of those who said something; null unless both counts are shown."),
        Count("approved", service => service.Reviews.GetValueOrDefault(ReviewDecision.Approve), "Consultations of which a counsellor approved something"),
        Count("edited", service => service.Reviews.GetValueOrDefault(ReviewDecision.Edit), "Consultations of which a counsellor corrected something"),
        Count("rejected", service => service.Reviews.GetValueOrDefault(ReviewDecision.Reject), "Consultations of which a counsellor rejected something"),
        Field.Of<ServiceFigures>("medianReviewHours", Scalars.Int, service => service.MedianReviewHours, "Half of the replies that were reviewed had waited at most so long; null where there are too few, or it was longer than a week."),
        Count("takenOver", service => service.Taken, "Consultations that a person took over"),
        Count("notTakenOver", service => service.NotTaken, "Consultations that wanted a person and got none"),
        Field.Of<ServiceFigures>("medianWaitingMinutes", Scalars.Int, service => service.MedianWaitingMinutes, "Half of those who waited for a person and got one had waited at most so long; null where there are too few, or it was longer than a day."),
    ], "How replies were found, and how soon people were there.");

    public static ObjectType Type { get; } = new("Insight", () =>
    [
        Field.Of<CityFigures>("since", CustomScalars.Date.NonNull, figures => figures.Since, "The first day of the first month."),
        Field.Of<CityFigures>("until", CustomScalars.Date.NonNull, figures => figures.Until, "The last day of the last month."),
        Field.Of<CityFigures>("step", Scalars.Int.NonNull, _ => SmallGroups.Step, "The smallest group that is shown; all counts are rounded down to a multiple of it."),
        Field.Of<CityFigures>("outcomes", Outcomes.NonNull, figures => figures.Outcomes(), "Of the whole period."),
        new Field("series", Point.NonNull.List.NonNull, "The period in points, the earliest first.", [new InputValue("by", Span.NonNull, defaultValue: "MONTH")])
        {
            Resolve = SeriesAsync,
            Cost = Costs.Ranking,
            ListSize = Costs.UpTo(RecentPoints.Most),
        },
        new Field("questions", Row.NonNull.List.NonNull, "Hours and days of the week in their order, others the largest group first.", [new InputValue("by", Dimension.NonNull)])
        {
            Resolve = context => new(Questions(context)),
            ListSize = Costs.UpTo(50),
        },
        Field.Of<CityFigures>("service", Service.NonNull, figures => figures.Service()),
    ], $"Figures of whole months, all of them consultations, none below {SmallGroups.Step}.");

    private static List<Named> Questions(ResolveContext context)
    {
        var table = context.Parent<CityFigures>().Questions(context.Argument<FigureKind>("by"));
        var thesaurus = context.RequestServices.GetRequiredService<Thesaurus>();
        return [.. table.Rows.Select(row => new Named(row, table.Dimension == FigureKind.Topic ? thesaurus[row.Value]?.Name(Language) : null))];
    }

    private static async ValueTask<object?> SeriesAsync(ResolveContext context)
    {
        var figures = context.Parent<CityFigures>();
        var by = context.Argument<InsightSpan>("by");
        if (by == InsightSpan.Month)
            return figures.ByMonth();

        // Of earlier days some consultations are gone already, and what is left would say too little.
        var (today, days) = (context.Request.Today(), context.RequestServices.GetRequiredService<ApiSettings>().RetentionDays);
        DateOnly? kept = days == 0 ? null : today.AddDays(1 - days);
        await using var database = await context.Request.DatabaseAsync();
        return await RecentPoints.ReadAsync(
            database, figures.Since, figures.Until < today ? figures.Until : today, kept, by == InsightSpan.Week, context.CancellationToken);
    }

    private static Field Outcome(string name, QuestionOutcome outcome, string description) =>
        Field.Of<IReadOnlyDictionary<QuestionOutcome, int>>(name, Scalars.Int, counts => counts.TryGetValue(outcome, out var count) ? count : null, $"{description}; {AtLeast}.");

    private static Field Count(string name, Func<ServiceFigures, int> read, string description) =>
        Field.Of<ServiceFigures>(name, Scalars.Int, service => read(service) is var count and > 0 ? count : null, $"{description}; {AtLeast}.");

    /// <param name="Name">Null where the group is no subject, or the thesaurus has it no more.</param>
    private sealed record Named(QuestionRow Row, string? Name);
}

/// <summary>The points of a series.</summary>
internal enum InsightSpan
{
    Month,

    /// <summary>From Monday, whole: the first and the last one of a period may reach beyond it.</summary>
    Week,
    Day,
}
