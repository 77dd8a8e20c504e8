namespace LearningAdvisor.Ingest.Commands;

/// <summary>Where the program writes.</summary>
/// <param name="Text">Results.</param>
/// <param name="Errors">What stopped the program before it could give any.</param>
/// <param name="IsTerminal">True when a person watches, who gets progress bars.</param>
public sealed record ProgramOutput(TextWriter Text, TextWriter Errors, bool IsTerminal);
