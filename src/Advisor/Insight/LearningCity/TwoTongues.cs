namespace LearningAdvisor.Advisor.Insight.LearningCity;

/// <summary>Words in the city's own language and in English.</summary>
public sealed record TwoTongues(string Chinese, string English)
{
    /// <param name="locale">A language tag; anything but a Chinese one gets English.</param>
    public string In(string locale) => locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;
}
