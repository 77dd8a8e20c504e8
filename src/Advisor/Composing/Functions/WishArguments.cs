using System.Collections.Immutable;
using System.Globalization;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Advisor.Understanding.Wishes;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Geography;

namespace LearningAdvisor.Advisor.Composing.Functions;

/// <summary>The wishes of a call: kind, value, whether hard, and the resident's words.</summary>
internal static class WishArguments
{
    /// <summary>The arguments' schema, for every function that takes wishes.</summary>
    public const string Schema =
        """
        {
          "type": "object",
          "properties": {
            "topic": { "type": "string", "description": "The subject in a few words, in the resident's language; empty when none was named." },
            "wishes": {
              "type": "array",
              "description": "Only conditions the resident stated. One object each.",
              "items": {
                "type": "object",
                "properties": {
                  "kind": { "type": "string", "enum": ["DISTRICT", "WEEKDAY", "TIME_OF_DAY", "DATE", "FEE", "MODE", "AGE", "ACCESSIBILITY", "VOUCHER", "CHILDCARE"] },
                  "value": { "type": "string", "description": "DISTRICT: 七堵區, several with commas. WEEKDAY: MONDAY, several with commas. TIME_OF_DAY: MORNING, AFTERNOON or EVENING, several with commas. DATE: FROM/TO as yyyy-MM-dd, either may be empty. FEE: highest fee in TWD, 0 = free. MODE: ONLINE, ON_SITE or BLENDED. AGE: years. ACCESSIBILITY, VOUCHER, CHILDCARE: true." },
                  "hard": { "type": "boolean", "description": "True when said plainly, false for 'if possible'." },
                  "said": { "type": "string", "description": "The resident's own words, verbatim." }
                },
                "required": ["kind", "value", "hard", "said"]
              }
            }
          },
          "required": ["topic", "wishes"]
        }
        """;

    private const int MostWishes = 12;

    private static readonly Dictionary<string, TimeWindow> Windows = new()
    {
        ["MORNING"] = TimeWindows.Morning,
        ["AFTERNOON"] = TimeWindows.Afternoon,
        ["EVENING"] = TimeWindows.Evening,
    };

    /// <exception cref="ArgumentRefusedException">A wish breaks a rule of the schema, or names a district that is not there.</exception>
    public static IReadOnlyList<TypedWish> Read(FunctionArguments arguments, Places places, string city, PhraseBook book) =>
        [.. arguments.Objects("wishes", MostWishes).Select(wish => One(wish, places, city, book))];

    private static TypedWish One(FunctionArguments wish, Places places, string city, PhraseBook book)
    {
        var (kind, value, hard, nothing) = (wish.NeededText("kind"), wish.NeededText("value"), wish.IsOn("hard"), LearningNeed.Nothing);
        var (typed, need) = kind switch
        {
            "DISTRICT" => (WishKind.District, nothing with { Districts = Districts(wish, value, hard, places, city, book) }),
            "WEEKDAY" => (WishKind.Weekday, nothing with { Weekdays = Days(wish, value, hard, book) }),
            "TIME_OF_DAY" => (WishKind.TimeOfDay, nothing with { Times = Times(wish, value, hard, book) }),
            "DATE" => (WishKind.Date, nothing with { Dates = Dates(wish, value, hard, book) }),
            "FEE" => (WishKind.Fee, nothing with { MaxFee = Fee(wish, value, hard, book) }),
            "MODE" => (WishKind.Mode, nothing with { Mode = Mode(wish, value, hard, book) }),
            "AGE" => (WishKind.Age, nothing with { Age = Age(wish, value, hard, book) }),
            "ACCESSIBILITY" => (WishKind.Accessibility, nothing with { Accessible = True(wish, value, hard, book.Say("wish.accessible")) }),
            "VOUCHER" => (WishKind.Voucher, nothing with { Voucher = True(wish, value, hard, book.Say("wish.voucher")) }),
            "CHILDCARE" => (WishKind.Childcare, nothing with { Childcare = True(wish, value, hard, book.Say("wish.childcare")) }),
            _ => throw wish.Refused("kind", kind, "DISTRICT, WEEKDAY, TIME_OF_DAY, DATE, FEE, MODE, AGE, ACCESSIBILITY, VOUCHER or CHILDCARE"),
        };
        return new TypedWish(typed, need, wish.Text("said"));
    }

