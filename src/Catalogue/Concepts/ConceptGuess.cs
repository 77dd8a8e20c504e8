namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>A subject that the words of a text hint at, whether or not one of its terms stands there.</summary>
/// <param name="Share">How much of what the text says stands among the concept's words, in (0, 1).</param>
public sealed record ConceptGuess(string ConceptId, double Share);
