using LearningAdvisor.Catalogue.Texts;
using YamlDotNet.RepresentationModel;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>The cities of <c>seeds/places.yaml</c> with their other spellings, and the districts of those it lists.</summary>
public sealed class Places
{
    private readonly Dictionary<string, string> _cities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _districts = new(StringComparer.Ordinal);

    /// <param name="cities">City → its other spellings.</param>
    /// <param name="districts">City → district → its other spellings.</param>
    public Places(IReadOnlyDictionary<string, string[]> cities, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string[]>> districts)
    {
        foreach (var (city, spellings) in cities)
        {
            foreach (var spelling in spellings.Append(city))
                _cities[TextFolding.Fold(spelling)] = city;
        }

        foreach (var (city, names) in districts)
        {
            _districts[city] = names
                .SelectMany(pair => pair.Value.Append(pair.Key).Select(spelling => (Spelling: TextFolding.Fold(spelling), District: pair.Key)))
                .ToDictionary(pair => pair.Spelling, pair => pair.District, StringComparer.Ordinal);
        }
    }

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static Places Load(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"{path}: the list of places is missing. Name the folder that holds places.yaml with --seeds.", path);

        var yaml = new YamlStream();
        using (var reader = File.OpenText(path))
            yaml.Load(reader);
        var cities = Items((YamlMappingNode)yaml.Documents[0].RootNode, "cities").ToList();
        return new Places(
            cities.ToDictionary(city => Name(city), city => Texts(city, "aliases", "englishAliases", "english")),
            cities.Where(city => Items(city, "districts").Any()).ToDictionary(
                city => Name(city),
                city => (IReadOnlyDictionary<string, string[]>)Items(city, "districts").ToDictionary(Name, district => Texts(district, "short", "english", "englishAliases"))));
    }

    /// <summary>The official name of a city; null for a text that names none.</summary>
    public string? City(string text) => _cities.GetValueOrDefault(TextFolding.Fold(text));

    /// <summary>The longest spelling of a city's official name with which an address begins.</summary>
    /// <returns>The city and what follows it; null when the text begins with none.</returns>
    public (string City, string After)? CityAtStart(string address)
    {
        var trimmed = address.TrimStart(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (trimmed.Length < 3 || trimmed[2] is not ('市' or '縣'))
            return null;

        return City(trimmed[..3]) is { } city ? (city, trimmed[3..]) : null;
    }

    /// <summary>True when the districts of the city are listed, so that any other name is wrong.</summary>
    public bool KnowsDistrictsOf(string city) => _districts.ContainsKey(city);

    /// <summary>The official name of a district of the city; null for a text that names none.</summary>
    public string? District(string city, string text) => _districts.GetValueOrDefault(city)?.GetValueOrDefault(TextFolding.Fold(text));

    /// <summary>The district with which the rest of an address begins.</summary>
    public string? DistrictAtStart(string city, string rest)
    {
        for (var length = 2; length <= Math.Min(4, rest.Length); length++)
        {
            if (rest[length - 1] is not ('區' or '鄉' or '鎮' or '市'))
                continue;
            var name = rest[..length];
            return KnowsDistrictsOf(city) ? District(city, name) : name;
        }

        return null;
    }

    private static IEnumerable<YamlMappingNode> Items(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var items) && items is YamlSequenceNode sequence ? sequence.OfType<YamlMappingNode>() : [];

    private static string Name(YamlMappingNode node) => ((YamlScalarNode)node.Children["name"]).Value!;

    private static string[] Texts(YamlMappingNode node, params ReadOnlySpan<string> keys)
    {
        var texts = new List<string>();
        foreach (var key in keys)
        {
            if (!node.Children.TryGetValue(key, out var value))
                continue;
            texts.AddRange(value is YamlSequenceNode sequence ? sequence.OfType<YamlScalarNode>().Select(item => item.Value!) : [((YamlScalarNode)value).Value!]);
        }

        return [.. texts];
    }
}
