using System.Globalization;
using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Advisor.Learning.Gates;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>
/// Where counsellors change the city's words of the thesaurus. Each change is a version of all of them, and an earlier one can be
/// brought back. None is taken into use that makes an approved case worse.
/// </summary>
public sealed class TermsDesk(
    CatalogueContext database, Thesaurus thesaurus, CurationInUse curation, ICurationFeed feed, ChangeGate gate, IServiceProvider services, TimeProvider clock)
{
    /// <summary>The versions, the newest first: that one is in use.</summary>
    /// <param name="top">At most so many.</param>
    public Task<List<CityTermsVersion>> VersionsAsync(int top, CancellationToken cancellation) =>
        database.CityTermsVersions.OrderByDescending(version => version.Number).Take(top).ToListAsync(cancellation);

    /// <summary>Takes a new list of all words into use.</summary>
    /// <param name="version">The number of the newest version that the counsellor saw; 0 where there was none.</param>
    /// <param name="note">For colleagues; personal data is masked before it is kept. Null or blank for none.</param>
    public async Task<TermsOutcome> ChangeAsync(long version, IReadOnlyList<CityTerm> terms, string? note, Actor counsellor, CancellationToken cancellation)
    {
        terms = [.. terms.Select(term => term with { Term = term.Term.Trim() })];
        return TermRules.FaultOf(terms, thesaurus) is { } fault
            ? new TermsOutcome(null, fault)
            : await WriteAsync(version, _ => Task.FromResult<IReadOnlyList<CityTerm>?>(terms), null, note, counsellor, cancellation);
    }

    /// <summary>Brings the words of an earlier version back, as a version of its own.</summary>
    /// <param name="restored">Its number; 0 for the thesaurus of the files alone.</param>
    /// <inheritdoc cref="ChangeAsync"/>
    public Task<TermsOutcome> RestoreAsync(long version, long restored, string? note, Actor counsellor, CancellationToken cancellation) =>
        WriteAsync(version, async ct => restored == 0 ? [] : (await database.CityTermsVersions.FirstOrDefaultAsync(one => one.Number == restored, ct))?.Terms, restored, note, counsellor, cancellation);

    private async Task<TermsOutcome> WriteAsync(
        long version, Func<CancellationToken, Task<IReadOnlyList<CityTerm>?>> terms, long? restores, string? note, Actor by, CancellationToken cancellation)
    {
        if (note?.Length > ReviewRules.LongestNote)
            return new TermsOutcome(null, new TermFault(TermsRefusal.NoteTooLong, null));

        if (await NewestAsync(cancellation) is var seen && (seen?.Number ?? 0) != version)
            return new TermsOutcome(seen, new TermFault(TermsRefusal.Changed, null));
        if (await terms(cancellation) is not { } wanted)
            return new TermsOutcome(seen, new TermFault(TermsRefusal.VersionUnknown, null));
        // The cases take seconds, and nobody else is kept from writing meanwhile.
        if (!await PassesAsync(wanted, version + 1, by, cancellation))
            return new TermsOutcome(seen, new TermFault(TermsRefusal.GateStopped, null));

        // Of two at once the second sees what the first has written.
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var newest = await NewestAsync(cancellation);
        if ((newest?.Number ?? 0) != version)
            return new TermsOutcome(newest, new TermFault(TermsRefusal.Changed, null));

        var now = clock.GetUtcNow();
        var written = new CityTermsVersion
        {
            Number = version + 1,
            At = now.UtcDateTime,
            By = by.Name,
            Note = string.IsNullOrWhiteSpace(note) ? null : PersonalDataMask.Mask(note.Trim()).Text,
            Restores = restores,
            Terms = [.. wanted],
        };
        database.CityTermsVersions.Add(written);
        database.AuditEntries.Add(AuditEntry.Of(
            by,
            now,
            AuditAction.CityTermsChange,
            nameof(CityTermsVersion),
            written.Number.ToString(CultureInfo.InvariantCulture),
            new { version, removed = (newest?.Terms ?? []).Except(wanted) },
            new { version = written.Number, added = wanted.Except(newest?.Terms ?? []), restores }));
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        curation.Outdate(CurationChange.Terms);
        await curation.FreshenAsync(database, cancellation);
        feed.Publish(CurationChange.Terms);
        return new TermsOutcome(written, null);
    }

    private Task<CityTermsVersion?> NewestAsync(CancellationToken cancellation) =>
        database.CityTermsVersions.OrderByDescending(version => version.Number).FirstOrDefaultAsync(cancellation);

    private async Task<bool> PassesAsync(IReadOnlyList<CityTerm> wanted, long number, Actor by, CancellationToken cancellation)
    {
        await curation.FreshenAsync(database, cancellation);
        await using var aside = AdvisorAside.With(services, thesaurus.With(wanted));
        var change = new Change(GateSubject.Thesaurus, number.ToString(CultureInfo.InvariantCulture), new HouseAsItIs(aside.Services));
        return (await gate.TryAsync(change, by, cancellation: cancellation)).Passed;
    }
}

/// <summary>What became of a change of the city's words.</summary>
/// <param name="Version">The one in use now; null where the wish was refused before it was read, or there is none.</param>
/// <param name="Fault">Null where the change was made.</param>
public sealed record TermsOutcome(CityTermsVersion? Version, TermFault? Fault);
