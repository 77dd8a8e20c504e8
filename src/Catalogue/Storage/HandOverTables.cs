using LearningAdvisor.Catalogue.Consultations;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>How hand-overs, counsellors' messages and their notes are stored; all go with their consultation.</summary>
internal static class HandOverTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<HandOver>(handOver =>
        {
            handOver.ToTable("HandOvers").HasKey(h => h.Key);
            handOver.HasIndex(h => new { h.State, h.Since, h.Key });
            handOver.HasOne(h => h.Consultation).WithOne(c => c.HandOver).HasForeignKey<HandOver>(h => h.ConsultationKey).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<CounsellorMessage>(message =>
        {
            message.ToTable("CounsellorMessages").HasKey(m => m.Key);
            message.Property(m => m.Key).ValueGeneratedNever();
            message.HasIndex(m => new { m.ConsultationKey, m.MessageId }).IsUnique();
            message.HasOne<Turn>().WithOne().HasForeignKey<CounsellorMessage>(m => m.TurnKey).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<ConsultationNote>(note =>
        {
            note.ToTable("ConsultationNotes").HasKey(n => n.Key);
            note.Property(n => n.Key).ValueGeneratedNever();
            note.HasIndex(n => n.ConsultationKey);
            note.HasOne<Consultation>().WithMany().HasForeignKey(n => n.ConsultationKey).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
