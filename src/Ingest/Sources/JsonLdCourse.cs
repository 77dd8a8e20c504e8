using System.Text.Json;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Reads a schema.org <c>Course</c> with its <c>CourseInstance</c>s into the canonical English columns.</summary>
/// <remarks>
/// https://schema.org/Course and https://schema.org/CourseInstance. Of several instances each gives its sessions; other
/// facts come from the first. A price in another currency keeps its amount in the note, as everywhere.
/// </remarks>
internal static class JsonLdCourse
{
    private static readonly string[] OnlineModes = ["online", "mooc", "distance learning", "virtual"];
    private static readonly string[] OnSiteModes = ["onsite", "on-site", "in-person", "offline", "classroom"];
    private static readonly string[] BlendedModes = ["blended", "hybrid"];

    public static bool IsCourse(JsonElement element) => Texts(element, "@type").Any(type => type is "Course" || type.EndsWith("/Course", StringComparison.Ordinal));

    /// <returns>Canonical English column name → text, without empty ones.</returns>
    public static IReadOnlyDictionary<string, string> Read(JsonElement course)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        var instances = JsonPaths.Find(course, "hasCourseInstance").SelectMany(Items).ToList();
        var first = instances.FirstOrDefault();

        Put(columns, "code", Text(course, "courseCode", "identifier.value", "identifier", "@id", "url"));
        Put(columns, "title", Text(course, "name"));
        Put(columns, "summary", Text(course, "description"));
        Put(columns, "category", Text(course, "about.name", "about", "keywords"));
        Put(columns, "url", Text(course, "url"));
        Put(columns, "language", Text(course, "inLanguage.name", "inLanguage"));
        Put(columns, "certificate", Text(course, "educationalCredentialAwarded.name", "educationalCredentialAwarded"));
        Put(columns, "prerequisites", Text(course, "coursePrerequisites.name", "coursePrerequisites"));
        Put(columns, "credits", Text(course, "numberOfCredits.value", "numberOfCredits"));
        Put(columns, "updatedAt", Text(course, "dateModified"));
        Put(columns, "institution", Text(course, "provider.name", "provider") ?? Text(first, "organizer.name"));
        Put(columns, "audience", Text(course, "audience.audienceType", "audience.name"));
        ReadPlace(columns, first);
        ReadOffer(columns, course, first);
        Put(columns, "instructor", Joined(first, "instructor.name", "、") ?? Text(first, "instructor"));
        Put(columns, "mode", Mode(first));
        Put(columns, "capacity", Text(first, "maximumAttendeeCapacity"));
        Put(columns, "startsOn", Text(first, "startDate", "courseSchedule.startDate"));
        Put(columns, "endsOn", Text(first, "endDate", "courseSchedule.endDate"));
        Put(columns, "sessions", JsonLdSchedule.Sessions(instances));
        return columns;
    }

    /// <summary>The texts at the first path that has any; lists flattened, nested objects left out.</summary>
    internal static string? Text(JsonElement element, params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (Texts(element, path).FirstOrDefault(text => text.Length > 0) is { } text)
                return text;
        }

        return null;
    }

    internal static IEnumerable<string> Texts(JsonElement element, string path) =>
        element.ValueKind == JsonValueKind.Undefined
            ? []
            : JsonPaths.Find(element, path).SelectMany(Items).Select(Scalar).OfType<string>();

    internal static IEnumerable<JsonElement> Items(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [element];

    private static void ReadPlace(Dictionary<string, string> columns, JsonElement instance)
    {
        Put(columns, "venue", Text(instance, "location.name", "location"));
        Put(columns, "city", Text(instance, "location.address.addressRegion"));
        Put(columns, "district", Text(instance, "location.address.addressLocality") ?? Text(instance, "location.address.streetAddress", "location.address"));
    }

    private static void ReadOffer(Dictionary<string, string> columns, JsonElement course, JsonElement instance)
    {
        var offer = instance.ValueKind == JsonValueKind.Object && instance.TryGetProperty("offers", out _) ? instance : course;
        var isFree = Text(course, "isAccessibleForFree") is "true" ? "免費" : null;
        Put(columns, "fee", Text(offer, "offers.price") ?? isFree);
        Put(columns, "currency", Text(offer, "offers.priceCurrency"));
        Put(columns, "registrationOpens", Text(offer, "offers.availabilityStarts", "offers.validFrom"));
        Put(columns, "registrationCloses", Text(offer, "offers.availabilityEnds", "offers.validThrough"));
    }

    // courseMode also says part-time, MOOC, by post; only words about the place are a mode here.
    private static string? Mode(JsonElement instance)
    {
        var words = Texts(instance, "courseMode").Select(word => word.Trim().ToLowerInvariant()).ToList();
        if (words.Exists(word => Array.Exists(BlendedModes, word.Contains)))
            return "混成";
        if (words.Exists(word => Array.Exists(OnSiteModes, word.Contains)))
            return words.Exists(word => Array.Exists(OnlineModes, word.Contains)) ? "混成" : "實體";
        return words.Exists(word => Array.Exists(OnlineModes, word.Contains)) ? "線上" : null;
    }

    private static string? Joined(JsonElement element, string path, string separator)
    {
        var texts = Texts(element, path).ToList();
        return texts.Count == 0 ? null : string.Join(separator, texts);
    }

    private static string? Scalar(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!.Trim(),
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    private static void Put(Dictionary<string, string> columns, string column, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            columns[column] = text;
    }
}
