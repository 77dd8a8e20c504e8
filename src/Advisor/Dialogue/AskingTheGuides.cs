using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Guides;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Dialogue;

/// <summary>Answers from the guide documents, with citations as the evidence.</summary>
public sealed class AskingTheGuides(GuideAnswerer guides, CatalogueContext database, AdvisorSettings settings)
{
    /// <param name="language">The resident's language tag.</param>
    /// <param name="sureEnough">Confidence from which the answer is given, in [0, 1].</param>
    /// <returns>Null when the documents do not say, or not surely enough.</returns>
    public async Task<Draft?> TryAsync(string text, string language, double sureEnough, PhraseBook book, CancellationToken cancellation)
    {
        var answer = await guides.AnswerAsync(new GuideQuestion(text, language, settings.DefaultCity), cancellation);
        if (answer.Kind != GuideAnswerKind.Answer || answer.Confidence < sureEnough)
            return null;

        var keys = answer.Citations.Select(citation => citation.DocumentKey).Distinct().ToList();
        var titles = await database.GuideDocuments
            .Where(document => keys.Contains(document.Key))
            .ToDictionaryAsync(document => document.Key, document => $"{document.Title}\n{document.PublishedOn}\n{document.Publisher}", cancellation);

        var draft = Draft.Of(ReplyKind.Answer, answer.Text);
        foreach (var citation in answer.Citations)
        {
            draft.Cite(
                new Citation(citation.DocumentKey, citation.PassageKey, citation.Heading, citation.Page, citation.Quote),
                titles.GetValueOrDefault(citation.DocumentKey, ""));
        }

        draft.Suggest(book.Say("suggest.help"));
        draft.Suggest(book.Say("suggest.person"));
        return draft;
    }
}
