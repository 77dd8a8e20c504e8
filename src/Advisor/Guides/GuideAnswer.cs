namespace LearningAdvisor.Advisor.Guides;

/// <summary>What the guide documents say to a question, or that they say nothing.</summary>
/// <param name="Text">At most 350 characters (700 for a list), in the question's language; every fact in it stands in a cited passage. For none: a plain sentence that says so.</param>
/// <param name="Citations">At least one for an answer; none otherwise.</param>
/// <param name="Confidence">0–1: how much of the question the cited text covers. 0 for none.</param>
/// <param name="WhyNone">For counsellors and logs: why there is no answer; null for an answer.</param>
public sealed record GuideAnswer(GuideAnswerKind Kind, string Text, IReadOnlyList<GuideCitation> Citations, double Confidence, string? WhyNone);

public enum GuideAnswerKind
{
    Answer,
    None,
}

/// <summary>Where an answer stands.</summary>
/// <param name="Heading">The path of headings, outermost first.</param>
/// <param name="Page">From 1; null where the document has no pages.</param>
/// <param name="Quote">Stands verbatim in the passage's text.</param>
public sealed record GuideCitation(long DocumentKey, long PassageKey, IReadOnlyList<string> Heading, int? Page, string Quote);
