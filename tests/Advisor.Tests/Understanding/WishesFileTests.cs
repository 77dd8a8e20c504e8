using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>Reads bench/evaluation/wishes.json: every phrasing sets the constraints the file gives, alone, beside a subject and in a later turn.</summary>
public sealed class WishesFileTests
{
    private static readonly JsonElement File = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Root(), "bench", "evaluation", "wishes.json"))).RootElement;

    public static TheoryData<string> Kinds => [.. File.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetProperty("kind").GetString()!)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_phrasing_of_the_wishes_file_is_read(string kind)
    {
        var misread = Filled(kind).SelectMany(filled => Misread(filled.Text, filled.Wanted, filled.InEnglish));

        Assert.Empty(misread);
    }

    private static IEnumerable<string> Misread(string phrase, string wanted, bool inEnglish)
    {
        var (ask, comma, subject) = inEnglish ? ("I want to learn guitar", ", ", "learn guitar") : ("想學吉他", "，", "學吉他");
        foreach (var turns in new string[][] { [phrase], [ask + comma + phrase], [phrase + comma + ask], [ask, phrase] })
        {
            var talk = new Talk { NamesSubject = words => words.Contains("吉他", StringComparison.Ordinal) || words.Contains("guitar", StringComparison.Ordinal) };
            var understood = talk.SayAfterSuggestions(turns);
            var topic = turns is [_] && turns[0] == phrase ? subject : talk.Need.TopicText;
            var read = $"{Constraints(talk.Need)} [{topic}] {string.Join('|', understood.Unread)}".Trim();
            if (read != $"{wanted} [{subject}]")
                yield return $"{string.Join(" / ", turns)}: {read}, not {wanted}";
        }
    }

    // A phrase for every entry of its first slot; the second district is the next in the list.
    private static IEnumerable<(string Text, string Wanted, bool InEnglish)> Filled(string name)
    {
        var kind = File.GetProperty("kinds").EnumerateArray().Single(kind => kind.GetProperty("kind").GetString() == name);
        foreach (var language in kind.GetProperty("phrases").EnumerateObject())
        {
            foreach (var phrase in language.Value.EnumerateArray().Select(phrase => phrase.GetString()!))
            {
                var slots = Regex.Matches(phrase, @"\{(\w+)\}").Select(match => match.Groups[1].Value).Distinct().ToList();
                var choices = slots.Count == 0 ? 1 : Entries(kind, slots[0]).Count;
                for (var choice = 0; choice < choices; choice++)
                {
                    var values = slots.Select((slot, at) => (slot, Entry: Entries(kind, slot)[(choice + (2 * at)) % choices])).ToDictionary(pair => pair.slot, pair => pair.Entry);
                    var text = values.Aggregate(phrase, (filled, pair) => filled.Replace($"{{{pair.Key}}}", pair.Value.GetProperty(language.Name).GetString(), StringComparison.Ordinal));
                    yield return (text, Constraints(kind.GetProperty("hard"), values), language.Name == "en");
                }
            }
        }
    }

    private static List<JsonElement> Entries(JsonElement kind, string slot) =>
        [.. (slot == "set" ? kind.GetProperty("sets") : File.GetProperty("slots").GetProperty(slot == "district2" ? "district" : slot)).EnumerateArray()];

    private static string Constraints(JsonElement hard, Dictionary<string, JsonElement> values)
    {
        return string.Join("; ", hard.EnumerateObject().OrderBy(constraint => constraint.Name, StringComparer.Ordinal).Select(constraint => $"{constraint.Name}={Write(constraint.Value)}"));

        string Write(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.String when value.GetString()!.StartsWith('{') => Write(values[value.GetString()!.Trim('{', '}')].GetProperty("value")),
            JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(Write).Distinct().Order(StringComparer.Ordinal)),
            _ => value.ToString(),
        };
    }

    private static string Constraints(LearningNeed need)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add("district", need.Districts, districts => string.Join(' ', districts.Order(StringComparer.Ordinal)));
        Add("feeMax", need.MaxFee, fee => fee.ToString(CultureInfo.InvariantCulture));
        Add("weekdays", need.Weekdays, days => string.Join(' ', days.Select(day => ((int)day + 6) % 7).Order()));
        Add("mode", need.Mode, mode => mode == CourseMode.Online ? "線上" : mode.ToString());
        Add("age", need.Age, age => age.ToString(CultureInfo.InvariantCulture));
        Add("accessible", need.Accessible, _ => bool.TrueString);
        Add("voucher", need.Voucher, _ => bool.TrueString);
        Add("dates", need.Dates, dates => dates.ToString());
        if (need.PlaceInsisted)
            found["only"] = bool.TrueString;
        if (need.Times is { } times)
        {
            var (from, until) = (times.Value[0].From, times.Value[^1].Until);
            if (from.Hour > 5)
                found["hourMin"] = $"{(times.Hard ? "" : "~")}{from.Hour}";
            if (until.Hour < 23)
                found["hourMax"] = $"{(times.Hard ? "" : "~")}{until.Hour}";
        }

        return string.Join("; ", found.Select(pair => $"{pair.Key}={pair.Value}"));

        void Add<T>(string name, Wanted<T>? wish, Func<T, string> write)
        {
            if (wish is not null)
                found[name] = $"{(wish.Hard ? "" : "~")}{write(wish.Value)}";
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "LearningAdvisor.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No LearningAdvisor.sln in \"{AppContext.BaseDirectory}\" or above it. Run the tests inside the repository.");
    }
}
