using LearningAdvisor.Catalogue.Desk;
using LearningAdvisor.Catalogue.Institutions;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>How drafts of the institutions' desk are stored: beside the catalogue, so that any server can go on with them.</summary>
internal static class DeskTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<DeskDraft>(draft =>
        {
            draft.ToTable("DeskDrafts").HasKey(d => d.Key);
            draft.Property(d => d.Key).ValueGeneratedNever();
            draft.Property(d => d.Version).IsConcurrencyToken();
            draft.HasIndex(d => new { d.InstitutionKey, d.CreatedAt });
            draft.HasIndex(d => d.State);
            draft.HasOne<Institution>().WithMany().HasForeignKey(d => d.InstitutionKey).OnDelete(DeleteBehavior.Cascade);
            JsonColumns.List(draft.Property(d => d.Columns));
        });
        model.Entity<DeskRow>(row =>
        {
            row.ToTable("DeskRows").HasKey(r => new { r.DraftKey, r.Line });
            row.Property(r => r.Version).IsConcurrencyToken();
            row.HasIndex(r => new { r.DraftKey, r.IsFaulty, r.Line });
            row.HasOne<DeskDraft>().WithMany().HasForeignKey(r => r.DraftKey).OnDelete(DeleteBehavior.Cascade);
            JsonColumns.List(row.Property(r => r.Cells));
            JsonColumns.List(row.Property(r => r.Problems));
        });
        model.Entity<DeskPiece>(piece =>
        {
            piece.ToTable("DeskPieces").HasKey(p => new { p.DraftKey, p.Number });
            piece.HasOne<DeskDraft>().WithMany().HasForeignKey(p => p.DraftKey).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
