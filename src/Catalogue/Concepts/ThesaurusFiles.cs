using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>Reads the YAML files of seeds/thesaurus. Their form is described in seeds/README.md.</summary>
internal static class ThesaurusFiles
{
    public static List<Concept> Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InvalidDataException($"Thesaurus folder \"{folder}\" does not exist. Name the folder that holds the .yaml files of the thesaurus.");

        return Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(ReadFile).ToList();
    }

    private static IEnumerable<Concept> ReadFile(string path)
    {
        var file = Path.GetFileName(path);
        var stream = new YamlStream();
        try
        {
            using var reader = File.OpenText(path);
            stream.Load(reader);
        }
        catch (YamlException broken)
        {
            throw new InvalidDataException($"{file} line {broken.Start.Line}: not valid YAML ({broken.Message}). Correct that line.", broken);
        }

        if (stream.Documents.Count == 0)
            return [];
        if (stream.Documents[0].RootNode is not YamlMappingNode root || Child(root, "concepts") is not YamlSequenceNode concepts)
            throw new InvalidDataException($"{file}: a thesaurus file is a mapping with the list \"concepts\". Add that key.");

        return concepts.Select(entry => entry is YamlMappingNode node
            ? ReadConcept(node, file)
            : throw new InvalidDataException($"{file} line {entry.Start.Line}: \"{entry}\" is no concept. Write a mapping with \"id\" and \"preferred\"."));
    }

    private static Concept ReadConcept(YamlMappingNode node, string file) => new()
    {
        Id = Text(node, "id") ?? throw new InvalidDataException($"{file} line {node.Start.Line}: a concept has no \"id\". Give it one."),
        Broader = Text(node, "broader"),
        IscedF = Text(node, "iscedF"),
        Preferred = Child(node, "preferred") is YamlMappingNode names
            ? names.Children.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value.ToString())
            : throw new InvalidDataException($"{file} line {node.Start.Line}: concept \"{Text(node, "id")}\" has no \"preferred\" name. Add at least zh-TW."),
        Terms = ByLanguage(node, "terms"),
        Everyday = ByLanguage(node, "everyday"),
        Related = Child(node, "related") is YamlSequenceNode related ? related.Select(id => id.ToString()).ToList() : [],
    };

    private static Dictionary<string, IReadOnlyList<string>> ByLanguage(YamlMappingNode node, string key) =>
        Child(node, key) is YamlMappingNode languages
            ? languages.Children.ToDictionary(
                pair => pair.Key.ToString(),
                pair => (IReadOnlyList<string>)(pair.Value is YamlSequenceNode words ? words.Select(word => word.ToString()).ToList() : [pair.Value.ToString()]))
            : [];

    private static YamlNode? Child(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string? Text(YamlMappingNode node, string key) => (Child(node, key) as YamlScalarNode)?.Value;
}
