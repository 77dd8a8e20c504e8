using System.Text.Json;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Bench.Retrieval;

/// <summary>Questions, each with the passages any of which is the right one.</summary>
/// <param name="Right">Keys, at least one.</param>
internal sealed record Question(string Language, string Text, HashSet<long> Right);

/// <summary>Reads questions and finds their right passages among those of a catalogue.</summary>
/// <param name="passages">With their documents.</param>
internal sealed partial class QuestionSet(IReadOnlyList<Passage> passages)
{
    // An expectation that more passages hold says little about which is right.
    private const int MostRight = 4;

    /// <summary>A file that names the passages: <c>right</c> is a list of document and a piece of text that stands there.</summary>
    /// <exception cref="InvalidDataException">A piece stands in no passage of its document, or in several.</exception>
    public IEnumerable<Question> Named(string file) => Lines(file).Select(line => new Question(
        line.GetProperty("lang").GetString()!, line.GetProperty("text").GetString()!, [.. line.GetProperty("right").EnumerateArray().Select(right => Key(file, right))]));

    /// <summary>A file that says what a right answer holds (<c>src</c>, <c>expect</c>, <c>at_least</c>): right is a passage of that document which holds it.</summary>
    /// <returns>The questions that have an answer, where one to four passages hold it.</returns>
    public IEnumerable<Question> Expected(string file) => Lines(file)
        .Where(line => line.TryGetProperty("expect", out var expect) && expect.ValueKind == JsonValueKind.Array && expect.GetArrayLength() > 0)
        .Select(line => new Question(line.GetProperty("lang").GetString()! is "zh" ? "zh-TW" : line.GetProperty("lang").GetString()!, line.GetProperty("text").GetString()!, Holding(line)))
        .Where(question => question.Right.Count is > 0 and <= MostRight);

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private long Key(string file, JsonElement right)
    {
        var (document, piece) = (right.GetProperty("document").GetString(), right.GetProperty("holds").GetString()!);
        var found = passages.Where(passage => passage.Document!.Code == document && passage.Text.Contains(piece, StringComparison.Ordinal)).ToList();
        return found.Count == 1
            ? found[0].Key
            : throw new InvalidDataException($"{file}: \"{piece}\" stands in {found.Count} passages of \"{document}\". Give a piece of text that stands in one.");
    }

    private HashSet<long> Holding(JsonElement line)
    {
        var document = Path.GetFileNameWithoutExtension(line.GetProperty("src").GetString());
        var groups = line.GetProperty("expect").EnumerateArray().Select(group => group.EnumerateArray().Select(text => text.GetString()!).ToList()).ToList();
        var least = line.GetProperty("at_least") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : groups.Count;
        return [.. passages
            .Where(passage => passage.Document!.Code == document)
            .Where(passage => Bare(string.Join('\n', passage.Heading.Append(passage.Text))) is var text && groups.Count(group => group.Any(expected => Holds(text, Bare(expected)))) >= least)
            .Select(passage => passage.Key)];
    }

    // A figure must stand alone: 4班 is not in 24班.
    private static bool Holds(string text, string expected) => Regex.IsMatch(
        text, $"{(char.IsDigit(expected[0]) ? @"(?<![\d.])" : "")}{Regex.Escape(expected)}{(char.IsDigit(expected[^1]) ? @"(?!\d)" : "")}");

    private static string Bare(string text) => Between().Replace(TextFolding.Fold(text), "");

    [GeneratedRegex(@"\s|(?<=\d),(?=\d)")]
    private static partial Regex Between();
}
