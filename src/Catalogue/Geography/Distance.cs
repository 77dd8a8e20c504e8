namespace LearningAdvisor.Catalogue.Geography;

/// <summary>Distances on the earth's surface.</summary>
public static class Distance
{
    private const double EarthRadiusKm = 6371;

    /// <summary>The great-circle distance by the haversine formula.</summary>
    /// <param name="from">Degrees, WGS 84.</param>
    /// <param name="to">Degrees, WGS 84.</param>
    /// <returns>Kilometres.</returns>
    public static double Km((double Latitude, double Longitude) from, (double Latitude, double Longitude) to)
    {
        var (north, east) = (double.DegreesToRadians(to.Latitude - from.Latitude), double.DegreesToRadians(to.Longitude - from.Longitude));
        var chord = Square(Math.Sin(north / 2))
            + (Math.Cos(double.DegreesToRadians(from.Latitude)) * Math.Cos(double.DegreesToRadians(to.Latitude)) * Square(Math.Sin(east / 2)));
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    private static double Square(double value) => value * value;
}
