namespace LearningAdvisor.GraphQL.Validation;

/// <summary>How much a validation reports.</summary>
public sealed record ValidationOptions
{
    /// <summary>100 errors, with suggestions, by every rule.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>Most errors to report before validation stops with one more that says so. Default 100.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>
    /// Whether errors ask "Did you mean …?" Default true. A service that hides its schema turns this off, because
    /// suggestions give names away.
    /// </summary>
    public bool Suggestions { get; init; } = true;

    /// <summary>Names of the only rules to apply, from <see cref="Validator.RuleNames"/>; all when null.</summary>
    public IReadOnlySet<string>? OnlyRules { get; init; }
}
