using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>A passage that was found, and why.</summary>
/// <param name="Passage">With its document.</param>
/// <param name="Score">BM25 over three fields, above 0; comparable within one search alone.</param>
/// <param name="Reasons">The matched tokens, the heaviest first.</param>
public sealed record PassageHit(Passage Passage, double Score, IReadOnlyList<TokenScore> Reasons);

/// <summary>One token's part in a score.</summary>
/// <param name="Field">Heading, Head (of a table's columns) or Body: the heaviest field it stood in.</param>
/// <param name="IsExpansion">True where the question did not say it, but another word for it.</param>
public sealed record TokenScore(string Token, string Field, double Score, bool IsExpansion);

/// <summary>The passages found, best first, and how rare each of the question's tokens is.</summary>
/// <param name="Rarity">Token → 0 (in every passage) to 1 (in none).</param>
public sealed record PassageHits(IReadOnlyList<PassageHit> Hits, IReadOnlyDictionary<string, double> Rarity);
