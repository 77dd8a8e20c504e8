using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>Where counsellors write answers, put them in force and take them back. Every change is a version of its own.</summary>
public sealed class CuratedDesk(CatalogueContext database, CuratedProof proof, CurationInUse curation, ICurationFeed feed, TimeProvider clock)
{
    /// <summary>Saves what was written. What is in force must be proved by its records before it is replaced; a draft may be anything.</summary>
    /// <param name="answer">Null for a new one, which is a draft.</param>
    /// <param name="version">The version that the counsellor saw; not looked at for a new one.</param>
    public Task<CuratedOutcome> SaveAsync(Guid? answer, int version, CuratedContent content, Actor counsellor, CancellationToken cancellation) =>
        ChangeAsync(answer, version, found => new Change(Tidy(content), found?.State ?? CuratedState.Draft, HasLooked: true), counsellor, cancellation);

    /// <summary>Puts an answer in force, back into the drawer, or away.</summary>
    /// <inheritdoc cref="SaveAsync"/>
    public Task<CuratedOutcome> ChangeStateAsync(Guid answer, int version, CuratedState state, Actor counsellor, CancellationToken cancellation) =>
        ChangeAsync(answer, version, found => new Change(found!.Content, state, HasLooked: false), counsellor, cancellation);

    private async Task<CuratedOutcome> ChangeAsync(Guid? key, int version, Func<CuratedAnswer?, Change> change, Actor by, CancellationToken cancellation)
    {
        // Of two at once the second sees what the first has written.
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var answer = key is null ? null : await database.CuratedAnswers.AsTracking().FirstOrDefaultAsync(one => one.Key == key, cancellation);
        if (key is not null && answer is null)
            return CuratedOutcome.Of(null, CuratedRefusal.NotFound);
        if (answer is not null && answer.Version != version)
            return CuratedOutcome.Of(answer, CuratedRefusal.Changed);

        var now = clock.GetUtcNow();
        var wished = change(answer);
        var (look, refusal) = await ProveAsync(wished, now.UtcDateTime, cancellation);
        if (refusal is { } wrong)
            return new CuratedOutcome(answer, wrong, look?.Troubles ?? []);

        var before = answer is null ? null : Told(answer);
        var (content, state) = (look!.Content, wished.State);
        if (answer is null)
        {
            answer = new CuratedAnswer { Key = Guid.CreateVersion7(now), Version = 0, Content = content, ChangedBy = by.Name };
            database.CuratedAnswers.Add(answer);
        }

        (answer.Content, answer.State, answer.ChangedAt, answer.ChangedBy) = (content, state, now.UtcDateTime, by.Name);
        answer.Version++;
        database.CuratedAnswerVersions.Add(new CuratedAnswerVersion
        {
            AnswerKey = answer.Key,
            Version = answer.Version,
            State = state,
            Content = content,
            At = now.UtcDateTime,
            By = by.Name,
        });
        database.AuditEntries.Add(AuditEntry.Of(by, now, AuditAction.CuratedAnswerChange, nameof(CuratedAnswer), answer.Key.ToString("N"), before, Told(answer)));
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        curation.Outdate(CurationChange.Answers);
        feed.Publish(CurationChange.Answers);
        return new CuratedOutcome(answer, null, look.Troubles);
    }

    // Whoever saves has the records before their eyes, as they are now; whoever only puts an answer in force has not.
    private async Task<(CuratedLook? Look, CuratedRefusal? Refusal)> ProveAsync(Change wished, DateTime now, CancellationToken cancellation)
    {
        var today = TaipeiDay.Of(clock);
        if ((CuratedRules.OfDraft(wished.Content) ?? (wished.State == CuratedState.InForce ? CuratedRules.InForce(wished.Content, today) : null)) is { } refusal)
            return (null, refusal);

        var look = await proof.LookAsync(wished.Content, cancellation);
        if (wished.HasLooked)
        {
            IReadOnlyList<SourceNow> seen = [.. look.Sources.Select(source => source with { Source = source.Checked(now) })];
            look = CuratedLook.Of(wished.Content with { Sources = [.. seen.Select(source => source.Source)] }, seen, today);
        }

        return (look, wished.State == CuratedState.InForce && look.Troubles.Count > 0 ? CuratedRefusal.Unproved : null);
    }

    // Examples may have been copied from what residents wrote.
    private static CuratedContent Tidy(CuratedContent content) => content with
    {
        Title = content.Title.Trim(),
        Examples = [.. content.Examples.Select(example => PersonalDataMask.Mask(example.Trim()).Text).Where(example => example.Length > 0).Distinct(StringComparer.Ordinal)],
        Texts = [.. content.Texts.Select(text => text with { Text = text.Text.Trim() }).Where(text => text.Text.Length > 0)],
        Sources = [.. content.Sources.Select(source => source with { Quote = string.IsNullOrWhiteSpace(source.Quote) ? null : source.Quote.Trim(), Url = source.Url?.Trim() })],
    };

    // As the audit log keeps it. The examples, which residents may have worded, stay with the versions.
    private static object Told(CuratedAnswer answer) =>
        new { answer.State, answer.Version, answer.Content.Title, answer.Content.Texts, Sources = answer.Content.Sources.Count, answer.Content.ValidFrom, answer.Content.ValidUntil };

    /// <param name="HasLooked">Whether what the records say now is what it is to be held against from here on.</param>
    private sealed record Change(CuratedContent Content, CuratedState State, bool HasLooked);
}

/// <summary>What became of a change.</summary>
/// <param name="Answer">As it stands now; null where there is none.</param>
/// <param name="Refusal">Null where the change was made.</param>
/// <param name="Troubles">What keeps it from going out, as its records are now.</param>
public sealed record CuratedOutcome(CuratedAnswer? Answer, CuratedRefusal? Refusal, IReadOnlyList<CuratedTrouble> Troubles)
{
    internal static CuratedOutcome Of(CuratedAnswer? answer, CuratedRefusal refusal) => new(answer, refusal, []);
}
