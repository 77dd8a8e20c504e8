using LearningAdvisor.Catalogue.Curating;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>How counsellors' own answers and words are stored.</summary>
internal static class CuratingTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<CuratedAnswer>(answer =>
        {
            answer.ToTable("CuratedAnswers").HasKey(a => a.Key);
            answer.Property(a => a.Key).ValueGeneratedNever();
            answer.Property(a => a.Version).IsConcurrencyToken();
            answer.HasIndex(a => a.State);
            JsonColumns.Whole(answer.Property(a => a.Content));
        });
        model.Entity<CuratedAnswerVersion>(version =>
        {
            version.ToTable("CuratedAnswerVersions").HasKey(v => new { v.AnswerKey, v.Version });
            version.HasOne<CuratedAnswer>().WithMany().HasForeignKey(v => v.AnswerKey).OnDelete(DeleteBehavior.Cascade);
            JsonColumns.Whole(version.Property(v => v.Content));
        });
        model.Entity<CityTermsVersion>(version =>
        {
            version.ToTable("CityTermsVersions").HasKey(v => v.Number);
            version.Property(v => v.Number).ValueGeneratedNever();
            JsonColumns.Whole(version.Property(v => v.Terms));
        });
    }
}
