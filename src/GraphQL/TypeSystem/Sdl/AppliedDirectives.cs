using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.TypeSystem.Sdl;

/// <summary>Collects the directives applied in a type system definition, with the locations they stand at.</summary>
internal sealed class AppliedDirectives : SyntaxWalker
{
    private readonly List<(ImmutableArray<DirectiveNode> Applied, DirectiveLocation Location)> _found = [];
    private bool _inInputObject;

    private AppliedDirectives()
    {
    }

    /// <summary>The directives of a definition and of its members, in document order; each entry has at least one.</summary>
    public static IReadOnlyList<(ImmutableArray<DirectiveNode> Applied, DirectiveLocation Location)> In(
        TypeSystemDefinitionNode definition)
    {
        var walker = new AppliedDirectives();
        walker.Walk(definition);
        return walker._found;
    }

    /// <summary>The location a definition or extension is.</summary>
    public static DirectiveLocation LocationOf(TypeSystemDefinitionNode definition) => definition switch
    {
        ScalarTypeDefinitionNode => DirectiveLocation.Scalar,
        ObjectTypeDefinitionNode => DirectiveLocation.Object,
        InterfaceTypeDefinitionNode => DirectiveLocation.Interface,
        UnionTypeDefinitionNode => DirectiveLocation.Union,
        EnumTypeDefinitionNode => DirectiveLocation.Enum,
        InputObjectTypeDefinitionNode => DirectiveLocation.InputObject,
        _ => DirectiveLocation.Schema,
    };

    /// <summary>The location a member is; input fields and arguments differ only in what they stand in.</summary>
    public static DirectiveLocation LocationOf(MemberDefinitionNode member, bool inInputObject) => member switch
    {
        FieldDefinitionNode => DirectiveLocation.FieldDefinition,
        EnumValueDefinitionNode => DirectiveLocation.EnumValue,
        _ => inInputObject ? DirectiveLocation.InputFieldDefinition : DirectiveLocation.ArgumentDefinition,
    };

    protected override bool Enter(SyntaxNode node)
    {
        if (node is TypeSystemDefinitionNode definition)
        {
            _inInputObject = definition is InputObjectTypeDefinitionNode;
            Add(definition.Directives, LocationOf(definition));
        }
        return true;
    }

    protected override void Leave(SyntaxNode node)
    {
        // A field's own directives stand behind those of its arguments.
        if (node is MemberDefinitionNode member)
            Add(member.Directives, LocationOf(member, _inInputObject));
    }

    private void Add(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        if (!directives.IsEmpty)
            _found.Add((directives, location));
    }
}
