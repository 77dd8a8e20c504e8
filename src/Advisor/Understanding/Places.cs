using System.Collections.Immutable;
using LearningAdvisor.Catalogue.Texts;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearningAdvisor.Advisor.Understanding;

/// <summary>Cities with their other names, and districts with landmarks and neighbours, as seeds/places.yaml lists them.</summary>
public sealed class Places
{
    private Places(ImmutableArray<City> cities)
    {
        Cities = cities;
        Names = [.. cities.SelectMany(NamesOf).OrderByDescending(name => name.Folded.Length).ThenBy(name => name.Folded, StringComparer.Ordinal)];
    }

    public static Places None { get; } = new([]);

    public ImmutableArray<City> Cities { get; }

    /// <summary>Every way to name a place, longest first.</summary>
    internal ImmutableArray<PlaceName> Names { get; }

    /// <summary>Reads the YAML file.</summary>
    /// <exception cref="InvalidDataException">The file is no list of places; the message names file, line and rule.</exception>
    public static Places Load(string path) => Parse(File.ReadAllText(path), path);

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

/// <param name="Name">Official name with 臺: 基隆市.</param>
/// <param name="Aliases">Other spellings, Chinese and English.</param>
public sealed record City(string Name, string English, ImmutableArray<string> Aliases, ImmutableArray<District> Districts);

/// <param name="Name">With 區: 七堵區.</param>
/// <param name="ShortName">Without: 七堵.</param>
/// <param name="Aliases">Other spellings.</param>
/// <param name="Latitude">Rough centre, degrees.</param>
/// <param name="Longitude">Rough centre, degrees.</param>
/// <param name="Neighbours">Adjacent districts of the same city, with 區.</param>
/// <param name="Places">Landmarks and neighbourhoods people name instead of the district.</param>
public sealed record District(
    string Name,
    string ShortName,
    string English,
    ImmutableArray<string> Aliases,
    double Latitude,
    double Longitude,
    ImmutableArray<string> Neighbours,
    ImmutableArray<string> Places);

internal enum PlaceNameKind
{
    City,
    District,

    /// <summary>Without 區, and so often an ordinary word: 仁愛, 信義.</summary>
    ShortDistrict,
    Landmark,
}

internal sealed record PlaceName(string Folded, PlaceNameKind Kind, string City, string? District);
