using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Tests.Understanding;

/// <summary>A way to say a wish, with its slots filled.</summary>
/// <param name="Wanted">The constraints that must be read of it, by name: <c>hourMin=17</c>.</param>
internal sealed record WishPhrase(string Text, IReadOnlyDictionary<string, string> Wanted, bool InEnglish)
{
    /// <summary>What it is about. Of a course that is online no place can be asked, so both are one kind.</summary>
    public IReadOnlySet<string> Kinds { get; } = Wanted.Keys.Select(name => name switch
    {
        "hourMin" or "hourMax" => "hours",
        "only" or "mode" => "district",
        _ => name,
    }).ToHashSet();
}

/// <summary>A file of phrasings of wishes, as bench/evaluation keeps them for its sets.</summary>
internal sealed class WishPhrases(string path)
{
    private readonly JsonElement _file = JsonDocument.Parse(File.ReadAllText(path)).RootElement;

    /// <summary>The set the repository was built with, and those that strangers wrote later.</summary>
    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "wishes.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public static string Folder => Path.Combine(Root(), "bench", "evaluation");

    public IEnumerable<string> Kinds => _file.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetProperty("kind").GetString()!);

    /// <summary>A phrase for every entry of its first slot; the second district is the next in the list.</summary>
    public IEnumerable<WishPhrase> Of(string name)
    {
        var kind = _file.GetProperty("kinds").EnumerateArray().Single(kind => kind.GetProperty("kind").GetString() == name);
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
                    yield return new WishPhrase(text, Constraints(kind.GetProperty("hard"), values), language.Name == "en");
                }
            }
        }
    }

    /// <summary>The constraints of a need, named as the files name them; soft ones with ~ before the value.</summary>
    public static SortedDictionary<string, string> Constraints(LearningNeed need)
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

        return found;

        void Add<T>(string name, Wanted<T>? wish, Func<T, string> write)
        {
            if (wish is not null)
                found[name] = $"{(wish.Hard ? "" : "~")}{write(wish.Value)}";
        }
    }

    /// <summary>The constraints that a talk of these turns sets.</summary>
    public static SortedDictionary<string, string> Read(params string[] turns)
    {
        var talk = new Talk();
        talk.SayAfterSuggestions(turns);
        return Constraints(talk.Need);
    }

    public static bool AreKept(IEnumerable<KeyValuePair<string, string>> wanted, IReadOnlyDictionary<string, string> read) =>
        wanted.All(wish => read.GetValueOrDefault(wish.Key) == wish.Value);

    public static string Written(IReadOnlyDictionary<string, string> constraints) =>
        string.Join("; ", constraints.OrderBy(constraint => constraint.Key, StringComparer.Ordinal).Select(constraint => $"{constraint.Key}={constraint.Value}"));

    private List<JsonElement> Entries(JsonElement kind, string slot) =>
        [.. (slot == "set" ? kind.GetProperty("sets") : _file.GetProperty("slots").GetProperty(slot == "district2" ? "district" : slot)).EnumerateArray()];

    private static Dictionary<string, string> Constraints(JsonElement hard, Dictionary<string, JsonElement> values)
    {
        return hard.EnumerateObject().ToDictionary(constraint => constraint.Name, constraint => Write(constraint.Value));

        string Write(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.String when value.GetString()!.StartsWith('{') => Write(values[value.GetString()!.Trim('{', '}')].GetProperty("value")),
            JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(Write).Distinct().Order(StringComparer.Ordinal)),
            _ => value.ToString(),
        };
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LearningAdvisor.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No LearningAdvisor.sln in \"{AppContext.BaseDirectory}\" or above it. Run the tests inside the repository.");
    }
}
