using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Validating;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Turns a mapped row into an institution, or into the reasons why it is none.</summary>
public sealed class InstitutionNormaliser(string source, string usualCity, Places places)
{
    /// <returns>The institution when <paramref name="rejections"/> stays empty; else null. Key and hash are not set.</returns>
    public Institution? Read(MappedRow row, out IReadOnlyList<Rejection> rejections)
    {
        var cells = new RowReader(row);
        var name = PlainText.Line(cells.Required((int)InstitutionColumn.Name, InstitutionRuleTexts.NameMissing));
        var institution = new Institution
        {
            Source = source,
            Code = PlainText.Line(cells.Required((int)InstitutionColumn.Code, InstitutionRuleTexts.CodeMissing)),
            Name = name,
            City = usualCity,
            Kind = cells.Read<InstitutionKind>((int)InstitutionColumn.Kind, TryReadKind, InstitutionRuleTexts.KindUnknown) ?? InstitutionKinds.FromName(name),
            Address = Line(cells, InstitutionColumn.Address),
            Phone = cells.ReadText((int)InstitutionColumn.Phone, PhoneText.TryRead, InstitutionRuleTexts.PhoneUnreadable),
            Email = cells.ReadText((int)InstitutionColumn.Email, TryReadEmail, InstitutionRuleTexts.EmailUnreadable),
            Url = cells.ReadText((int)InstitutionColumn.Url, WebAddress.TryRead, InstitutionRuleTexts.UrlScheme),
            Latitude = cells.Read<double>((int)InstitutionColumn.Latitude, TryReadLatitude, InstitutionRuleTexts.LatitudeUnreadable),
            Longitude = cells.Read<double>((int)InstitutionColumn.Longitude, TryReadLongitude, InstitutionRuleTexts.LongitudeUnreadable),
            OpeningHours = Line(cells, InstitutionColumn.OpeningHours),
            Accessibility = Line(cells, InstitutionColumn.Accessibility),
        };
        ReadPlace(institution, cells);
        rejections = cells.Rejections;
        return rejections.Count == 0 ? institution : null;
    }

    private void ReadPlace(Institution institution, RowReader cells)
    {
        var city = cells.Text((int)InstitutionColumn.City);
        var district = cells.Text((int)InstitutionColumn.District);
        var place = PlaceText.Read(city, district, institution.Address, usualCity, places);
        institution.City = place.City;
        institution.District = place.District;
        if (place.Problem == PlaceProblem.UnknownCity)
            cells.Reject(InstitutionRuleTexts.CityUnknown, city);
        if (place.Problem == PlaceProblem.UnknownDistrict)
            cells.Reject(InstitutionRuleTexts.DistrictUnknown, district);
        if (place.Problem == PlaceProblem.Contradiction)
            cells.Reject(InstitutionRuleTexts.PlaceContradiction, district);
    }

    private static string? Line(RowReader cells, InstitutionColumn column) =>
        cells.Text((int)column) is { } text && PlainText.Line(text) is { Length: > 0 } line ? line : null;

    private static bool TryReadKind(string text, out InstitutionKind kind)
    {
        var read = InstitutionKinds.Parse(text);
        kind = read ?? default;
        return read is not null;
    }

    private static bool TryReadEmail(string text, out string email)
    {
        email = text;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == text.LastIndexOf('@') && text.IndexOf('.', at) > at + 1 && !text.Any(char.IsWhiteSpace);
    }

    private static bool TryReadLatitude(string text, out double degrees) => NumberText.TryRead(text, out degrees) && degrees is >= -90 and <= 90;

    private static bool TryReadLongitude(string text, out double degrees) => NumberText.TryRead(text, out degrees) && degrees is >= -180 and <= 180;
}
