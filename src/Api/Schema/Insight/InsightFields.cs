using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Advisor.Insight.LearningCity;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Hosting;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Insight;

/// <summary>The query's fields <c>insight</c> and <c>learningCityIndicators</c>, for counsellors.</summary>
/// <remarks>They take whole months and nothing else to narrow by: docs/decisions/figures-of-groups.md.</remarks>
internal static class InsightFields
{
    // As long as counts are kept, and the month that has begun.
    private const int MostMonths = Retention.MonthsOfFigures + 1;

    public static IEnumerable<Field> Query =>
    [
        new Field("insight", InsightType.Type.NonNull, $"For counsellors: what was asked and what came of it, by whole months, {MostMonths} at most.", Period.Arguments)
        {
            Resolve = FiguresAsync,
            Cost = Costs.Ranking,
        },
        new Field(
            "learningCityIndicators",
            IndicatorType.Type.NonNull,
            "For counsellors: what the catalogue says today of the indicators of a learning city (臺灣學習型城市指標), and of which it says nothing.",
            [new InputValue("locale", Scalars.String, "Of names and notes: Chinese, or English for any other.", "\"zh-TW\"")])
        {
            Resolve = IndicatorsAsync,
            Cost = Costs.Ranking,
        },
    ];

    private static async ValueTask<object?> FiguresAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        var period = Period.Of(context).AtMost(MostMonths);
        await using var database = await context.Request.DatabaseAsync();
        return await CityFigures.ReadAsync(database, period.Since, period.Until, context.CancellationToken);
    }

    private static async ValueTask<object?> IndicatorsAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        var city = context.RequestServices.GetRequiredService<ApiSettings>().DefaultCity;
        await using var database = await context.Request.DatabaseAsync();
        return new IndicatorType.Worded(
            await IndicatorReport.ReadAsync(database, city, context.Request.Today(), context.CancellationToken), context.Argument<string>("locale") ?? "zh-TW");
    }
}
