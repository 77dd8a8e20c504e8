namespace LearningAdvisor.Catalogue.Concepts;

/// <summary>A word that a city's counsellors gave a concept beside the files of the thesaurus, or took from it.</summary>
/// <param name="Term">As residents say it; <c>…</c> is a gap of up to eight characters.</param>
/// <param name="Language">Of the word: zh-TW, en, vi, id or th. For those who read the list; the word is found in any text.</param>
/// <param name="Means">True: the word means the concept. False: neither it nor any shorter word inside it does.</param>
public sealed record CityTerm(string Term, string ConceptId, string Language, bool Means = true);
