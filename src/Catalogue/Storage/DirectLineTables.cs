using LearningAdvisor.Catalogue.Messaging;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>The part of the model that keeps what Direct Line clients read again.</summary>
internal static class DirectLineTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ChannelSecret>().ToTable("ChannelSecrets").HasKey(secret => secret.Name);
        model.Entity<DirectLineConversation>(conversation =>
        {
            conversation.ToTable("DirectLineConversations").HasKey(c => c.Key);
            conversation.Property(c => c.Key).ValueGeneratedNever();
            conversation.HasIndex(c => c.Person);
            conversation.HasIndex(c => c.SeenAt);
        });
        model.Entity<DirectLineActivity>(activity =>
        {
            activity.ToTable("DirectLineActivities").HasKey(a => new { a.ConversationKey, a.Number });
            activity.Property(a => a.Number).ValueGeneratedNever();
            activity.HasIndex(a => new { a.ConversationKey, a.ClientId }).IsUnique();
            activity.HasOne<DirectLineConversation>().WithMany().HasForeignKey(a => a.ConversationKey);
        });
    }
}
