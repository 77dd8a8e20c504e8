using System.Collections.Immutable;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>A whole document: executable definitions, type system definitions, or both.</summary>
public sealed class DocumentNode : SyntaxNode
{
    /// <summary>Makes a document of at least one definition.</summary>
    public DocumentNode(ImmutableArray<DefinitionNode> definitions, Location location)
        : base(location)
    {
        Definitions = definitions;
        Operations = [.. definitions.OfType<OperationDefinitionNode>()];
        Fragments = [.. definitions.OfType<FragmentDefinitionNode>()];
    }

    /// <summary>Every definition, in order.</summary>
    public ImmutableArray<DefinitionNode> Definitions { get; }

    /// <summary>The operations among them, in order.</summary>
    public ImmutableArray<OperationDefinitionNode> Operations { get; }

    /// <summary>The fragment definitions among them, in order; an invalid document may repeat a name.</summary>
    public ImmutableArray<FragmentDefinitionNode> Fragments { get; }

    internal override void WalkChildren(SyntaxWalker walker) => walker.WalkAll(Definitions);
}

/// <summary>A definition or extension at the top of a document.</summary>
public abstract class DefinitionNode(
    StringValueNode? description, ImmutableArray<DirectiveNode> directives, Location location) : SyntaxNode(location)
{
    /// <summary>The string before the definition.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The directives applied to the definition, in order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
