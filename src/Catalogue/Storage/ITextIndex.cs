namespace LearningAdvisor.Catalogue.Storage;

/// <summary>The full-text index of a database, asked by the tokens of <see cref="Texts.IndexTokens"/>.</summary>
public interface ITextIndex
{
    /// <summary>The courses that hold each token.</summary>
    /// <returns>Token → courses, also none.</returns>
    Task<Dictionary<string, TokenRows>> CoursesWithAsync(IReadOnlyCollection<string> tokens, CancellationToken ct);

    /// <returns>Token → courses that hold it, for those held by any.</returns>
    Task<Dictionary<string, long>> CoursesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct);

    /// <returns>Token → passages that hold it, also 0.</returns>
    Task<Dictionary<string, long>> PassagesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct);

    /// <summary>The passages that hold each token, those of retired documents too.</summary>
    /// <returns>Token → passages, also none.</returns>
    Task<Dictionary<string, TokenRows>> PassagesWithAsync(IReadOnlyCollection<string> tokens, CancellationToken ct);
}

/// <summary>Where a token stands.</summary>
/// <param name="All">Keys of the courses or passages that hold it, ascending.</param>
/// <param name="InHeading">Those of them that hold it in the title or a heading, ascending.</param>
public sealed record TokenRows(long[] All, long[] InHeading);
