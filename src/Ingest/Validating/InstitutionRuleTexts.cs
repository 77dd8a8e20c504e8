namespace LearningAdvisor.Ingest.Validating;

/// <summary>Every rule an institution row can break. docs/ingest.md lists them; a test compares.</summary>
public static class InstitutionRuleTexts
{
    public static readonly RuleText CodeMissing = new("INSTITUTION_CODE_MISSING", "code", "is empty", "Give every institution a key of its own.");
    public static readonly RuleText CodeDuplicate = new("INSTITUTION_CODE_DUPLICATE", "code", "stands in an earlier row of the source already; that row is kept", "Give each institution a key of its own, or remove one of the rows.");
    public static readonly RuleText NameMissing = new("INSTITUTION_NAME_MISSING", "name", "is empty", "Name the institution.");
    public static readonly RuleText KindUnknown = new("INSTITUTION_KIND_UNKNOWN", "kind", "is none of the kinds", "Write one of the kinds of docs/ingest.md, or 其他.");
    public static readonly RuleText CityUnknown = new("INSTITUTION_CITY_UNKNOWN", "city", "is no county or city of Taiwan", "Write its official name, such as 基隆市.");
    public static readonly RuleText DistrictUnknown = new("INSTITUTION_DISTRICT_UNKNOWN", "district", "is no district of the city", "Write the district's name, such as 七堵區, or leave the cell empty.");
    public static readonly RuleText PlaceContradiction = new("INSTITUTION_PLACE_CONTRADICTION", "district", "lies in another city than the one named", "Correct the city or the district.");
    public static readonly RuleText PhoneUnreadable = new("INSTITUTION_PHONE_UNREADABLE", "phone", "holds no telephone number", "Write the number, several with ；, or leave the cell empty.");
    public static readonly RuleText EmailUnreadable = new("INSTITUTION_EMAIL_UNREADABLE", "email", "is no e-mail address", "Write it as name@host, or leave the cell empty.");
    public static readonly RuleText UrlScheme = new("INSTITUTION_URL_SCHEME", "url", "is no http or https address", "Write the whole address, beginning with https://.");
    public static readonly RuleText LatitudeUnreadable = new("INSTITUTION_POSITION_UNREADABLE", "latitude", "is no latitude in degrees", "Write a number such as 25.13, or leave both cells empty.");
    public static readonly RuleText LongitudeUnreadable = new("INSTITUTION_POSITION_UNREADABLE", "longitude", "is no longitude in degrees", "Write a number such as 121.74, or leave both cells empty.");

    /// <summary>All of them, in the order of the columns.</summary>
    public static IReadOnlyList<RuleText> All { get; } = RuleTexts.Of(typeof(InstitutionRuleTexts));
}
