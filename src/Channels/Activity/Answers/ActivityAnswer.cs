using System.Text.Json.Nodes;

namespace LearningAdvisor.Channels.Activity.Answers;

/// <summary>What is said to an activity.</summary>
/// <param name="Message">A message activity without the fields that say who writes to whom; null for nothing.</param>
/// <param name="Note">A code of why nothing is said; null where nothing was wanted.</param>
/// <param name="Erases">Whether nothing about the person is to be kept.</param>
public sealed record ActivityAnswer(JsonObject? Message, string? Note = null, bool Erases = false);
