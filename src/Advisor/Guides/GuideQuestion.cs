namespace LearningAdvisor.Advisor.Guides;

/// <summary>A question about facts and plans.</summary>
/// <param name="Locale">The language to answer in: zh-TW, en, vi, id, th …</param>
/// <param name="City">The asker's city with 臺; a city named in the text goes before it. Null: not known, then documents of all cities count.</param>
public sealed record GuideQuestion(string Text, string Locale, string? City);
