using System.Security.Cryptography;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Inbox;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Activity;

/// <summary>The keys of the Activity protocol: out of the setting, else made at first use and kept in the database, so that they outlast the process and all processes share them.</summary>
public sealed class ActivityKeys(ActivitySettings settings, IDbContextFactory<CatalogueContext> databases)
{
    private const string Name = "activity";

    private ActivityKeyRing? _ring;

    /// <exception cref="System.Data.Common.DbException">The database cannot be reached.</exception>
    public async ValueTask<ActivityKeyRing> ReadAsync(CancellationToken cancellation)
    {
        // Read twice at once it is the same one twice.
        if (_ring is { } known)
            return known;

        var key = settings.DataKey ?? await KeptAsync(cancellation);
        return _ring = new ActivityKeyRing(new ChannelSeal(key), HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "learningadvisor direct line token"u8.ToArray()));
    }

    private async Task<byte[]> KeptAsync(CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var made = RandomNumberGenerator.GetBytes(32);
        await database.Database.ExecuteSqlAsync($"""insert into "ChannelSecrets"("Name", "Value") values ({Name}, {made}) on conflict ("Name") do nothing""", cancellation);
        return await database.ChannelSecrets.Where(secret => secret.Name == Name).Select(secret => secret.Value).SingleAsync(cancellation);
    }
}

/// <param name="Seal">Hashes conversations' ids and seals what waits.</param>
/// <param name="TokenKey">32 bytes; Direct Line tokens are signed with it.</param>
public sealed record ActivityKeyRing(ChannelSeal Seal, byte[] TokenKey);
