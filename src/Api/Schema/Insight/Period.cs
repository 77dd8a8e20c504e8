using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Insight;

/// <summary>Whole months, as the arguments <c>since</c> and <c>until</c> name them.</summary>
/// <param name="Since">A day of the first month.</param>
/// <param name="Until">A day of the last month, not before <paramref name="Since"/>.</param>
internal sealed record Period(DateOnly Since, DateOnly Until)
{
    private const int UsualMonths = 12;

    public static IEnumerable<InputValue> Arguments =>
    [
        new InputValue("since", CustomScalars.Date, $"Any day of the first month; the last {UsualMonths} months when null."),
        new InputValue("until", CustomScalars.Date, "Any day of the last month; this month when null."),
    ];

    /// <exception cref="GraphQLException">It ends before it begins.</exception>
    public static Period Of(ResolveContext context)
    {
        var until = context.Argument<DateOnly?>("until") ?? context.Request.Today();
        var since = context.Argument<DateOnly?>("since") ?? until.AddMonths(1 - UsualMonths);
        return Months.Of(since) <= Months.Of(until)
            ? new Period(since, until)
            : throw new GraphQLException($"Argument \"since\" is {since:yyyy-MM-dd}, after \"until\" {until:yyyy-MM-dd}. Name the earlier month first.", ErrorCodes.PeriodInvalid);
    }

    /// <exception cref="GraphQLException">It has more months than that.</exception>
    public Period AtMost(int months)
    {
        var count = ((Until.Year - Since.Year) * 12) + Until.Month - Since.Month + 1;
        return count <= months
            ? this
            : throw new GraphQLException($"The period from \"since\" {Since:yyyy-MM-dd} to \"until\" {Until:yyyy-MM-dd} has {count} months; {months} are the most. Name a later \"since\".", ErrorCodes.PeriodInvalid);
    }
}
