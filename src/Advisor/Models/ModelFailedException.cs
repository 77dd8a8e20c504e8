namespace LearningAdvisor.Advisor.Models;

/// <summary>The endpoint refused, broke off, or sent what nobody can read. The turn goes on without it.</summary>
public sealed class ModelFailedException(string message, Exception? inner = null) : Exception(message, inner);
