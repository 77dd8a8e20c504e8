using System.Globalization;
using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Line.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Line.Answers;

/// <summary>Answers a position with the nearest places to learn, and offers the courses of its district. The position itself is not kept.</summary>
public sealed class Nearby(CatalogueContext database, Places places, AdvisorSettings city)
{
    private const int Named = 3;

    // Beyond it nobody is near, and the city's places would be a strange answer.
    private const double FarKm = 30;

    /// <param name="position">Degrees, WGS 84.</param>
    internal async Task<LineAnswer> AnswerAsync((double Latitude, double Longitude) position, PhraseBook book, CancellationToken cancellation)
    {
        var found = await database.Institutions
            .Where(place => place.RetiredAt == null && place.Latitude != null && place.Longitude != null && place.Kind != InstitutionKind.Other)
            .ToListAsync(cancellation);
        var nearest = found
            .Select(place => (Place: place, Km: Distance.Km(position, (place.Latitude!.Value, place.Longitude!.Value))))
            .Where(one => one.Km <= FarKm)
            .OrderBy(one => one.Km).ThenBy(one => one.Place.Key)
            .Take(Named)
            .ToList();
        var text = nearest.Count == 0
            ? book.Say("line.nearNone")
            : string.Join('\n', nearest.Select(one => Line(one.Place, one.Km, book)).Prepend(book.Say("line.near")));
        var suggestion = DistrictOf(position) is { } district ? new[] { LineActions.Say(book.Say("line.coursesIn", ("district", book.IsChinese ? district.Name : district.English))) } : [];
        return LineAnswer.Of(text, quickReplies: suggestion);
    }

    private static string Line(Institution place, double km, PhraseBook book)
    {
        var facts = new[] { place.Phone, place.Address }.OfType<string>().Prepend(place.Name);
        return book.Say("line.nearPlace", ("place", string.Join(' ', facts)), ("km", km.ToString("0.0", CultureInfo.InvariantCulture)));
    }

    private District? DistrictOf((double Latitude, double Longitude) position) => places.DistrictsOf(city.DefaultCity)
        .Where(district => district.Latitude != 0)
        .Select(district => (District: district, Km: Distance.Km(position, (district.Latitude, district.Longitude))))
        .Where(one => one.Km <= FarKm)
        .OrderBy(one => one.Km)
        .Select(one => one.District)
        .FirstOrDefault();
}
