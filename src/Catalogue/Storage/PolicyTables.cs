using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Policies;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>The tables of policies, of switched topics, and of replies that wait for approval.</summary>
internal static class PolicyTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<PolicyVersion>(policy =>
        {
            policy.ToTable("PolicyVersions").HasKey(p => p.Number);
            policy.Property(p => p.Number).ValueGeneratedNever();
            JsonColumns.List(policy.Property(p => p.Rules));
        });
        model.Entity<TopicSwitch>(topic =>
        {
            topic.ToTable("TopicSwitches").HasKey(t => t.Key);
            topic.HasIndex(t => t.SwitchedOnAt);
        });
        model.Entity<HeldReply>(held =>
        {
            held.ToTable("HeldReplies").HasKey(h => h.Key);
            held.HasIndex(h => new { h.State, h.DueAt });
            held.HasIndex(h => new { h.ConsultationKey, h.State });
            held.HasOne<Turn>().WithOne().HasForeignKey<HeldReply>(h => h.TurnKey).OnDelete(DeleteBehavior.Cascade);
            JsonColumns.List(held.Property(h => h.Used));
        });
    }
}