    private static Wanted<ImmutableArray<string>> Districts(FunctionArguments wish, string value, bool hard, Places places, string city, PhraseBook book)
    {
        var known = places.DistrictsOf(city);
        var named = Parts(value).Select(part => known.FirstOrDefault(district => part == district.Name || part == district.ShortName)
            ?? throw wish.Refused("value", value, $"districts of {city}: {string.Join(", ", known.Select(district => district.Name))}")).Distinct().ToList();
        return new([.. named.Select(district => district.Name)], hard, string.Join(book.Say("wish.or"), named.Select(district => book.IsChinese ? district.Name : district.English)));
    }

    private static Wanted<ImmutableArray<DayOfWeek>> Days(FunctionArguments wish, string value, bool hard, PhraseBook book)
    {
        var days = Parts(value).Select(part => Enum.TryParse<DayOfWeek>(part, ignoreCase: true, out var day) && !char.IsAsciiDigit(part[0])
            ? day
            : throw wish.Refused("value", value, "days such as MONDAY, several with commas")).ToHashSet();
        return new([.. WeekdayNames.All.Where(days.Contains)], hard, WeekdayNames.Say(days, book));
    }

    private static Wanted<ImmutableArray<TimeWindow>> Times(FunctionArguments wish, string value, bool hard, PhraseBook book)
    {
        var windows = TimeWindows.Merged(Parts(value).Select(part => Windows.GetValueOrDefault(part)
            ?? throw wish.Refused("value", value, "MORNING, AFTERNOON or EVENING, several with commas")));
        return new([.. windows], hard, TimeWindows.Say(windows, book));
    }

    private static Wanted<DateInterval> Dates(FunctionArguments wish, string value, bool hard, PhraseBook book)
    {
        var ends = value.Split('/', StringSplitOptions.TrimEntries);
        if (ends.Length != 2 || !TryDay(ends[0], out var from) || !TryDay(ends[1], out var to) || (from is null && to is null) || from > to)
            throw wish.Refused("value", value, "FROM/TO as yyyy-MM-dd, in order; one of them may be empty");
        var interval = new DateInterval(from, to);
        return new(interval, hard, DateWords.Say(interval, book));
    }

    private static Wanted<int> Fee(FunctionArguments wish, string value, bool hard, PhraseBook book)
    {
        var fee = Number(wish, value, 1_000_000);
        return new(fee, hard, fee == 0 ? book.Say("wish.free") : book.Say("wish.feeAtMost", ("fee", fee)));
    }

    private static Wanted<CourseMode> Mode(FunctionArguments wish, string value, bool hard, PhraseBook book)
    {
        var mode = value switch
        {
            "ONLINE" => CourseMode.Online,
            "ON_SITE" => CourseMode.OnSite,
            "BLENDED" => CourseMode.Blended,
            _ => throw wish.Refused("value", value, "ONLINE, ON_SITE or BLENDED"),
        };
        return new(mode, hard, book.Say("wish.mode." + mode));
    }

    private static Wanted<int> Age(FunctionArguments wish, string value, bool hard, PhraseBook book)
    {
        var age = Number(wish, value, 120);
        return new(age, hard, book.Say("wish.age", ("age", age)));
    }

    private static Wanted<bool> True(FunctionArguments wish, string value, bool hard, string name) =>
        value == "true" ? new(true, hard, name) : throw wish.Refused("value", value, "true; leave the wish out otherwise");

    private static int Number(FunctionArguments wish, string value, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw wish.Refused("value", value, $"a whole number from 0 to {most}");

    private static bool TryDay(string text, out DateOnly? day)
    {
        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = isDay ? read : null;
        return isDay || text.Length == 0;
    }

    private static string[] Parts(string value) => value.Split([',', '、', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
