using System.Text.Json;

namespace LearningAdvisor.Bench.Passages;

/// <summary>What residents ask, out of the evaluation sets: of guides, plans and courses, in five languages.</summary>
internal static class Questions
{
    /// <param name="evaluation">The repository's own sets.</param>
    /// <param name="shared">The folder of the sets beside the repository.</param>
    /// <returns>Distinct questions.</returns>
    public static List<string> Read(string evaluation, string shared)
    {
        var asked = new[] { Path.Combine(evaluation, "guide-questions.jsonl"), Path.Combine(evaluation, "passage-questions.jsonl"), Path.Combine(shared, "eval/guide-qa.jsonl") }
            .SelectMany(File.ReadLines).Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);
        var topics = JsonDocument.Parse(File.ReadAllText(Path.Combine(evaluation, "topics.json"))).RootElement.EnumerateArray().ToList();
        var wishes = topics.SelectMany(topic => topic.GetProperty("asks").EnumerateObject()).SelectMany(asks => asks.Value.EnumerateArray()).Select(ask => ask.GetString()!);
        // Of a course that a handbook may describe: what it costs, when and where it is.
        var courses = topics.SelectMany(topic => topic.GetProperty("titles").EnumerateArray())
            .SelectMany(title => new[] { $"{title}要多少錢？", $"七堵有{title}嗎，星期幾上課", $"{title}在哪裡報名" });
        return [.. asked.Concat(wishes).Concat(courses).Distinct()];
    }
}
