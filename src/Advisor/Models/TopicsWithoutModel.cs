using LearningAdvisor.Catalogue.Concepts;

namespace LearningAdvisor.Advisor.Models;

/// <summary>The subjects that counsellors have switched the model off for: a file with a subject a line, by its id in the thesaurus or any of its words.</summary>
/// <remarks>Read again when the file changes, so that a line counts at once. Blank lines and lines that begin with # are notes.</remarks>
public sealed class TopicsWithoutModel(ModelAccess access, Thesaurus thesaurus)
{
    private readonly Lock _lock = new();
    private (DateTime Written, HashSet<string> Ids) _read = (DateTime.MinValue, []);

    /// <param name="text">What the turn is about.</param>
    public bool Includes(string text)
    {
        if (access.Settings?.TopicsOff is not { } path || Ids(path) is not { Count: > 0 } off)
            return false;

        return thesaurus.Find(text).Any(match => off.Contains(match.ConceptId));
    }

    private HashSet<string> Ids(string path)
    {
        // Of a file that is not there the time is long past.
        var written = File.GetLastWriteTimeUtc(path);
        lock (_lock)
        {
            if (written != _read.Written)
                _read = (written, File.Exists(path) ? [.. File.ReadLines(path).SelectMany(Concepts)] : []);
            return _read.Ids;
        }
    }

    // A subject is switched off with all that lies below it.
    private IEnumerable<string> Concepts(string line)
    {
        line = line.Trim();
        if (line.Length == 0 || line.StartsWith('#'))
            return [];

        IEnumerable<string> named = thesaurus[line] is { } concept ? [concept.Id] : thesaurus.Find(line).Select(match => match.ConceptId);
        return named.SelectMany(thesaurus.WithNarrower);
    }
}
