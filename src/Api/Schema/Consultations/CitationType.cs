using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Api.Schema.Guides;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>The GraphQL type <c>Citation</c>.</summary>
internal static class CitationType
{
    private static readonly BatchResolver Passages = PassageType.Of<Citation>(citation => citation.PassageKey);

    public static ObjectType Type { get; } = new("Citation", () =>
    [
        new Field("document", GuideDocumentType.Type.NonNull) { ResolveBatch = GuideDocumentType.Of<Citation>(citation => citation.DocumentKey) },
        new Field("passage", PassageType.Type.NonNull, "As cited, where the document has changed since.") { ResolveBatch = PassagesAsync },
        Field.Of<Citation>("heading", Scalars.String.NonNull.List.NonNull, citation => citation.Heading, "Outermost first."),
        Field.Of<Citation>("page", Scalars.Int, citation => citation.Page, "From 1; null where the document has no pages."),
        Field.Of<Citation>("quote", Scalars.String.NonNull, citation => citation.Quote, "Stands verbatim in the passage's text."),
    ], "Where a fact of the reply stands.");

    // A document that is read again gets new passages; an older reply then shows what it was based on.
    private static async ValueTask<IReadOnlyList<object?>> PassagesAsync(BatchContext context)
    {
        var found = await Passages(context);
        return [.. found.Zip(context.ParentsAs<Citation>(), (passage, citation) => passage ?? AsCited(citation))];
    }

    private static Passage AsCited(Citation citation) => new()
    {
        Key = citation.PassageKey,
        DocumentKey = citation.DocumentKey,
        Heading = [.. citation.Heading],
        Page = citation.Page,
        Text = citation.Quote,
    };
}
