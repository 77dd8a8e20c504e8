using System.Collections.Immutable;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>Visits every node below a node, depth first, in the order of the document.</summary>
public abstract class SyntaxWalker
{
    /// <summary>Visits a node and, unless <see cref="Enter"/> declines, what is below it.</summary>
    public void Walk(SyntaxNode node)
    {
        if (!Enter(node))
            return;
        node.WalkChildren(this);
        Leave(node);
    }

    /// <summary>Called before a node's children.</summary>
    /// <returns>False to pass over the children; <see cref="Leave"/> is then not called for this node.</returns>
    protected virtual bool Enter(SyntaxNode node) => true;

    /// <summary>Called after a node's children.</summary>
    protected virtual void Leave(SyntaxNode node)
    {
    }

    internal void WalkOptional(SyntaxNode? node)
    {
        if (node is not null)
            Walk(node);
    }

    internal void WalkAll<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        foreach (var node in nodes)
            Walk(node);
    }
}
