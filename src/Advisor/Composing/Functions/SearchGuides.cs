using LearningAdvisor.Catalogue.Search.Passages;

namespace LearningAdvisor.Advisor.Composing.Functions;

/// <summary>Finds passages of the guide documents, for the model to quote.</summary>
internal sealed class SearchGuides(PassageSearch passages, AdvisorSettings settings) : ModelFunction(
    "search_guides",
    "Finds passages of the city's guide documents. Their words may only be quoted.",
    """{ "type": "object", "properties": { "question": { "type": "string", "description": "The question in the documents' language, Chinese." } }, "required": ["question"] }""")
{
    private const int Shown = 4;
    private const int LongestPassage = 700;

    public override async Task<string> CallAsync(FunctionArguments arguments, ModelTalk talk, CancellationToken cancellation)
    {
        var found = await passages.FindAsync(new PassageQuery(arguments.NeededText("question"), settings.DefaultCity, [], Shown), cancellation);
        return Told(new
        {
            found = found.Hits.Count,
            passages = found.Hits.Select(hit => new
            {
                id = talk.Records.Add(hit.Passage),
                document = hit.Passage.Document!.Title,
                heading = hit.Passage.Heading,
                text = hit.Passage.Text.Length > LongestPassage ? hit.Passage.Text[..LongestPassage] : hit.Passage.Text,
            }),
        });
    }
}
