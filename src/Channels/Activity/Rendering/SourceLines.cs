using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Activity.Rendering;

/// <summary>Where an answer out of the guides stands, in words: document, page, address.</summary>
internal static class SourceLines
{
    /// <returns>A line for each place, in the order of the citations; none for a document that is gone.</returns>
    public static async Task<IReadOnlyList<string>> ReadAsync(CatalogueContext database, IReadOnlyList<Citation> citations, PhraseBook book, CancellationToken cancellation)
    {
        if (citations.Count == 0)
            return [];

        var keys = citations.Select(citation => citation.DocumentKey).Distinct().ToList();
        var documents = await database.GuideDocuments.Where(document => keys.Contains(document.Key))
            .Select(document => new { document.Key, document.Title, document.Url }).ToDictionaryAsync(document => document.Key, cancellation);
        return [.. citations.Where(citation => documents.ContainsKey(citation.DocumentKey)).Select(citation =>
        {
            var (document, comma) = (documents[citation.DocumentKey], book.IsChinese ? "，" : ", ");
            var page = citation.Page is { } number ? book.Say("citation.page", ("page", number)) : null;
            return string.Join(comma, new[] { book.Say("citation.source", ("title", document.Title)), page, CourseAttachment.Address(document.Url) }.OfType<string>());
        }).Distinct()];
    }
}
