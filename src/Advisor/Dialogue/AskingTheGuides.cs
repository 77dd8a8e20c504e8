using System.Globalization;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Guides;
using LearningAdvisor.Advisor.Guides.Questions;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Dialogue;

/// <summary>Answers from the guide documents, with citations as the evidence.</summary>
public sealed class AskingTheGuides(GuideAnswerer guides, GuideShelf shelf, CatalogueContext database, AdvisorSettings settings)
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
        var documents = await database.GuideDocuments.Where(document => keys.Contains(document.Key)).ToListAsync(cancellation);
        var draft = Draft.Of(ReplyKind.Answer, answer.Text);
        draft.Confidence = answer.Confidence;
        foreach (var citation in answer.Citations)
            draft.Cite(new Citation(citation.DocumentKey, citation.PassageKey, citation.Heading, citation.Page, citation.Quote));
        var cited = answer.Citations.Select(citation => citation.PassageKey).ToHashSet();
        foreach (var document in documents)
        {
            var shelved = await shelf.TakeAsync(database, document, cancellation);
            draft.Back(Imprint(shelved));
            // A quote is the telling clause; the reply may show its whole sentence, which stands in the cited passage.
            foreach (var passage in shelved.Passages.Where(passage => cited.Contains(passage.Key)))
            {
                draft.Back(passage.Text);
                foreach (var citation in draft.Citations.Where(citation => citation.PassageKey == passage.Key))
                    draft.Said.Of(citation, passage);
            }
        }

        draft.Suggest(book.Say("suggest.help"));
        draft.Suggest(book.Say("suggest.person"));
        return draft;
    }

    // What the reply may say of the document itself: its title, who published it when, and the years it is about.
    private static string Imprint(ShelfDocument shelved)
    {
        var (document, years) = (shelved.Document, shelved.Years);
        var counted = years.Concat(years.Select(YearMentions.ToRepublic)).Select(year => year.ToString(CultureInfo.InvariantCulture));
        var ranges = years.Count > 1 ? $"{years.Min()}-{years.Max()}\n{YearMentions.ToRepublic(years.Min())}-{YearMentions.ToRepublic(years.Max())}" : "";
        return string.Join('\n', counted.Append(ranges).Append(document.Title).Append(document.Publisher).Append($"{document.PublishedOn:yyyy-MM-dd}"));
    }
}
