using LearningAdvisor.Catalogue.Consultations;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>The tables of consultations, of what counsellors said about them, and of what became wrong or was looked for in vain.</summary>
internal static class ConsultationTables
{
    public static void Map(ModelBuilder model)
    {
        MapTurns(model);
        MapReviews(model);
        MapRecalls(model);
    }

    private static void MapTurns(ModelBuilder model)
    {
        model.Entity<Consultation>(consultation =>
        {
            consultation.ToTable("Consultations").HasKey(c => c.Key);
            consultation.HasIndex(c => c.LastTurnAt);
            consultation.HasMany(c => c.Turns).WithOne(t => t.Consultation).HasForeignKey(t => t.ConsultationKey);
        });
        model.Entity<Turn>(turn =>
        {
            turn.ToTable("Turns").HasKey(t => t.Key);
            turn.HasIndex(t => new { t.ConsultationKey, t.Number }).IsUnique();
            turn.HasIndex(t => t.AskedAt);
            turn.HasMany(t => t.Recommendations).WithOne(r => r.Turn).HasForeignKey(r => r.TurnKey);
        });
        model.Entity<ModelUse>(use =>
        {
            use.ToTable("ModelUses").HasKey(u => u.TurnKey);
            use.Property(u => u.TurnKey).ValueGeneratedNever();
            use.HasIndex(u => u.AskedAt);
            use.HasOne<Turn>().WithOne().HasForeignKey<ModelUse>(u => u.TurnKey).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Recommendation>(recommendation =>
        {
            recommendation.ToTable("Recommendations").HasKey(r => r.Key);
            recommendation.HasOne(r => r.Course).WithMany().HasForeignKey(r => r.CourseKey);
            JsonColumns.List(recommendation.Property(r => r.Meets));
            JsonColumns.List(recommendation.Property(r => r.Relaxed));
            JsonColumns.Whole(recommendation.Property(r => r.ScoreParts));
            recommendation.Property(r => r.Version).IsConcurrencyToken();
        });
    }

    private static void MapReviews(ModelBuilder model)
    {
        model.Entity<ReviewItem>(item =>
        {
            item.ToTable("ReviewItems").HasKey(i => i.Key);
            item.Property(i => i.Version).IsConcurrencyToken();
            // The queue's order: what is open first, the greatest need first, then who has waited longest.
            item.HasIndex(i => new { i.State, i.Score, i.Key }).IsDescending(false, true, false);
            item.HasIndex(i => i.AskedAt);
            item.HasOne(i => i.Turn).WithOne().HasForeignKey<ReviewItem>(i => i.TurnKey);
            item.HasMany(i => i.Reviews).WithOne().HasForeignKey(r => r.ItemKey);
        });
        model.Entity<Review>(review =>
        {
            review.ToTable("Reviews").HasKey(r => r.Key);
            review.HasIndex(r => new { r.RecommendationKey, r.Version }).IsUnique();
            JsonColumns.Whole(review.Property(r => r.Correction));
            review.HasOne<Recommendation>().WithMany().HasForeignKey(r => r.RecommendationKey).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void MapRecalls(ModelBuilder model)
    {
        model.Entity<UsedRecord>(used =>
        {
            used.ToTable("UsedRecords").HasKey(u => u.Key);
            used.HasIndex(u => new { u.Kind, u.RecordKey });
            used.HasIndex(u => new { u.Kind, u.SaidAt });
            used.HasOne<Turn>().WithMany(t => t.Used).HasForeignKey(u => u.TurnKey);
            JsonColumns.List(used.Property(u => u.Facts));
        });
        model.Entity<Recall>(recall =>
        {
            recall.ToTable("Recalls").HasKey(r => r.Key);
            recall.HasIndex(r => r.TurnKey);
            recall.HasIndex(r => new { r.State, r.Key }).IsDescending(false, true);
            recall.HasOne(r => r.Use).WithMany().HasForeignKey(r => r.UseKey).OnDelete(DeleteBehavior.Cascade);
            JsonColumns.List(recall.Property(r => r.Differences));
        });
        model.Entity<UnmetNeed>(need =>
        {
            need.ToTable("UnmetNeeds").HasKey(n => n.Key);
            need.Property(n => n.Key).ValueGeneratedNever();
            need.HasIndex(n => n.Month);
        });
        model.Entity<FigureCount>(count => count.ToTable("FigureCounts").HasKey(c => new { c.Month, c.Figure, c.Value, c.Part }));
    }
}
