using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Validation;

/// <summary>What one walk over a document found for the rules, each list in the order of the document.</summary>
/// <remarks>Types are null where the document names something unknown: the rule about that reports it, the others pass over it.</remarks>
internal sealed class DocumentSites
{
    /// <summary>Every selected field.</summary>
    public List<FieldSite> Fields { get; } = [];

    /// <summary>Every selection set except those of inline fragments, which are part of the set around them.</summary>
    public List<SelectionSetSite> SelectionSets { get; } = [];

    /// <summary>Every inline fragment.</summary>
    public List<InlineFragmentSite> InlineFragments { get; } = [];

    /// <summary>Every spread of a named fragment.</summary>
    public List<SpreadSite> Spreads { get; } = [];

    /// <summary>Every place that has directives.</summary>
    public List<DirectivesSite> Directives { get; } = [];

    /// <summary>
    /// Every literal to compare with a type: of a list literal in the place of a list its items, of an object
    /// literal itself and, where it stands in the place of an input object, its fields' values.
    /// </summary>
    public List<LiteralSite> Literals { get; } = [];

    /// <summary>Every object literal, typed or not.</summary>
    public List<ObjectValueNode> ObjectLiterals { get; } = [];

    /// <summary>Every named type: type conditions and variables' types.</summary>
    public List<NamedTypeNode> NamedTypes { get; } = [];

    /// <summary>The variables each operation and fragment uses itself.</summary>
    public Dictionary<DefinitionNode, List<VariableUsage>> VariableUsages { get; } = [];
}

/// <summary>A selected field.</summary>
/// <param name="Parent">The composite type it is selected on, or null.</param>
/// <param name="Definition">Its definition, or null.</param>
internal readonly record struct FieldSite(FieldNode Node, NamedType? Parent, Field? Definition);

/// <summary>A selection set and the composite type it selects on, or null.</summary>
internal readonly record struct SelectionSetSite(SelectionSetNode Node, NamedType? Parent);

/// <summary>An inline fragment.</summary>
/// <param name="Parent">The composite type around it, or null.</param>
/// <param name="Type">The composite type of its condition, or the one around it; or null.</param>
internal readonly record struct InlineFragmentSite(InlineFragmentNode Node, NamedType? Parent, NamedType? Type);

/// <summary>A fragment spread and the composite type around it, or null.</summary>
internal readonly record struct SpreadSite(FragmentSpreadNode Node, NamedType? Parent);

/// <summary>The directives applied at one place, at least one.</summary>
internal readonly record struct DirectivesSite(ImmutableArray<DirectiveNode> Applied, DirectiveLocation Location);

/// <summary>A literal, never a variable, and the input type of its place.</summary>
internal readonly record struct LiteralSite(ValueNode Node, GraphQLType Type);

/// <summary>A use of a variable.</summary>
internal readonly record struct VariableUsage(VariableNode Node, InputPlace Place);

/// <summary>Where an input value stands.</summary>
/// <param name="Type">The input type expected there, or null.</param>
/// <param name="HasDefault">Whether the argument or input field has a default.</param>
/// <param name="Owner">The input object type it is a field of, or null.</param>
internal readonly record struct InputPlace(GraphQLType? Type, bool HasDefault = false, InputObjectType? Owner = null)
{
    /// <summary>The place a defined argument or input field gives; without a type when there is no definition.</summary>
    public static InputPlace Of(InputValue? definition, InputObjectType? owner = null) =>
        new(definition?.Type, definition?.DefaultValue is not null, owner);
}
