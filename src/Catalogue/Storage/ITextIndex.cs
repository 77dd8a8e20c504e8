namespace LearningAdvisor.Catalogue.Storage;

/// <summary>The full-text index of a database, asked by the tokens of <see cref="Texts.IndexTokens"/>.</summary>
public interface ITextIndex
{
    /// <summary>The courses that hold a token, those that have been retired since it was indexed too.</summary>
    Task<TokenCourses> CoursesWithAsync(string token, CancellationToken ct);

    /// <returns>Token → courses that hold it, for those held by any.</returns>
    Task<Dictionary<string, long>> CoursesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct);

    /// <returns>Token → passages that hold it, also 0.</returns>
    Task<Dictionary<string, long>> PassagesHoldingAsync(IReadOnlyCollection<string> tokens, CancellationToken ct);

    /// <summary>The passages that hold a token, those of retired documents too.</summary>
    Task<TokenPassages> PassagesWithAsync(string token, CancellationToken ct);
}

/// <summary>Where a token stands.</summary>
/// <param name="All">Keys of the passages that hold it, ascending.</param>
/// <param name="InHeading">Those of them that hold it in a heading, ascending.</param>
public sealed record TokenPassages(IReadOnlyList<long> All, IReadOnlyList<long> InHeading);

/// <summary>Where a token stands.</summary>
/// <param name="All">Keys of the courses that hold it, ascending.</param>
/// <param name="InTitle">Those of them that hold it in the title, ascending.</param>
public sealed record TokenCourses(IReadOnlyList<long> All, IReadOnlyList<long> InTitle);
