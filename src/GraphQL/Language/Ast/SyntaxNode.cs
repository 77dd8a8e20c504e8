namespace LearningAdvisor.GraphQL.Language;

/// <summary>A node of a parsed document. Nodes never change and are equal only to themselves.</summary>
/// <param name="location">Where the node's first token starts.</param>
public abstract class SyntaxNode(Location location)
{
    /// <summary>Where the node's first token starts; the description's, where there is one.</summary>
    public Location Location { get; } = location;

    /// <summary>Walks each child in the order of the document.</summary>
    internal abstract void WalkChildren(SyntaxWalker walker);

    /// <summary>The node as the printer writes it.</summary>
    public sealed override string ToString() => Printer.Print(this);
}

/// <summary>A name and where it stands.</summary>
public sealed class NameNode(string value, Location location) : SyntaxNode(location)
{
    /// <summary>The name, matching <c>[_A-Za-z][_0-9A-Za-z]*</c>.</summary>
    public string Value { get; } = value;

    internal override void WalkChildren(SyntaxWalker walker)
    {
    }
}
