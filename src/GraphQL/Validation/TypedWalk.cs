using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Validation;

/// <summary>Walks a document once, with the schema's types beside its nodes, and collects what the rules look at.</summary>
/// <remarks>
/// The presence of a type system definition alone makes a document invalid; of those only the directives are collected.
/// </remarks>
internal sealed class TypedWalk
{
    private readonly Schema _schema;
    private readonly DocumentSites _sites = new();
    private List<VariableUsage> _usages = [];

    private TypedWalk(Schema schema) => _schema = schema;

    public static DocumentSites Collect(Schema schema, DocumentNode document)
    {
        var walk = new TypedWalk(schema);
        foreach (var definition in document.Definitions)
        {
            walk._sites.VariableUsages[definition] = walk._usages = [];
            if (definition is OperationDefinitionNode operation)
                walk.WalkOperation(operation);
            else if (definition is FragmentDefinitionNode fragment)
                walk.WalkFragment(fragment);
            else if (definition is TypeSystemDefinitionNode typeSystem)
                walk.WalkTypeSystem(typeSystem);
        }
        return walk._sites;
    }

    private void WalkTypeSystem(TypeSystemDefinitionNode definition)
    {
        foreach (var (applied, location) in AppliedDirectives.In(definition))
            WalkDirectives(applied, location);
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        foreach (var variable in operation.Variables)
        {
            WalkType(variable.Type);
            var type = _schema.TypeOf(variable.Type);
            if (variable.DefaultValue is not null)
                WalkValue(variable.DefaultValue, new InputPlace(type?.IsInput == true ? type : null), isTyped: true);
            WalkDirectives(variable.Directives, DirectiveLocation.VariableDefinition);
        }
        WalkDirectives(operation.Directives, operation.Operation switch
        {
            OperationKind.Query => DirectiveLocation.Query,
            OperationKind.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        });
        WalkSelectionSet(operation.SelectionSet, _schema.RootType(operation.Operation));
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        _sites.NamedTypes.Add(fragment.TypeCondition);
        WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        WalkSelectionSet(fragment.SelectionSet, CompositeType(fragment.TypeCondition));
    }

    private void WalkSelectionSet(SelectionSetNode node, NamedType? parent)
    {
        _sites.SelectionSets.Add(new SelectionSetSite(node, parent));
        WalkSelections(node, parent);
    }

    private void WalkSelections(SelectionSetNode node, NamedType? parent)
    {
        foreach (var selection in node.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    WalkField(field, parent);
                    break;
                case FragmentSpreadNode spread:
                    _sites.Spreads.Add(new SpreadSite(spread, parent));
                    WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
                    break;
                case InlineFragmentNode fragment:
                    WalkInlineFragment(fragment, parent);
                    break;
            }
        }
    }

    private void WalkField(FieldNode node, NamedType? parent)
    {
        var definition = parent is null ? null : _schema.FieldOf(parent, node.Name.Value);
        _sites.Fields.Add(new FieldSite(node, parent, definition));
        WalkArguments(node.Arguments, definition?.Arguments);
        WalkDirectives(node.Directives, DirectiveLocation.Field);
        if (node.SelectionSet is not null)
            WalkSelectionSet(node.SelectionSet, definition?.Type.Named is { IsComposite: true } type ? type : null);
    }

    private void WalkInlineFragment(InlineFragmentNode node, NamedType? parent)
    {
        if (node.TypeCondition is not null)
            _sites.NamedTypes.Add(node.TypeCondition);
        var type = node.TypeCondition is null ? parent : CompositeType(node.TypeCondition);
        _sites.InlineFragments.Add(new InlineFragmentSite(node, parent, type));
        WalkDirectives(node.Directives, DirectiveLocation.InlineFragment);
        WalkSelections(node.SelectionSet, type);
    }

    private void WalkDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.IsEmpty)
            return;
        _sites.Directives.Add(new DirectivesSite(directives, location));
        foreach (var directive in directives)
            WalkArguments(directive.Arguments, _schema.Directives.Find(directive.Name.Value)?.Arguments);
    }

    private void WalkArguments(ImmutableArray<ArgumentNode> arguments, NamedList<InputValue>? definitions)
    {
        foreach (var argument in arguments)
            WalkValue(argument.Value, InputPlace.Of(definitions?.Find(argument.Name.Value)), isTyped: true);
    }

    /// <summary>Walks a value and what it holds.</summary>
    /// <param name="isTyped">False below a literal that is wrong as a whole, where one error is enough.</param>
    private void WalkValue(ValueNode node, InputPlace place, bool isTyped)
    {
        switch (node)
        {
            case VariableNode variable:
                _usages.Add(new VariableUsage(variable, place));
                break;
            case ListValueNode list:
                WalkList(list, place, isTyped);
                break;
            case ObjectValueNode fields:
                WalkObject(fields, place, isTyped);
                break;
            default:
                AddLiteral(node, place.Type, isTyped);
                break;
        }
    }

    private void WalkList(ListValueNode node, InputPlace place, bool isTyped)
    {
        var listType = place.Type?.Nullable as ListType;
        if (listType is null)
            AddLiteral(node, place.Type?.Nullable, isTyped);
        var items = new InputPlace(listType?.ItemType ?? place.Type?.Nullable);
        foreach (var item in node.Values)
            WalkValue(item, items, isTyped && listType is not null);
    }

    private void WalkObject(ObjectValueNode node, InputPlace place, bool isTyped)
    {
        _sites.ObjectLiterals.Add(node);
        AddLiteral(node, place.Type, isTyped);
        var type = place.Type?.Named as InputObjectType;
        foreach (var field in node.Fields)
            WalkValue(field.Value, InputPlace.Of(type?.Fields.Find(field.Name.Value), type), isTyped);
    }

    private void AddLiteral(ValueNode node, GraphQLType? type, bool isTyped)
    {
        if (isTyped && type is not null)
            _sites.Literals.Add(new LiteralSite(node, type));
    }

    private void WalkType(TypeNode node)
    {
        switch (node)
        {
            case NamedTypeNode named:
                _sites.NamedTypes.Add(named);
                break;
            case ListTypeNode list:
                WalkType(list.ItemType);
                break;
            case NonNullTypeNode nonNull:
                WalkType(nonNull.NullableType);
                break;
        }
    }

    private NamedType? CompositeType(NamedTypeNode node) =>
        _schema.Type(node.Name.Value) is { IsComposite: true } type ? type : null;
}
