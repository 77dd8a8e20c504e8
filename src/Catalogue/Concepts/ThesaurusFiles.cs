using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>Reads the YAML files of seeds/thesaurus and of its folder tellings. Their form is described in seeds/README.md.</summary>
/// <remarks>From the parser's events and not through a document model: the files hold 30,000 words, and the server waits for them.</remarks>
internal static class ThesaurusFiles
{
    private const string Tellings = "tellings";

    public static List<Concept> Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InvalidDataException($"Thesaurus folder \"{folder}\" does not exist. Name the folder that holds the .yaml files of the thesaurus.");

        var concepts = FilesOf(folder).ToArray();
        var told = FilesOf(Path.Combine(folder, Tellings)).ToArray();
        var read = new List<Concept>[concepts.Length];
        var toldOf = new List<KeyValuePair<string, List<string>>>[told.Length];
        try
        {
            Parallel.For(0, concepts.Length + told.Length, i =>
            {
                if (i < concepts.Length)
                    read[i] = ReadFile(concepts[i], Path.GetFileName(concepts[i]), ReadConcepts);
                else
                    toldOf[i - concepts.Length] = ReadFile(told[i - concepts.Length], $"{Tellings}/{Path.GetFileName(told[i - concepts.Length])}", ReadTellings);
            });
        }
        catch (AggregateException several) when (several.InnerExceptions.OfType<InvalidDataException>().MinBy(broken => broken.Message, StringComparer.Ordinal) is { } first)
        {
            throw new InvalidDataException(first.Message, first);
        }

        return WithTellings([.. read.SelectMany(list => list)], toldOf.SelectMany(list => list).ToLookup(one => one.Key, one => one.Value));
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : [];

    private static List<Concept> WithTellings(List<Concept> concepts, ILookup<string, List<string>> told)
    {
        if (told.Select(one => one.Key).Except(concepts.Select(concept => concept.Id)).FirstOrDefault() is { } unknown)
            throw new InvalidDataException($"{Tellings}: no concept has the id \"{unknown}\". Write tellings below the id of a concept of the thesaurus.");
        return concepts.ConvertAll(concept => told.Contains(concept.Id) ? concept with { Told = [.. told[concept.Id].SelectMany(texts => texts)] } : concept);
    }

    private static T ReadFile<T>(string path, string file, Func<Parser, string, T> read)
    {
        try
        {
            using var text = File.OpenText(path);
            return read(new Parser(text), file);
        }
        catch (YamlException broken)
        {
            throw new InvalidDataException($"{file} line {broken.Start.Line}: not valid YAML ({broken.Message}). Correct that line.", broken);
        }
    }

    private static List<Concept> ReadConcepts(Parser yaml, string file)
    {
        var concepts = new List<Concept>();
        yaml.Consume<StreamStart>();
        if (yaml.Accept<StreamEnd>(out _))
            return concepts;

        yaml.Consume<DocumentStart>();
        if (!yaml.TryConsume<MappingStart>(out _))
            throw NoList(file);

        var found = false;
        while (!yaml.TryConsume<MappingEnd>(out _))
        {
            var isList = yaml.Consume<Scalar>().Value == "concepts" && yaml.Accept<SequenceStart>(out _);
            found |= isList;
            if (!isList)
            {
                yaml.SkipThisAndNestedEvents();
                continue;
            }

            yaml.Consume<SequenceStart>();
            while (!yaml.TryConsume<SequenceEnd>(out _))
                concepts.Add(ReadConcept(yaml, file));
        }

        return found ? concepts : throw NoList(file);
    }

    private static List<KeyValuePair<string, List<string>>> ReadTellings(Parser yaml, string file)
    {
        var told = new List<KeyValuePair<string, List<string>>>();
        yaml.Consume<StreamStart>();
        if (yaml.Accept<StreamEnd>(out _))
            return told;

        yaml.Consume<DocumentStart>();
        if (!yaml.TryConsume<MappingStart>(out _))
            throw new InvalidDataException($"{file}: a file of tellings is a mapping from the ids of concepts to lists of texts. Write an id before the first text.");
        while (!yaml.TryConsume<MappingEnd>(out _))
            told.Add(new(yaml.Consume<Scalar>().Value, ReadWords(yaml)));
        return told;
    }

    private static InvalidDataException NoList(string file) =>
        new($"{file}: a thesaurus file is a mapping with the list \"concepts\". Add that key.");

    private static Concept ReadConcept(Parser yaml, string file)
    {
        if (yaml.Accept<Scalar>(out var lone))
            throw new InvalidDataException($"{file} line {lone.Start.Line}: \"{lone.Value}\" is no concept. Write a mapping with \"id\" and \"preferred\".");
        var line = yaml.Consume<MappingStart>().Start.Line;

        string? id = null, broader = null, iscedF = null;
        Dictionary<string, string>? preferred = null;
        Dictionary<string, IReadOnlyList<string>> terms = [], everyday = [];
        IReadOnlyList<string> related = [];
        while (!yaml.TryConsume<MappingEnd>(out _))
        {
            switch (yaml.Consume<Scalar>().Value)
            {
                case "id":
                    id = yaml.Consume<Scalar>().Value;
                    break;
                case "broader":
                    broader = yaml.Consume<Scalar>().Value;
                    break;
                case "iscedF":
                    iscedF = yaml.Consume<Scalar>().Value;
                    break;
                case "preferred":
                    preferred = ReadNames(yaml);
                    break;
                case "terms":
                    terms = ReadByLanguage(yaml, file);
                    break;
                case "everyday":
                    everyday = ReadByLanguage(yaml, file);
                    break;
                case "related":
                    related = ReadWords(yaml);
                    break;
                default:
                    yaml.SkipThisAndNestedEvents();
                    break;
            }
        }

        return new Concept
        {
            Id = id ?? throw new InvalidDataException($"{file} line {line}: a concept has no \"id\". Give it one."),
            Broader = broader,
            IscedF = iscedF,
            Preferred = preferred ?? throw new InvalidDataException($"{file} line {line}: concept \"{id}\" has no \"preferred\" name. Add at least zh-TW."),
            Terms = terms,
            Everyday = everyday,
            Related = related,
        };
    }

    private static Dictionary<string, string> ReadNames(Parser yaml)
    {
        var names = new Dictionary<string, string>();
        yaml.Consume<MappingStart>();
        while (!yaml.TryConsume<MappingEnd>(out _))
            names[yaml.Consume<Scalar>().Value] = yaml.Consume<Scalar>().Value;
        return names;
    }

    private static Dictionary<string, IReadOnlyList<string>> ReadByLanguage(Parser yaml, string file)
    {
        var words = new Dictionary<string, IReadOnlyList<string>>();
        yaml.Consume<MappingStart>();
        while (!yaml.TryConsume<MappingEnd>(out _))
        {
            // Of two the last would win, and the words of the first were lost without a sign.
            var language = yaml.Consume<Scalar>();
            if (!words.TryAdd(language.Value, ReadWords(yaml)))
                throw new InvalidDataException($"{file} line {language.Start.Line}: the words of \"{language.Value}\" stand twice in one concept. Join the two lists.");
        }
        return words;
    }

    // A single word may stand without the brackets of a list.
    private static List<string> ReadWords(Parser yaml)
    {
        if (yaml.TryConsume<Scalar>(out var only))
            return only.Value.Length == 0 ? [] : [only.Value];

        var words = new List<string>();
        yaml.Consume<SequenceStart>();
        while (!yaml.TryConsume<SequenceEnd>(out _))
            words.Add(yaml.Consume<Scalar>().Value);
        return words;
    }
}
