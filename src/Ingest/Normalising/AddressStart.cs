using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>City and district with which an address begins.</summary>
internal static partial class AddressStart
{
    /// <summary>The official name of the city in front, after a postal code or 臺灣: 基隆市…, 202基隆市…, (20241) 臺灣省基隆市….</summary>
    /// <returns>The city and what follows it; null when the text begins with none.</returns>
    public static (string City, string After)? City(Places places, string address)
    {
        var trimmed = Before().Replace(TextFolding.HalfWidth(address), "");
        if (trimmed.Length < 3 || trimmed[2] is not ('市' or '縣'))
            return null;

        return places.FindCity(trimmed[..3]) is { } city ? (city, trimmed[3..]) : null;
    }

    /// <param name="rest">What follows the city.</param>
    /// <returns>A listed district of the city; of a city without listed districts, any name of 區, 鄉, 鎮 or 市.</returns>
    public static string? District(Places places, string city, string rest)
    {
        var isListed = !places.DistrictsOf(city).IsEmpty;
        for (var length = 2; length <= Math.Min(4, rest.Length); length++)
        {
            if (rest[length - 1] is not ('區' or '鄉' or '鎮' or '市'))
                continue;
            var name = rest[..length];
            return isListed ? places.FindDistrict(city, name) : name;
        }

        return null;
    }

    [GeneratedRegex(@"^[\s(\[]*\d*[\s)\],]*(?:中華民國)?(?:[臺台]灣省?)?\s*")]
    private static partial Regex Before();
}
