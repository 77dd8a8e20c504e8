using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Texts;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>Writes the full-text index of passages. The caller's transaction holds it together with the passages.</summary>
public static class PassageTexts
{
    /// <param name="passage">Stored, so that it has its key.</param>
    public static Task AddTextAsync(this CatalogueContext catalogue, Passage passage, CancellationToken ct = default)
    {
        var (heading, body) = (IndexTokens.Joined(string.Join(' ', passage.Heading)), IndexTokens.Joined(passage.Text));
        return catalogue.Database.ExecuteSqlAsync($"""insert into "PassageText"(rowid, "Heading", "Body") values ({passage.Key}, {heading}, {body})""", ct);
    }

    /// <summary>Takes the passages of a document out of the index; to be called before the passages themselves go.</summary>
    public static Task RemoveTextsAsync(this CatalogueContext catalogue, long documentKey, CancellationToken ct = default) =>
        catalogue.Database.ExecuteSqlAsync($"""delete from "PassageText" where rowid in (select "Key" from "Passages" where "DocumentKey" = {documentKey})""", ct);

    /// <summary>Empties the index.</summary>
    public static Task ClearTextsAsync(this CatalogueContext catalogue, CancellationToken ct = default) =>
        catalogue.Database.ExecuteSqlAsync($"""delete from "PassageText" """, ct);
}
