using System.Xml;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Finds out which elements of an XML document are its rows, from how it begins.</summary>
/// <remarks>
/// Open data comes as root/row, root/rows/row or root/head/rows/row, with columns as child elements or as attributes, and
/// with facts about the file before the rows. Rows are the outermost elements that repeat and have columns; of several at the
/// same depth those with the most columns. A file of one row has no repetition: then the outermost element with columns.
/// </remarks>
internal static class XmlRowPath
{
    private const int NodesLookedAt = 50_000;
    private const int DeepestRow = 8;

    /// <param name="reader">Before the document's first node.</param>
    /// <param name="step">Called after each node.</param>
    /// <returns>The local names from the root to a row, joined by /; null when nothing has columns.</returns>
    public static string? Find(XmlReader reader, Action step)
    {
        var seen = new Dictionary<string, Element>(StringComparer.Ordinal);
        var path = new List<string>();
        for (var node = 0; node < NodesLookedAt && reader.Read(); node++)
        {
            step();
            if (reader.NodeType != XmlNodeType.Element || reader.Depth > DeepestRow)
                continue;

            path.RemoveRange(reader.Depth, path.Count - reader.Depth);
            path.Add(reader.LocalName);
            Note(reader, path, seen);
        }

        return seen.Values
            .Where(element => element.Depth > 0 && element.Columns.Count > 0)
            .OrderByDescending(element => element.Count > 1)
            .ThenBy(element => element.Depth)
            .ThenByDescending(element => element.Columns.Count)
            .Select(element => element.Path)
            .FirstOrDefault();
    }

    // A row's columns are its attributes and its children: an element without either is a column itself.
    private static void Note(XmlReader reader, List<string> path, Dictionary<string, Element> seen)
    {
        var key = string.Join('/', path);
        if (!seen.TryGetValue(key, out var element))
            seen[key] = element = new Element(key, reader.Depth);
        element.Count++;
        if (path.Count > 1)
            seen[string.Join('/', path.Take(path.Count - 1))].Columns.Add(reader.LocalName);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix is not ("xmlns" or "xsi") && reader.LocalName != "xmlns")
                element.Columns.Add(reader.LocalName);
        }

        reader.MoveToElement();
    }

    private sealed class Element(string path, int depth)
    {
        public string Path { get; } = path;

        public int Depth { get; } = depth;

        public int Count { get; set; }

        public HashSet<string> Columns { get; } = new(StringComparer.Ordinal);
    }
}
