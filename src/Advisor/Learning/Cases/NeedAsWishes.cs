using System.Globalization;
using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Learning.Cases;

/// <summary>The hard wishes of a need, as cases write them.</summary>
/// <remarks>Dates are left out, since a case outlives its term, and so are kinds of institution, which no course's own row tells.</remarks>
internal static class NeedAsWishes
{
    private const string Weekdays = "日一二三四五六";

    private static readonly TimeOnly Dawn = new(5, 0);
    private static readonly TimeOnly Night = new(23, 59);

    /// <returns>Null where none is hard.</returns>
    public static CaseWishes? Of(LearningNeed need)
    {
        var districts = need.Districts is { Hard: true } places ? places.Value.Where(CaseFormat.Districts.Contains).ToList() : [];
        var insists = need.PlaceInsisted && districts.Count == 1;
        var window = need.Times is { Hard: true, Value: [var only] } ? only : null;
        var wishes = new CaseWishes
        {
            District = districts.Count > 0 && !insists ? districts : null,
            OnlyIn = insists ? districts[0] : null,
            Weekdays = need.Weekdays is { Hard: true } days ? [.. days.Value.Select(day => Weekdays[(int)day].ToString())] : null,
            After = window is { } && window.From > Dawn ? Text(window.From) : null,
            Before = window is { } && window.Until < Night ? Text(window.Until) : null,
            FeeMax = need.MaxFee is { Hard: true } fee ? fee.Value : null,
            Mode = need.Mode is { Hard: true } mode ? NameOf(mode.Value) : null,
            Age = need.Age is { Hard: true, Value: >= CaseFormat.YoungestLearner and <= CaseFormat.OldestLearner } age ? age.Value : null,
            Audience = need.Audiences is { Hard: true, Value: [var audience] } ? audience : null,
            Accessible = Asked(need.Accessible),
            Voucher = Asked(need.Voucher),
            Language = need.Language is { Hard: true } language ? language.Value : null,
            Childcare = Asked(need.Childcare),
        };
        return typeof(CaseWishes).GetProperties().All(wish => wish.GetValue(wishes) is null) ? null : wishes;
    }

    private static bool? Asked(Wanted<bool>? wish) => wish is { Hard: true, Value: true } ? true : null;

    private static string NameOf(CourseMode mode) => mode switch
    {
        CourseMode.OnSite => "ON_SITE",
        CourseMode.Online => "ONLINE",
        _ => "BLENDED",
    };

    private static string Text(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
