using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Catalogue.Storage;

/// <summary>The full-text index of a database, asked by the tokens of <see cref="Texts.IndexTokens"/>.</summary>
/// <remarks>
/// Every database orders courses by the same BM25: Okapi with k1 = 1.2 and b = 0.75 over both fields as one, a token in the first
/// counted more, its inverse document frequency never below 0.000001, as SQLite's FTS5 has it.
/// </remarks>
public interface ITextIndex
{
    /// <summary>The courses that hold any of the tokens, best first by BM25; the title counts three times. Ties by key.</summary>
    /// <param name="admitted">Courses to choose among; the condition is part of the database's own search.</param>
    /// <param name="held">Token → rows that hold it; at least one.</param>
    Task<List<CourseText>> CoursesAsync(IQueryable<Course> admitted, IReadOnlyDictionary<string, long> held, int limit, CancellationToken ct);

    /// <returns>Token → courses that hold it, for those held by any.</returns>
    Task<Dictionary<string, long>> CoursesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct);

    /// <returns>Token → passages that hold it, also 0.</returns>
    Task<Dictionary<string, long>> PassagesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct);

    /// <summary>The passages that hold each token, those of retired documents too.</summary>
    /// <returns>Token → passages, also none.</returns>
    Task<Dictionary<string, TokenPassages>> PassagesWithAsync(IReadOnlyCollection<string> tokens, CancellationToken ct);
}

/// <summary>Where a token stands.</summary>
/// <param name="All">Keys of the passages that hold it, ascending.</param>
/// <param name="InHeading">Those of them that hold it in a heading, ascending.</param>
public sealed record TokenPassages(long[] All, long[] InHeading);

/// <summary>A course's tokens as indexed, separated by spaces.</summary>
public sealed record CourseText(long Key, string Title, string Body);
