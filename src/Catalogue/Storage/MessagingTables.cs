using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>The tables of the inbox, the outbox and the people of channels.</summary>
internal static class MessagingTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<InboxEvent>(received =>
        {
            received.ToTable("InboxEvents").HasKey(e => e.Key);
            received.HasIndex(e => new { e.Channel, e.EventId }).IsUnique();
            received.HasIndex(e => new { e.State, e.OrderedAt, e.Key });
            received.HasIndex(e => new { e.Person, e.State });
        });
        model.Entity<OutboxMessage>(message =>
        {
            message.ToTable("OutboxMessages").HasKey(m => m.Key);
            message.Ignore(m => m.WasLeft);
            message.HasIndex(m => m.EventKey);
            message.HasIndex(m => new { m.State, m.OrderedAt, m.Key });
            message.HasIndex(m => new { m.Person, m.State });
        });
        model.Entity<ChannelUser>(user =>
        {
            user.ToTable("ChannelUsers").HasKey(u => u.Key);
            user.Property(u => u.Key).ValueGeneratedNever();
            user.HasIndex(u => new { u.Channel, u.Person }).IsUnique();
            user.HasOne<Consultation>().WithMany().HasForeignKey(u => u.ConsultationKey).OnDelete(DeleteBehavior.SetNull);
        });
    }
}
