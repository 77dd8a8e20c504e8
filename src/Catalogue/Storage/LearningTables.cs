using LearningAdvisor.Catalogue.Learning;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>The tables of what is learned from reviews, and of the cases that changes must pass.</summary>
internal static class LearningTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<WeightVersion>(version =>
        {
            version.ToTable("WeightVersions").HasKey(v => v.Key);
            version.HasIndex(v => v.MadeAt);
            version.HasOne(v => v.GateRun).WithMany().HasForeignKey(v => v.GateRunKey).OnDelete(DeleteBehavior.SetNull);
            version.HasMany(v => v.Weights).WithOne().HasForeignKey(w => w.VersionKey);
        });
        model.Entity<LearnedWeight>(weight =>
        {
            weight.ToTable("LearnedWeights").HasKey(w => new { w.VersionKey, w.ConceptId, w.CourseKey });
            weight.HasOne(w => w.Course).WithMany().HasForeignKey(w => w.CourseKey);
        });
        model.Entity<ApprovedCase>(approved =>
        {
            approved.ToTable("ApprovedCases").HasKey(c => c.Key);
            approved.Property(c => c.Version).IsConcurrencyToken();
            approved.HasIndex(c => new { c.IsActive, c.Key }).IsDescending(true, true);
            approved.HasIndex(c => c.TurnKey).IsUnique();
            approved.HasIndex(c => c.ConsultationKey);
        });
        model.Entity<GateRun>(run =>
        {
            run.ToTable("GateRuns").HasKey(r => r.Key);
            run.HasIndex(r => new { r.Subject, r.Candidate });
            run.Ignore(r => r.Passed);
            run.HasMany(r => r.Changes).WithOne().HasForeignKey(c => c.RunKey);
        });
        model.Entity<CaseChange>(change =>
        {
            change.ToTable("CaseChanges").HasKey(c => new { c.RunKey, c.CaseKey });
            change.HasOne(c => c.Case).WithMany().HasForeignKey(c => c.CaseKey);
        });
    }
}
