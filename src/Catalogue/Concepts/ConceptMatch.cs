namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>A place in a text that names a concept.</summary>
/// <param name="Weight">How surely it means the concept, in (0, 1]: longer words and words of one concept alone weigh more.</param>
/// <param name="Term">The thesaurus term as written there.</param>
/// <param name="Start">Offset in the folded text, UTF-16 code units.</param>
/// <param name="Length">Code units, the gap of a <c>…</c> term included.</param>
/// <param name="IsEveryday">True when the term stands under <c>everyday</c>.</param>
public sealed record ConceptMatch(string ConceptId, double Weight, string Term, int Start, int Length, bool IsEveryday);
