using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Guides;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>The input <c>CuratedContentInput</c>: what counsellors write of one answer.</summary>
internal static class CuratedInput
{
    private static readonly InputObjectType Text = new("CuratedTextInput", () =>
    [
        new InputValue("language", Scalars.String.NonNull, "zh-TW, en, vi, id or th."),
        new InputValue("text", Scalars.String.NonNull, $"{CuratedRules.LongestText} characters at most."),
    ]);

    private static readonly InputObjectType Source = new("CuratedSourceInput", () =>
    [
        new InputValue("recordId", Scalars.Id, "Of a course, an institution or a guide document; null for a page."),
        new InputValue("quote", Scalars.String, $"Of a document or page: the words that back the answer, verbatim; {CuratedRules.LongestQuote} characters at most."),
        new InputValue("url", Scalars.String, "Of a page, http or https."),
        new InputValue("seenOn", CustomScalars.Date, "Of a page: the day on which it was read."),
    ]);

    public static InputObjectType Type { get; } = new("CuratedContentInput", () =>
    [
        new InputValue("title", Scalars.String.NonNull, $"For counsellors; {CuratedRules.LongestTitle} characters at most."),
        new InputValue("examples", Scalars.String.NonNull.List, $"Questions that it answers: {CuratedRules.MostExamples} at most, {CuratedRules.LongestExample} characters each; kept with personal data masked."),
        new InputValue("texts", Text.NonNull.List, "The answer, once a language."),
        new InputValue("sources", Source.NonNull.List, $"What it rests on, in the order in which it is to be shown; {CuratedRules.MostSources} at most."),
        new InputValue("validFrom", CustomScalars.Date, "First day on which it goes out; null for no bound."),
        new InputValue("validUntil", CustomScalars.Date, "Last day on which it goes out; null for no bound."),
    ]);

    /// <returns>Null where a record's id is none.</returns>
    public static CuratedContent? Read(InputObject given)
    {
        var sources = (given.GetList<InputObject>("sources") ?? []).Select(SourceOf).ToList();
        return sources.Contains(null) ? null : new CuratedContent
        {
            Title = given.Get<string>("title")!,
            Examples = given.GetList<string>("examples") ?? [],
            Texts = [.. (given.GetList<InputObject>("texts") ?? []).Select(text => new CuratedText(text.Get<string>("language")!, text.Get<string>("text")!))],
            Sources = [.. sources.OfType<CuratedSource>()],
            ValidFrom = given.Get<DateOnly?>("validFrom"),
            ValidUntil = given.Get<DateOnly?>("validUntil"),
        };
    }

    private static CuratedSource? SourceOf(InputObject given)
    {
        var source = new CuratedSource { Kind = CuratedSourceKind.Page, Quote = given.Get<string>("quote"), Url = given.Get<string>("url"), SeenOn = given.Get<DateOnly?>("seenOn") };
        if (given.Get<string>("recordId") is not { } id)
            return source;

        return GlobalId.Parse(id) is { Number: { } key } parsed && KindOf(parsed.Type) is { } kind
            ? source with { Kind = kind, RecordKey = key, Url = null, SeenOn = null, Quote = kind == CuratedSourceKind.Passage ? source.Quote : null }
            : null;
    }

    private static CuratedSourceKind? KindOf(string type) => type switch
    {
        CourseType.Name => CuratedSourceKind.Course,
        InstitutionType.Name => CuratedSourceKind.Institution,
        GuideDocumentType.Name => CuratedSourceKind.Passage,
        _ => null,
    };
}
