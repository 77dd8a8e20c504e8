using LearningAdvisor.Catalogue.Plans;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>How learning plans are stored; all of them go with their consultation.</summary>
internal static class PlanTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<LearningPlan>(plan =>
        {
            plan.ToTable("LearningPlans").HasKey(p => p.Key);
            plan.Property(p => p.Key).ValueGeneratedNever();
            plan.Property(p => p.Version).IsConcurrencyToken();
            plan.HasIndex(p => new { p.State, p.FollowUpOn });
            plan.HasIndex(p => p.ConsultationKey);
            plan.HasOne(p => p.Consultation).WithMany().HasForeignKey(p => p.ConsultationKey).OnDelete(DeleteBehavior.Cascade);
            JsonColumns.Whole(plan.Property(p => p.Content));
        });
        model.Entity<LearningPlanVersion>(version =>
        {
            version.ToTable("LearningPlanVersions").HasKey(v => new { v.PlanKey, v.Version });
            version.HasOne<LearningPlan>().WithMany().HasForeignKey(v => v.PlanKey).OnDelete(DeleteBehavior.Cascade);
            JsonColumns.Whole(version.Property(v => v.Content));
        });
    }
}
