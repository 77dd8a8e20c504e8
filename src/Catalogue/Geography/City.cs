using System.Collections.Immutable;

namespace LearningAdvisor.Catalogue.Geography;

/// <param name="Name">Official name with 臺: 基隆市.</param>
/// <param name="Aliases">Other spellings, Chinese and English.</param>
/// <param name="Districts">Empty where they are not listed.</param>
public sealed record City(string Name, string English, ImmutableArray<string> Aliases, ImmutableArray<District> Districts);

/// <param name="Name">With 區: 七堵區.</param>
/// <param name="ShortName">Without: 七堵.</param>
/// <param name="Aliases">Other spellings.</param>
/// <param name="Latitude">Rough centre, degrees; 0 where it is not given.</param>
/// <param name="Longitude">Rough centre, degrees; 0 where it is not given.</param>
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
