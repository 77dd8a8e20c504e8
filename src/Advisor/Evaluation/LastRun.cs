using System.Text.Json;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>Which cases passed in the run before, kept beside the figures so that the next one can tell what changed.</summary>
/// <param name="Passed">By the case's id.</param>
public sealed record LastRun(IReadOnlyDictionary<string, bool> Passed)
{
    /// <returns>Null where no run was kept.</returns>
    /// <exception cref="InvalidDataException">The file is not one of this command's.</exception>
    public static LastRun? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, bool>>(File.ReadAllText(path)) is { } passed ? new LastRun(passed) : null;
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path} is not a kept run: {error.Message} Delete it, or name another file.", error);
        }
    }

    /// <summary>Keeps a run in place of the one before; cases that were left out this time stay as they were.</summary>
    public static void Write(string path, Scorecard card)
    {
        var kept = new SortedDictionary<string, bool>((Read(path)?.Passed ?? new Dictionary<string, bool>()).ToDictionary(), StringComparer.Ordinal);
        foreach (var result in card.Results)
            kept[result.Case.Id] = result.Passed;
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        File.WriteAllText(path, JsonSerializer.Serialize(kept, Indented));
    }

    /// <summary>Ids of the cases that passed then and fail now, and the other way round.</summary>
    public (IReadOnlyList<string> Worse, IReadOnlyList<string> Better) Compare(Scorecard card)
    {
        var changed = card.Results.Where(result => Passed.TryGetValue(result.Case.Id, out var before) && before != result.Passed).ToList();
        return ([.. changed.Where(result => !result.Passed).Select(result => result.Case.Id)], [.. changed.Where(result => result.Passed).Select(result => result.Case.Id)]);
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
}
