using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.TakingOver;

/// <summary>Gives consultations back to the adviser: when a counsellor is done, or has been silent for too long. The resident is told.</summary>
public sealed class HandingBack(CatalogueContext database, Speaking speaking, IConsultationFeed feed, TakeOverSettings settings, TimeProvider clock)
{
    /// <summary>When the adviser answers again unless the counsellor says something; null where it never does.</summary>
    public DateTime? OverAt(HandOver handOver) =>
        settings.SilentMinutes > 0 && handOver is { State: HandOverState.Held, HolderSpokeAt: { } spoke } ? spoke.AddMinutes(settings.SilentMinutes) : null;

    /// <summary>Whether the counsellor has been silent for too long.</summary>
    public bool IsOverdue(HandOver handOver) => OverAt(handOver) <= clock.GetUtcNow().UtcDateTime;

    /// <summary>Gives all back whose counsellors have been silent for too long.</summary>
    /// <returns>How many were.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (settings.SilentMinutes == 0)
            return 0;

        var before = clock.GetUtcNow().UtcDateTime.AddMinutes(-settings.SilentMinutes);
        var overdue = await database.HandOvers.Where(one => one.State == HandOverState.Held && one.HolderSpokeAt <= before)
            .Select(one => new { one.ConsultationKey, one.Consultation!.Locale }).ToListAsync(cancellation);
        foreach (var one in overdue)
        {
            await using var transaction = await database.BeginAloneAsync(cancellation);
            // Another server may have been here, or the counsellor has spoken.
            if (await database.NowAsync(one.ConsultationKey, cancellation) is not { } held || !IsOverdue(held))
                continue;

            var dispatch = await ReturnAsync(held, HandOverNews.Silent(one.Locale), one.Locale, cancellation);
            await transaction.CommitAsync(cancellation);
            Tell(held, dispatch);
        }
        return overdue.Count;
    }

    /// <summary>Gives one back within the caller's transaction.</summary>
    /// <param name="handOver">Tracked, as it stands now.</param>
    /// <param name="news">What the resident is told; null for nothing.</param>
    /// <returns>What is to be told once the transaction is through.</returns>
    internal async Task<Dispatch> ReturnAsync(HandOver handOver, string? news, string locale, CancellationToken cancellation)
    {
        (handOver.State, handOver.Since) = (HandOverState.Returned, clock.GetUtcNow().UtcDateTime);
        handOver.Version++;
        var dispatch = new Dispatch(null, null, null);
        if (news is not null)
        {
            var announced = await speaking.AnnounceAsync(handOver.ConsultationKey, news, locale, cancellation);
            dispatch = await speaking.SendAsync(handOver, new UnaskedWords(news, locale, null, []), cancellation) with { Announced = announced };
        }
        await database.SaveChangesAsync(cancellation);
        return dispatch;
    }

    /// <summary>Tells that a consultation was given back.</summary>
    internal void Tell(HandOver handOver, Dispatch dispatch)
    {
        dispatch.Outlet?.Raise();
        feed.Publish(new ConsultationChange(ConsultationChangeKind.Returned, handOver.ConsultationKey, dispatch.Announced?.Key));
    }
}
