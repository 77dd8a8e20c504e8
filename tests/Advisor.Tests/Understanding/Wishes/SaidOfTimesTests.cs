using System.Text.Json;

namespace LearningAdvisor.Advisor.Tests.Understanding.Wishes;

/// <summary>bench/evaluation/said-of-times.json: what a stranger says of a time that is taken or free. What was once read well stays so.</summary>
public sealed class SaidOfTimesTests
{
    private static readonly JsonElement Phrases = JsonDocument.Parse(File.ReadAllText(Path.Combine(WishPhrases.Folder, "said-of-times.json"))).RootElement;

    public static TheoryData<string> Lists => [.. Phrases.GetProperty("lists").EnumerateObject().Select(list => list.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_more_is_misread_than_when_the_list_was_last_measured(string name)
    {
        var list = Phrases.GetProperty("lists").GetProperty(name);
        var words = Phrases.GetProperty("languages").GetProperty(list.GetProperty("language").GetString()!);
        var wanted = Strings(Phrases, list.GetProperty("wanted").GetString()!);
        var times = Strings(words, "times");
        List<string> misread = [];
        foreach (var phrase in Strings(list, "phrases"))
        {
            for (var at = 0; at < times.Length; at++)
            {
                var said = phrase.Contains('~') ? phrase.Replace("~", times[at], StringComparison.Ordinal) : times[at] + words.GetProperty("between").GetString() + phrase;
                var read = WishPhrases.Written(WishPhrases.Read(said + words.GetProperty("ask").GetString())).Replace("~", "", StringComparison.Ordinal);
                if (read != wanted[at])
                    misread.Add($"{said}: {read}, not {wanted[at]}");
            }
        }

        var most = list.GetProperty("misread").GetInt32();
        Assert.True(misread.Count <= most, $"{misread.Count} are misread, {most} were:\n{string.Join('\n', misread)}");
    }

    private static string[] Strings(JsonElement of, string name) => [.. of.GetProperty(name).EnumerateArray().Select(one => one.GetString()!)];
}
