using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>The GraphQL type <c>Concept</c>: a subject of the thesaurus, as counsellors see it.</summary>
internal static class ConceptType
{
    public static ObjectType Type { get; } = new("Concept", () =>
    [
        Field.Of<Concept>("id", Scalars.String.NonNull, concept => concept.Id, "In the thesaurus, such as `music.guitar`."),
        new Field("name", Scalars.String.NonNull, "In the language of the request.") { Resolve = context => new(context.Parent<Concept>().Name(LanguageOf(context))) },
        new Field("broader", Scalars.String, "The name of the wider concept; null for a top one.")
        {
            Resolve = context => new(context.Parent<Concept>().Broader is { } id ? WordsOf(context)[id]?.Name(LanguageOf(context)) : null),
        },
        Field.Of<Concept>("words", Scalars.String.NonNull.List.NonNull, NamesOf, "Its names and everyday words of the files, in all languages.", listSize: Costs.UpTo(50)),
    ], "A subject of the thesaurus.");

    /// <summary>The thesaurus in use.</summary>
    public static Thesaurus WordsOf(ResolveContext context) => context.RequestServices.GetRequiredService<Thesaurus>();

    /// <summary>All words of the files for a concept, each once.</summary>
    public static IEnumerable<string> NamesOf(Concept concept) =>
        concept.Preferred.Values.Concat(concept.Terms.Values.SelectMany(terms => terms)).Concat(concept.Everyday.Values.SelectMany(phrases => phrases)).Distinct();

    private static string LanguageOf(ResolveContext context) => ExpectedErrors.IsChinese(ExpectedErrors.LanguageOf(context.Request.Http())) ? "zh-TW" : "en";
}
