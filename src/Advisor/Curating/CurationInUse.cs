using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>The counsellors' answers and words that this process works with. One a process; read again once something has changed.</summary>
/// <remarks>
/// A turn asks the database nothing for them. Whoever changes something says so here, and other processes hear of it
/// (<see cref="ICurationFeed"/>); an answer is looked at once more in the turn that gives it.
/// </remarks>
public sealed class CurationInUse(Thesaurus thesaurus, ShapeReader shapes, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);

    // Counted up with each change, so that one that happens while the database is read is not missed.
    private int _termsChanged = 1;
    private int _answersChanged = 1;
    private volatile int _termsRead;
    private volatile Kept _answers = new(0, CuratedShelf.Empty);

    /// <summary>For an adviser that is only tried: it keeps the thesaurus that it was given and knows no curated answers.</summary>
    internal bool IsAside { get; init; }

    public void Dispose() => _reading.Dispose();

    /// <summary>Says that something has changed; it is read again before it is used next.</summary>
    public void Outdate(CurationChange change)
    {
        if (change == CurationChange.Terms)
            Interlocked.Increment(ref _termsChanged);
        // Questions are taken apart by the thesaurus.
        Interlocked.Increment(ref _answersChanged);
    }

    /// <summary>Takes the newest words of the city into use, where others are.</summary>
    public async ValueTask FreshenAsync(CatalogueContext database, CancellationToken cancellation)
    {
        if (IsAside || _termsRead == Volatile.Read(ref _termsChanged))
            return;

        await _reading.WaitAsync(cancellation);
        try
        {
            var changed = Volatile.Read(ref _termsChanged);
            if (_termsRead == changed)
                return;
            var newest = await database.CityTermsVersions.OrderByDescending(version => version.Number).FirstOrDefaultAsync(cancellation);
            thesaurus.Take(newest?.Terms ?? []);
            _termsRead = changed;
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>The answers in force.</summary>
    internal async ValueTask<CuratedShelf> AnswersAsync(CatalogueContext database, CancellationToken cancellation)
    {
        if (IsAside || _answers.Changed == Volatile.Read(ref _answersChanged))
            return _answers.Shelf;

        await _reading.WaitAsync(cancellation);
        try
        {
            var changed = Volatile.Read(ref _answersChanged);
            if (_answers.Changed != changed)
                _answers = new Kept(changed, await ReadAsync(database, cancellation));
            return _answers.Shelf;
        }
        finally
        {
            _reading.Release();
        }
    }

    private async Task<CuratedShelf> ReadAsync(CatalogueContext database, CancellationToken cancellation)
    {
        var today = TaipeiDay.Of(clock);
        var answers = await database.CuratedAnswers.Where(answer => answer.State == CuratedState.InForce).ToListAsync(cancellation);
        return new CuratedShelf([.. answers.Select(answer =>
            new ShelvedAnswer(answer.Key, answer.Version, answer.Content, [.. answer.Content.Examples.Select(example => shapes.Read(example, today))]))]);
    }

    private sealed record Kept(int Changed, CuratedShelf Shelf);
}
