using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Institutions;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>The tables of accounts and of what they did.</summary>
internal static class AccountTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.ToTable("Accounts").HasKey(a => a.Key);
            account.Property(a => a.Key).ValueGeneratedNever();
            account.HasIndex(a => a.Name).IsUnique();
            account.HasIndex(a => a.DisplayName).IsUnique();
            account.HasIndex(a => a.Subject).IsUnique();
            account.HasOne<Institution>().WithMany().HasForeignKey(a => a.InstitutionKey).OnDelete(DeleteBehavior.SetNull);
        });
        model.Entity<AccountSession>(session =>
        {
            session.ToTable("AccountSessions").HasKey(s => s.TokenHash);
            session.HasOne(s => s.Account).WithMany().HasForeignKey(s => s.AccountKey).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("Invitations").HasKey(i => i.TokenHash);
            invitation.HasOne<Account>().WithMany().HasForeignKey(i => i.AccountKey).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("AuditEntries").HasKey(e => e.Key);
            entry.Property(e => e.Action).HasConversion<string>();
            entry.HasIndex(e => new { e.RecordType, e.RecordKey, e.Key });
            entry.HasIndex(e => new { e.AccountKey, e.Key });
        });
    }
}
