using LearningAdvisor.Catalogue.Guides;

namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>A passage that was found, and why.</summary>
/// <param name="Passage">With its document.</param>
/// <param name="Score">Above 0: BM25 over its fields as a share of what the question could reach, and its vector's nearness, added by trust.</param>
/// <param name="Reasons">The matched tokens, the heaviest first; none where the vector alone brought it.</param>
/// <param name="Similarity">Cosine of its vector and the question's, 0 where one has none.</param>
public sealed record PassageHit(Passage Passage, double Score, IReadOnlyList<TokenScore> Reasons, double Similarity);

/// <summary>One token's part in a score.</summary>
/// <param name="Field">Heading, Head (of a table's columns) or Body: the heaviest field it stood in.</param>
/// <param name="IsExpansion">True where the question did not say it, but another word for it.</param>
public sealed record TokenScore(string Token, string Field, double Score, bool IsExpansion);

/// <summary>The passages found, best first, and how rare each of the question's tokens is.</summary>
/// <param name="Rarity">Token → 0 (in every passage) to 1 (in none).</param>
public sealed record PassageHits(IReadOnlyList<PassageHit> Hits, IReadOnlyDictionary<string, double> Rarity);
