using System.Text.Json;

namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

/// <summary>bench/evaluation/said-of-*.json: what is said of a time that is taken or free, of a place that is wished for or ruled out, of either where it is only told of. What was once read well stays so.</summary>
public sealed class StrangersPhrasesTests
{
    private static readonly Dictionary<string, JsonElement> Files = new()
    {
        ["times"] = File("said-of-times.json"),
        ["places"] = File("said-of-places.json"),
        ["told"] = File("said-of-told.json"),
    };

    public static TheoryData<string, string> Lists
    {
        get
        {
            var lists = new TheoryData<string, string>();
            foreach (var (file, root) in Files)
            {
                foreach (var list in root.GetProperty("lists").EnumerateObject())
                    lists.Add(file, list.Name);
            }

            return lists;
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_more_is_misread_than_when_the_list_was_last_measured(string file, string name)
    {
        var root = Files[file];
        var list = root.GetProperty("lists").GetProperty(name);
        var kinds = Strings(root, "kinds");
        var language = root.GetProperty("languages").GetProperty(Text(list, "language"));
        List<string> misread = [];
        foreach (var phrase in Strings(list, "phrases"))
        {
            foreach (var slot in language.GetProperty("slots").EnumerateArray())
            {
                var said = phrase.Contains('~') ? phrase.Replace("~", Text(slot, "said"), StringComparison.Ordinal) : Text(slot, "said") + Text(language, "between") + phrase;
                var wanted = Text(slot, Text(list, "wanted"));
                var read = Read(said + Text(language, "ask"), kinds);
                if (read != wanted)
                    misread.Add($"{said}: {read}, not {wanted}");
            }
        }

        var most = list.GetProperty("misread").GetInt32();
        Assert.True(misread.Count <= most, $"{misread.Count} are misread, {most} were:\n{string.Join('\n', misread)}");
    }

    private static string Read(string turn, string[] kinds)
    {
        var read = new SortedDictionary<string, string>(WishPhrases.Read(turn).Where(wish => kinds.Contains(wish.Key)).ToDictionary(), StringComparer.Ordinal);
        return WishPhrases.Written(read).Replace("~", "", StringComparison.Ordinal);
    }

    private static JsonElement File(string name) => JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(WishPhrases.Folder, name))).RootElement;

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private static string[] Strings(JsonElement of, string name) => [.. of.GetProperty(name).EnumerateArray().Select(one => one.GetString()!)];
}
