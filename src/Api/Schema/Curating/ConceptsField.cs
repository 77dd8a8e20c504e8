using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Texts;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>The query's field <c>concepts</c>, for counsellors.</summary>
internal static class ConceptsField
{
    public static Field Field { get; } = new(
        "concepts",
        ConceptType.Type.NonNull.List.NonNull,
        "For counsellors: concepts of the thesaurus that a text names, or of which a word holds it; the surest first.",
        [new InputValue("text", Scalars.String.NonNull), new InputValue("first", Scalars.Int, $"At most that many, {PageArguments.Largest} at most.", "10")])
    {
        Resolve = FindAsync,
        Cost = Costs.Statement,
        ListSize = Costs.ForwardPage with { SizedFields = [] },
    };

    private static ValueTask<object?> FindAsync(ResolveContext context)
    {
        context.Request.RequireCounsellor(context.SelectedField);
        var page = PageArguments.Of(context.Arguments);
        return new(Find(ConceptType.WordsOf(context), context.Argument<string>("text")!).Take(page.Size).ToList());
    }

    private static IEnumerable<Concept> Find(Thesaurus thesaurus, string text)
    {
        var folded = TextFolding.Fold(text);
        if (folded.Length == 0)
            return [];

        var named = thesaurus.Find(text).OrderByDescending(match => match.Weight).ThenBy(match => match.ConceptId, StringComparer.Ordinal).Select(match => thesaurus[match.ConceptId]!);
        var holding = thesaurus.Concepts
            .Where(concept => concept.Id == text || ConceptType.NamesOf(concept).Any(word => TextFolding.Fold(word).Contains(folded, StringComparison.Ordinal)))
            .OrderBy(concept => concept.Id, StringComparer.Ordinal);
        return named.Concat(holding).Distinct();
    }
}
