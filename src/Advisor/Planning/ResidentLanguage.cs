using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Planning;

/// <summary>In which language a resident is written to whom nobody has just heard.</summary>
internal static class ResidentLanguage
{
    /// <param name="locale">The consultation's, which a channel may have had to guess.</param>
    /// <returns>The book of what they wrote last, else of the consultation.</returns>
    public static async Task<PhraseBook> BookAsync(CatalogueContext database, Guid consultation, string locale, CancellationToken cancellation) => PhraseBook.For(
        await database.Turns.Where(turn => turn.ConsultationKey == consultation && turn.Question != "" && turn.Language != null)
            .OrderByDescending(turn => turn.Number).Select(turn => turn.Language).FirstOrDefaultAsync(cancellation) ?? locale);
}
