using System.Globalization;
using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>Writes what was understood as one line, so that tables of phrases can be read: "fee 500; days 6 7; times 17-24". A ~ marks a soft wish.</summary>
internal static class NeedSummary
{
    public static string Of(Understood understood)
    {
        var parts = WishesOf(understood.NewWishes);
        if (understood.WantsNear)
            parts.Add("near");
        parts.AddRange(understood.Dropped.Select(kind => $"drop {kind}"));
        return string.Join("; ", parts);
    }

    public static string Of(LearningNeed need) => string.Join("; ", WishesOf(need));

    private static List<string> WishesOf(LearningNeed need)
    {
        var parts = new List<string>();
        if (need.City is not null)
            parts.Add($"city {need.City}");
        Add("in", need.Districts, districts => string.Join(' ', districts));
        if (need.PlaceInsisted)
            parts.Add("insisted");
        Add("days", need.Weekdays, days => string.Join(' ', days.Select(day => day == DayOfWeek.Sunday ? 7 : (int)day)));
        Add("times", need.Times, windows => string.Join(' ', windows.Select(Window)));
        Add("dates", need.Dates, dates => $"{Day(dates.From)}..{Day(dates.To)}");
        Add("fee", need.MaxFee, fee => fee.ToString(CultureInfo.InvariantCulture));
        Add("mode", need.Mode, mode => mode.ToString());
        Add("age", need.Age, age => age.ToString(CultureInfo.InvariantCulture));
        Add("for", need.Audiences, audiences => string.Join(' ', audiences));
        Add("accessible", need.Accessible, _ => "");
        Add("voucher", need.Voucher, _ => "");
        Add("childcare", need.Childcare, _ => "");
        Add("taught in", need.Language, language => language);
        Add("at", need.Institution, kind => kind);
        return parts;

        void Add<T>(string name, Wanted<T>? wish, Func<T, string> write)
        {
            if (wish is not null)
                parts.Add($"{(wish.Hard ? "" : "~")}{name} {write(wish.Value)}".TrimEnd());
        }
    }

    private static string Window(TimeWindow window) =>
        $"{Clock(window.From)}-{Clock(window.Until)}{(window.EndsBy is { } end ? $"<{Clock(end)}" : "")}";

    private static string Clock(TimeOnly time) => time switch
    {
        { Hour: 23, Minute: 59 } => "24",
        { Minute: 0 } => time.Hour.ToString(CultureInfo.InvariantCulture),
        _ => time.ToString("H:mm", CultureInfo.InvariantCulture),
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
