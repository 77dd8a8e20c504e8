using System.Collections.Immutable;
using LearningAdvisor.Catalogue.Texts;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearningAdvisor.Catalogue.Geography;

/// <summary>Cities with their other names, and districts with landmarks and neighbours, as seeds/places.yaml lists them.</summary>
public sealed class Places
{
    private readonly Dictionary<string, City> _cities = new(StringComparer.Ordinal);
    private readonly Dictionary<(string City, string Spelling), string> _districts = [];

    private Places(ImmutableArray<City> cities)
    {
        Cities = cities;
        Names = [.. cities.SelectMany(NamesOf).OrderByDescending(name => name.Folded.Length).ThenBy(name => name.Folded, StringComparer.Ordinal)];
        foreach (var name in Names)
        {
            if (name.Kind == PlaceNameKind.City)
                _cities[name.Folded] = cities.First(city => city.Name == name.City);
            else if (name.Kind != PlaceNameKind.Landmark)
                _districts[(name.City, name.Folded)] = name.District!;
        }
    }

    public static Places None { get; } = new([]);

    public ImmutableArray<City> Cities { get; }

    /// <summary>Every way to name a place, longest first.</summary>
    public ImmutableArray<PlaceName> Names { get; }

    /// <summary>Reads the YAML file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is no list of places; the message names file, line and rule.</exception>
    public static Places Load(string path) => File.Exists(path)
        ? Parse(File.ReadAllText(path), path)
        : throw new FileNotFoundException($"{path}: the list of places is missing. Name the folder that holds places.yaml with --seeds.", path);

    /// <summary>Reads YAML text.</summary>
    /// <param name="yaml">The text of a places file.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="InvalidDataException">The text is no list of places; the message names file, line and rule.</exception>
    public static Places Parse(string yaml, string name)
    {
        var reader = new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .IgnoreUnmatchedProperties()
            .Build();
        try
        {
            var file = reader.Deserialize<PlacesFile?>(yaml);
            return new Places([.. (file?.Cities ?? []).Select(city => city.Checked(name))]);
        }
        catch (YamlException error)
        {
            throw new InvalidDataException(
                $"{name} line {error.Start.Line}: {error.InnerException?.Message ?? error.Message} A places file is \"cities:\" with name, aliases and districts each.",
                error);
        }
    }

    /// <summary>The districts of a city in the file's order; empty when the city is unknown.</summary>
    public ImmutableArray<District> DistrictsOf(string city) =>
        Cities.FirstOrDefault(candidate => candidate.Name == city)?.Districts ?? [];

    /// <summary>How far the rough centres of two districts of a city lie apart; null where one is not known.</summary>
    /// <returns>Kilometres.</returns>
    public double? DistanceKm(string city, string from, string to) =>
        CentreOf(city, from) is { } start && CentreOf(city, to) is { } end ? Distance.Km(start, end) : null;

    /// <summary>The official name of the city that a text is; null for a text that is none.</summary>
    public string? FindCity(string text) => _cities.GetValueOrDefault(TextFolding.Fold(text))?.Name;

    /// <summary>The official name of the district that a text is, with or without 區; null for a text that is none of the city's.</summary>
    public string? FindDistrict(string city, string text) => _districts.GetValueOrDefault((city, TextFolding.Fold(text)));

    private (double Latitude, double Longitude)? CentreOf(string city, string name) =>
        DistrictsOf(city).FirstOrDefault(district => district.Name == name) is { Latitude: not 0 } found ? (found.Latitude, found.Longitude) : null;

    private static IEnumerable<PlaceName> NamesOf(City city)
    {
        foreach (var name in city.Aliases.Append(city.Name).Append(city.English))
            yield return new PlaceName(TextFolding.Fold(name), PlaceNameKind.City, city.Name, null);
        foreach (var district in city.Districts)
        {
            yield return new PlaceName(TextFolding.Fold(district.Name), PlaceNameKind.District, city.Name, district.Name);
            yield return new PlaceName(TextFolding.Fold(district.English), PlaceNameKind.District, city.Name, district.Name);
            foreach (var name in district.Aliases.Append(district.ShortName))
                yield return new PlaceName(TextFolding.Fold(name), PlaceNameKind.ShortDistrict, city.Name, district.Name);
            foreach (var place in district.Places)
                yield return new PlaceName(TextFolding.Fold(place), PlaceNameKind.Landmark, city.Name, district.Name);
        }
    }
}
