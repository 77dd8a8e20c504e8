using LearningAdvisor.Catalogue.Dates;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Ingest.Normalising;

namespace LearningAdvisor.Ingest.Suggesting;

/// <summary>Whether the values of a column can be what a canonical column takes: each is read as a run would read it.</summary>
internal sealed class ValueShape(Places places, string city)
{
    private static readonly DateOnly SomeDay = new(2026, 1, 1);

    /// <returns>The share of values that are read, from 0 to 1; null for a column that takes any text.</returns>
    public double? Share(string column, SampleColumn sample)
    {
        if (Reader(column) is not { } reads || sample.Values.Count == 0)
            return null;

        return (double)sample.Values.Count(value => reads(value.Trim())) / sample.Values.Count;
    }

    /// <summary>The columns that values alone can tell, whatever their column is called.</summary>
    public static IReadOnlyList<string> Telling { get; } = ["url", "email", "latitude", "longitude", "district", "schedule", "contactPhone", "phone"];

    /// <summary>True for a value that is hardly anything else; that it can be read is not enough, since plain numbers can as well.</summary>
    public bool IsTelling(string column, string value) => column switch
    {
        "latitude" => NumberText.TryRead(value, out var degrees) && degrees is > 21 and < 27 && value.Contains('.'),
        "longitude" => NumberText.TryRead(value, out var degrees) && degrees is > 117 and < 123 && value.Contains('.'),
        "schedule" => ScheduleText.Read(value, SomeDay, SomeDay.AddYears(1), Holidays.None).Sessions.Count > 0,
        "phone" or "contactPhone" => LooksLikePhone(value),
        "district" => PlaceText.Read(null, value, null, city, places) is { Problem: PlaceProblem.None, District: not null },
        _ => Reader(column)!(value),
    };

    private Func<string, bool>? Reader(string column) => column switch
    {
        "registrationOpens" or "registrationCloses" or "startsOn" or "endsOn" or "publishedOn" or "updatedAt" => value => DateText.TryRead(value, out _),
        "title" or "name" or "institution" => value => !YesNoText.TryRead(value, out _) && !NumberText.TryRead(value, out _),
        "fee" => value => FeeText.Read(value, null) is not null,
        "schedule" => value => ScheduleText.Read(value, SomeDay, SomeDay.AddYears(1), Holidays.None).IsRead || value.StartsWith('{'),
        "mode" => value => ModeText.TryRead(value, out _),
        "voucher" or "accessible" or "childcare" => value => YesNoText.TryRead(value, out _),
        "minAge" or "maxAge" or "capacity" or "enrolled" or "materialsFee" => value => NumberText.TryReadWhole(value, out _),
        "hours" or "credits" or "latitude" or "longitude" => value => NumberText.TryRead(value, out _),
        "contactPhone" or "phone" => value => PhoneText.TryRead(value, out _),
        "url" => value => WebAddress.TryRead(value, out _),
        "email" => value => value.Contains('@') && !value.Contains(' '),
        "kind" => value => InstitutionKinds.Parse(value) is not null,
        "currency" => value => CurrencyText.TryRead(value, out _),
        "city" => value => places.FindCity(value) is not null,
        "district" => value => PlaceText.Read(null, value, null, city, places).Problem == PlaceProblem.None,
        _ => null,
    };

    // Numbers of all kinds hold enough digits; a telephone number begins with a zero and has no letters.
    private static bool LooksLikePhone(string value) =>
        PhoneText.TryRead(value, out var phones)
        && phones.TrimStart('(').StartsWith('0')
        && phones.Count(char.IsAsciiDigit) is >= 7 and <= 40
        && !phones.Any(char.IsAsciiLetter);
}
