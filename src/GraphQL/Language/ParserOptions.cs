namespace LearningAdvisor.GraphQL.Language;

/// <summary>Limits that keep a hostile document from costing more than its answer is worth.</summary>
public sealed record ParserOptions
{
    /// <summary>15,000 tokens and 200 levels.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>Most tokens in a document, comments and commas not counted. Default 15,000.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>
    /// Most selection sets, list or object values or list types inside one another. Default 200, which leaves
    /// the stack of every later recursion over the tree (walking, validation, execution) far from its end.
    /// </summary>
    public int MaxDepth { get; init; } = 200;
}
