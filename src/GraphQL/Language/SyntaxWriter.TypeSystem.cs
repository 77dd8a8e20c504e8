using System.Collections.Immutable;

namespace LearningAdvisor.GraphQL.Language;

/// <content>Type system definitions and extensions.</content>
internal sealed partial class SyntaxWriter
{
    private void WriteTypeSystemDefinition(TypeSystemDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        if (definition.IsExtension)
            _text.Append("extend ");
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                _text.Append("schema");
                WriteDirectives(schema.Directives);
                WriteOptionalBlock(schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case TypeDefinitionNode type:
                WriteTypeDefinition(type);
                break;
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode type)
    {
        _text.Append(type switch
        {
            ScalarTypeDefinitionNode => "scalar ",
            ObjectTypeDefinitionNode => "type ",
            InterfaceTypeDefinitionNode => "interface ",
            UnionTypeDefinitionNode => "union ",
            EnumTypeDefinitionNode => "enum ",
            _ => "input ",
        });
        _text.Append(type.Name.Value);
        if (type is FieldsTypeDefinitionNode { Interfaces.Length: > 0 } implementer)
            _text.Append(" implements ").AppendJoin(" & ", implementer.Interfaces.Select(i => i.Name.Value));
        WriteDirectives(type.Directives);
        switch (type)
        {
            case FieldsTypeDefinitionNode fields:
                WriteOptionalBlock(fields.Fields);
                break;
            case UnionTypeDefinitionNode { Members.Length: > 0 } union:
                _text.Append(" = ").AppendJoin(" | ", union.Members.Select(member => member.Name.Value));
                break;
            case EnumTypeDefinitionNode values:
                WriteOptionalBlock(values.Values);
                break;
            case InputObjectTypeDefinitionNode input:
                WriteOptionalBlock(input.Fields);
                break;
        }
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        _text.Append("directive @").Append(directive.Name.Value);
        WriteArgumentDefinitions(directive.Arguments);
        if (directive.IsRepeatable)
            _text.Append(" repeatable");
        _text.Append(" on ").AppendJoin(" | ", directive.Locations.Select(location => location.Value));
    }

    private void WriteMember(MemberDefinitionNode member)
    {
        WriteDescription(member.Description);
        _text.Append(member.Name.Value);
        switch (member)
        {
            case FieldDefinitionNode field:
                WriteArgumentDefinitions(field.Arguments);
                _text.Append(": ");
                WriteType(field.Type);
                break;
            case InputValueDefinitionNode input:
                _text.Append(": ");
                WriteType(input.Type);
                WriteDefault(input.DefaultValue);
                break;
        }
        WriteDirectives(member.Directives);
    }

    private void WriteArgumentDefinitions(ImmutableArray<InputValueDefinitionNode> arguments) =>
        WriteInParentheses(arguments, arguments.Any(argument => argument.Description is not null));

    private void WriteOptionalBlock<T>(ImmutableArray<T> items)
        where T : SyntaxNode
    {
        if (items.Length == 0)
            return;
        _text.Append(' ');
        WriteBlock(items);
    }
}
