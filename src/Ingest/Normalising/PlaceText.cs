using LearningAdvisor.Catalogue.Geography;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>City and district of a row, from its own columns, else from an address, else from what the source says of all its rows.</summary>
public static class PlaceText
{
    /// <param name="city">The cell 縣市; may be null.</param>
    /// <param name="district">The cell 行政區; 七堵, 七堵區 and 基隆市七堵區 mean the same; may be null.</param>
    /// <param name="address">An address or venue to fall back on; may be null.</param>
    /// <param name="usualCity">The city of rows that name none.</param>
    public static PlaceReading Read(string? city, string? district, string? address, string usualCity, Places places)
    {
        string? named = null;
        if (city is not null && (named = places.FindCity(city)) is null)
            return new PlaceReading(PlaceProblem.UnknownCity, usualCity, null);

        if (district is not null)
        {
            if (places.FindCity(district) is { } cityOnly)
                return named is null || named == cityOnly ? FromAddress(address, cityOnly, places) : Contradiction(named);
            return FromDistrict(named, district, usualCity, places);
        }

        return FromAddress(address, named, usualCity, places);
    }

    private static PlaceReading FromDistrict(string? named, string district, string usualCity, Places places)
    {
        var rest = district;
        if (AddressStart.City(places, district) is { } start)
        {
            if (named is not null && named != start.City)
                return Contradiction(named);
            named = start.City;
            rest = start.After;
        }

        var city = named ?? usualCity;
        var found = places.FindDistrict(city, rest) ?? AddressStart.District(places, city, rest);
        if (found is not null)
            return new PlaceReading(PlaceProblem.None, city, found);

        // A street behind the city, with no district in it, as 基隆市月眉路: the city is known, the district is not.
        return rest != district && !rest.EndsWith('區')
            ? new PlaceReading(PlaceProblem.None, city, null)
            : new PlaceReading(PlaceProblem.UnknownDistrict, city, null);
    }

    private static PlaceReading FromAddress(string? address, string? named, string usualCity, Places places)
    {
        if (address is not null && AddressStart.City(places, address) is { } start && (named is null || named == start.City))
            return new PlaceReading(PlaceProblem.None, start.City, AddressStart.District(places, start.City, start.After));

        // Without a city in front only a listed district counts: 中山區 stands in many cities, 中山路 in all.
        var city = named ?? usualCity;
        var district = address is not null && !places.DistrictsOf(city).IsEmpty ? AddressStart.District(places, city, address) : null;
        return new PlaceReading(PlaceProblem.None, city, district);
    }

    private static PlaceReading FromAddress(string? address, string city, Places places) => FromAddress(address, city, city, places);

    private static PlaceReading Contradiction(string city) => new(PlaceProblem.Contradiction, city, null);
}

public enum PlaceProblem
{
    None,
    UnknownCity,
    UnknownDistrict,
    Contradiction,
}

/// <param name="District">Official name; null when the row does not tell it.</param>
public readonly record struct PlaceReading(PlaceProblem Problem, string City, string? District);
