namespace LearningAdvisor.GraphQL.Protection;

/// <summary>What a client wants to know of the cost, besides what it is told anyway.</summary>
public enum CostRequest
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The operation's answer, with its cost.</summary>
    Report,

    /// <summary>The cost alone; the operation does not run.</summary>
    Validate,
}
