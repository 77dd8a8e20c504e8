using LearningAdvisor.Ingest.Sources;
using YamlDotNet.RepresentationModel;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>The pairs of one YAML mapping, and which of them were asked for.</summary>
internal sealed class MappingFields(string file, YamlMappingNode node)
{
    private readonly HashSet<string> _asked = [];

    public IEnumerable<string> Names => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    /// <param name="scalarOnly">True: anything but a scalar is simply no text, to be asked for in another form.</param>
    public string? Text(string name, bool scalarOnly = false) => Find(name) switch
    {
        null => null,
        YamlScalarNode scalar => string.IsNullOrEmpty(scalar.Value) ? null : scalar.Value,
        _ when scalarOnly => null,
        _ => throw Wrong(name, "a list", "one word or text"),
    };

    public bool Flag(string name) => Text(name) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw Wrong(name, other, "true or false"),
    };

    /// <summary>A list of texts, or a single text as a list of one; empty when absent.</summary>
    public IReadOnlyList<string> List(string name) => Find(name) switch
    {
        null => [],
        YamlScalarNode scalar => [scalar.Value ?? ""],
        YamlSequenceNode items when items.All(item => item is YamlScalarNode) => [.. items.Cast<YamlScalarNode>().Select(item => item.Value ?? "")],
        _ => throw Wrong(name, "nested values", "a list of texts"),
    };

    public MappingFields? Child(string name) => Find(name) is YamlMappingNode child ? new MappingFields(file, child) : null;

    public IReadOnlyDictionary<string, string> Texts() => Names.ToDictionary(name => name, name => Text(name) ?? "", StringComparer.Ordinal);

    /// <exception cref="SourceFailure">A pair was never asked for.</exception>
    public void Finish()
    {
        var unknown = node.Children.Keys.FirstOrDefault(key => key is not YamlScalarNode scalar || !_asked.Contains(scalar.Value ?? ""));
        if (unknown is not null)
            throw new SourceFailure("MAPPING_YAML", $"{file} line {unknown.Start.Line}: \"{unknown}\" is no key of a mapping. See docs/ingest.md for the keys.");
    }

    public SourceFailure Wrong(string name, string found, string expected) => new(
        "MAPPING_YAML", $"{file} line {(Find(name) ?? node).Start.Line}: \"{name}\" is \"{found}\"; it takes {expected}. Correct that line.");

    private YamlNode? Find(string name)
    {
        _asked.Add(name);
        return node.Children.TryGetValue(new YamlScalarNode(name), out var value) ? value : null;
    }
}
