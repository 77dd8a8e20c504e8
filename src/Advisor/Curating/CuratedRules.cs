using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Curating;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>What a curated answer must be to be kept, and what more to go out.</summary>
public static class CuratedRules
{
    /// <summary>Characters of a title.</summary>
    public const int LongestTitle = 120;

    /// <summary>Characters of an example question.</summary>
    public const int LongestExample = 200;

    /// <summary>Characters of a text in one language.</summary>
    public const int LongestText = 2_000;

    /// <summary>Characters of a quote, and of the address of a page.</summary>
    public const int LongestQuote = 1_000;

    public const int MostExamples = 30;

    public const int MostSources = 10;

    /// <summary>Why it cannot be kept, not even as a draft; null where it can.</summary>
    public static CuratedRefusal? OfDraft(CuratedContent content) => content switch
    {
        { Title.Length: 0 or > LongestTitle } => CuratedRefusal.TitleInvalid,
        { Examples.Count: > MostExamples } => CuratedRefusal.TooMany,
        { Sources.Count: > MostSources } => CuratedRefusal.TooMany,
        _ when content.Examples.Any(example => example.Length > LongestExample) => CuratedRefusal.TextTooLong,
        _ when content.Texts.Any(text => text.Text.Length > LongestText) => CuratedRefusal.TextTooLong,
        _ when content.Sources.Any(source => source.Quote?.Length > LongestQuote || source.Url?.Length > LongestQuote) => CuratedRefusal.TextTooLong,
        _ when content.Texts.Any(text => PhraseBook.All.All(book => book.Locale != text.Language)) => CuratedRefusal.LanguageUnknown,
        _ when content.Texts.DistinctBy(text => text.Language).Count() < content.Texts.Count => CuratedRefusal.LanguageTwice,
        { ValidFrom: { } from, ValidUntil: { } until } when until < from => CuratedRefusal.DaysInvalid,
        _ => null,
    };

    /// <summary>Why it cannot go out, apart from what its records say; null where it can.</summary>
    /// <param name="today">In Taipei.</param>
    public static CuratedRefusal? InForce(CuratedContent content, DateOnly today) => content switch
    {
        { Examples.Count: 0 } => CuratedRefusal.ExamplesMissing,
        { Texts.Count: 0 } => CuratedRefusal.TextsMissing,
        { Sources.Count: 0 } => CuratedRefusal.SourcesMissing,
        _ when content.Sources.Any(source => !IsWhole(source, today)) => CuratedRefusal.SourceInvalid,
        { ValidUntil: { } until } when until < today => CuratedRefusal.DaysInvalid,
        _ => null,
    };

    private static bool IsWhole(CuratedSource source, DateOnly today) => source.Kind switch
    {
        CuratedSourceKind.Page => Uri.TryCreate(source.Url, UriKind.Absolute, out var page) && page.Scheme is "http" or "https"
            && source.SeenOn is { } day && day <= today && !string.IsNullOrWhiteSpace(source.Quote),
        CuratedSourceKind.Passage => !string.IsNullOrWhiteSpace(source.Quote),
        _ => true,
    };
}

/// <summary>Why a curated answer was not changed as was wished.</summary>
public enum CuratedRefusal
{
    /// <summary>There is no such answer.</summary>
    NotFound,

    /// <summary>Somebody else has changed it since.</summary>
    Changed,

    /// <summary>Empty, or longer than <see cref="CuratedRules.LongestTitle"/>.</summary>
    TitleInvalid,

    /// <summary>An example, a text, a quote or an address is too long.</summary>
    TextTooLong,

    /// <summary>More examples or sources than an answer may have.</summary>
    TooMany,

    /// <summary>A text in a language that the adviser does not speak.</summary>
    LanguageUnknown,

    /// <summary>Two texts in one language.</summary>
    LanguageTwice,

    /// <summary>The last day comes before the first, or is over.</summary>
    DaysInvalid,

    ExamplesMissing,

    TextsMissing,

    SourcesMissing,

    /// <summary>A passage without words of it; or a page without its address, its words, or the day on which somebody read it.</summary>
    SourceInvalid,

    /// <summary>Its records do not back it as they are; see <see cref="CuratedOutcome.Troubles"/>.</summary>
    Unproved,
}
