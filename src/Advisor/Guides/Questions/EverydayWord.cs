namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>A word as it is said.</summary>
/// <param name="Text">Folded, two letters or more.</param>
internal sealed record EverydayWord(string Text)
{
    /// <summary>What documents write for the same thing.</summary>
    public IReadOnlyList<string> Same { get; init; } = [];

    /// <summary>What they write for what is likely meant.</summary>
    public IReadOnlyList<string> Near { get; init; } = [];

    /// <summary>False for a word without which a text may answer as well.</summary>
    public bool NamesSubject { get; init; } = true;
}
