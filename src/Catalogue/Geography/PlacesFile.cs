using System.Diagnostics.CodeAnalysis;

namespace LearningAdvisor.Catalogue.Geography;

/// <summary>The shape of seeds/places.yaml.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by the YAML reader.")]
internal sealed class PlacesFile
{
    public List<CityEntry> Cities { get; set; } = [];

    internal sealed class CityEntry
    {
        public string? Name { get; set; }

        public string? English { get; set; }

        public List<string> Aliases { get; set; } = [];

        public List<string> EnglishAliases { get; set; } = [];

        public List<DistrictEntry> Districts { get; set; } = [];

        public City Checked(string file)
        {
            if (string.IsNullOrWhiteSpace(Name))
                throw new InvalidDataException($"{file}: a city has no \"name\". Give its official name with 臺, e.g. 臺北市.");

            return new City(Name, English ?? Name, [.. Aliases, .. EnglishAliases], [.. Districts.Select(district => district.Checked(file, Name))]);
        }
    }

    internal sealed class DistrictEntry
    {
        public string? Name { get; set; }

        public string? Short { get; set; }

        public string? English { get; set; }

        public List<string> EnglishAliases { get; set; } = [];

        public Point Centre { get; set; } = new();

        public List<string> Neighbours { get; set; } = [];

        public List<string> Places { get; set; } = [];

        public District Checked(string file, string city)
        {
            if (string.IsNullOrWhiteSpace(Name))
                throw new InvalidDataException($"{file}: a district of \"{city}\" has no \"name\". Give it with 區, e.g. 七堵區.");

            return new District(
                Name,
                Short ?? Name.TrimEnd('區'),
                English ?? Name,
                [.. EnglishAliases],
                Centre.Latitude,
                Centre.Longitude,
                [.. Neighbours],
                [.. Places]);
        }
    }

    internal sealed class Point
    {
        public double Latitude { get; set; }

        public double Longitude { get; set; }
    }
}
