using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Advisor.Answering.Zhuyin;

/// <summary>Puts readings in zhuyin under Chinese text, for channels that can only show plain text.</summary>
/// <param name="path">Of seeds/zhuyin.tsv; read once, at the first text.</param>
/// <param name="log">Told of a table that cannot be read.</param>
/// <remarks>Safe for many threads at once.</remarks>
public sealed partial class ZhuyinText(string path, ILogger<ZhuyinText>? log = null)
{
    // About what two rows of a telephone hold; a longer line is cut at the ends of its sentences.
    private const int LongLine = 32;

    // Whoever mends the file need not start the house again: a failure is not kept.
    private readonly Lazy<ZhuyinTable> _table = new(() => ZhuyinTable.Load(path), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The text, with a line of readings under each line that holds Chinese.</summary>
    /// <returns>
    /// Each line as it was, but that a long one is cut between its sentences. A line of readings keeps figures, Latin and marks
    /// where they stand, so that the eye finds its place, and shows an address of the web or of mail as …. Text without Chinese
    /// comes back as it is, and so does every text while the table is missing or broken: a reply matters more than its readings.
    /// </returns>
    public string Annotated(string text)
    {
        try
        {
            return string.Join('\n', text.Split('\n').SelectMany(Cut).SelectMany(WithReadings));
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            log?.LogWarning("{Failure} The reply went out without readings.", error.Message);
            return text;
        }
    }

    /// <summary>A line as characters with their readings.</summary>
    /// <returns>In order; their texts together are the line.</returns>
    /// <exception cref="InvalidDataException">The table is missing or broken; the message names file, line and rule.</exception>
    internal IReadOnlyList<ReadPart> Parts(string line)
    {
        var parts = new List<ReadPart>(line.Length);
        var from = 0;
        foreach (var address in Addresses().EnumerateMatches(line))
        {
            Add(line[from..address.Index], parts);
            parts.Add(new ReadPart(line.Substring(address.Index, address.Length), null));
            from = address.Index + address.Length;
        }

        Add(line[from..], parts);
        return parts;
    }

    private void Add(string text, List<ReadPart> parts)
    {
        var readings = _table.Value.Read(text);
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            do
                at++;
            while (readings[start] is null && at < text.Length && readings[at] is null);

            parts.Add(new ReadPart(text[start..at], readings[start]));
        }
    }

    private static IEnumerable<string> Cut(string line) =>
        line.Length <= LongLine ? [line] : Sentences.Of(line).Select(sentence => sentence.TrimEnd());

    private IEnumerable<string> WithReadings(string line)
    {
        yield return line;
        var parts = Parts(line);
        if (parts.Any(part => part.Reading is not null))
            yield return Readings(parts);
    }

    private static string Readings(IReadOnlyList<ReadPart> parts)
    {
        var line = new StringBuilder();
        var afterReading = false;
        foreach (var (text, reading) in parts)
        {
            // Syllables need a space between them; beside marks the line would only grow longer by it.
            var shown = reading ?? (Addresses().IsMatch(text) ? "…" : text);
            if (line.Length > 0 && line[^1] != ' ' && (reading is null ? char.IsAsciiLetterOrDigit(shown[0]) : afterReading || char.IsAsciiLetterOrDigit(line[^1])))
                line.Append(' ');

            line.Append(shown);
            afterReading = reading is not null;
        }

        return line.ToString().TrimEnd();
    }

    [GeneratedRegex(@"(?:https?://|www\.)[^\s，。、；！？（）「」]+|[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
        + @"|(?<![A-Za-z0-9@.])[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.(?:com|org|net|tw|gov|edu|io|me|cc|info"
        + @"|app)(?![A-Za-z])[^\s，。、；！？（）「」]*")]
    private static partial Regex Addresses();
}
