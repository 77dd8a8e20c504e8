namespace LearningAdvisor.Advisor.Answering.Zhuyin;

/// <summary>A Chinese character with its reading, or a stretch between such characters.</summary>
/// <param name="Text">As it stands in the line.</param>
/// <param name="Reading">In zhuyin, the neutral tone's dot first; null for what has none: figures, Latin, marks, a character that the table lacks.</param>
internal readonly record struct ReadPart(string Text, string? Reading);
