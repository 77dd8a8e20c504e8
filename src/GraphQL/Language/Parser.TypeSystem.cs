using System.Collections.Immutable;

namespace LearningAdvisor.GraphQL.Language;

/// <content>Type system definitions and extensions.</content>
public sealed partial class Parser
{
    /// <summary>Parses from the keyword on; a description or <c>extend</c> has been read.</summary>
    private TypeSystemDefinitionNode ParseTypeSystemDefinition(
        Location start, StringValueNode? description, bool isExtension)
    {
        if (_lexer.Kind != TokenKind.Name)
            throw Unexpected();
        switch (_lexer.Value)
        {
            case "schema":
                return ParseSchema(start, description, isExtension);
            case "scalar":
                return ParseScalarType(start, description, isExtension);
            case "type" or "interface":
                return ParseFieldsType(start, description, isExtension);
            case "union":
                return ParseUnion(start, description, isExtension);
            case "enum":
                return ParseEnum(start, description, isExtension);
            case "input":
                return ParseInputObject(start, description, isExtension);
            case "directive" when !isExtension:
                return ParseDirectiveDefinition(start, description);
            default:
                throw description is null
                    ? Unexpected()
                    : SyntaxError.At(start,
                        "Unexpected description, only GraphQL definitions support descriptions.");
        }
    }

    private SchemaDefinitionNode ParseSchema(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var directives = ParseDirectives(isConst: true);
        var operationTypes = isExtension
            ? OptionalMany(TokenKind.OpenBrace, p => p.ParseOperationType(), TokenKind.CloseBrace)
            : Many(TokenKind.OpenBrace, p => p.ParseOperationType(), TokenKind.CloseBrace);
        RefuseEmptyExtension(isExtension, directives.Length + operationTypes.Length);
        return new SchemaDefinitionNode(description, isExtension, directives, operationTypes, start);
    }

    private OperationTypeDefinitionNode ParseOperationType()
    {
        var start = _lexer.Location;
        var operation = ParseOperationKind();
        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode(operation, ParseNamedType(), start);
    }

    private ScalarTypeDefinitionNode ParseScalarType(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        RefuseEmptyExtension(isExtension, directives.Length);
        return new ScalarTypeDefinitionNode(description, isExtension, name, directives, start);
    }

    private FieldsTypeDefinitionNode ParseFieldsType(Location start, StringValueNode? description, bool isExtension)
    {
        var isInterface = _lexer.Value == "interface";
        Advance();
        var name = ParseName();
        ImmutableArray<NamedTypeNode> interfaces =
            SkipKeyword("implements") ? Delimited(TokenKind.Ampersand, p => p.ParseNamedType()) : [];
        var directives = ParseDirectives(isConst: true);
        var fields = OptionalMany(TokenKind.OpenBrace, p => p.ParseFieldDefinition(), TokenKind.CloseBrace);
        RefuseEmptyExtension(isExtension, interfaces.Length + directives.Length + fields.Length);
        return isInterface
            ? new InterfaceTypeDefinitionNode(description, isExtension, name, interfaces, directives, fields, start)
            : new ObjectTypeDefinitionNode(description, isExtension, name, interfaces, directives, fields, start);
    }

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _lexer.Location;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = OptionalMany(
            TokenKind.OpenParenthesis, p => p.ParseInputValueDefinition(), TokenKind.CloseParenthesis);
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode(
            description, name, arguments, ParseTypeReference(), ParseDirectives(isConst: true), start);
    }

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _lexer.Location;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode(
            description,
            name,
            ParseTypeReference(),
            Skip(TokenKind.EqualsSign) ? ParseValue(isConst: true) : null,
            ParseDirectives(isConst: true),
            start);
    }

    private UnionTypeDefinitionNode ParseUnion(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        ImmutableArray<NamedTypeNode> members =
            Skip(TokenKind.EqualsSign) ? Delimited(TokenKind.Pipe, p => p.ParseNamedType()) : [];
        RefuseEmptyExtension(isExtension, directives.Length + members.Length);
        return new UnionTypeDefinitionNode(description, isExtension, name, directives, members, start);
    }

    private EnumTypeDefinitionNode ParseEnum(Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = OptionalMany(TokenKind.OpenBrace, p => p.ParseEnumValueDefinition(), TokenKind.CloseBrace);
        RefuseEmptyExtension(isExtension, directives.Length + values.Length);
        return new EnumTypeDefinitionNode(description, isExtension, name, directives, values, start);
    }

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _lexer.Location;
        var description = ParseDescription();
        if (_lexer.Kind == TokenKind.Name && _lexer.Value is "true" or "false" or "null")
            throw SyntaxError.At(_lexer.Location,
                $"{_lexer.Description} is reserved and cannot be used for an enum value.");
        return new EnumValueDefinitionNode(description, ParseName(), ParseDirectives(isConst: true), start);
    }

    private InputObjectTypeDefinitionNode ParseInputObject(
        Location start, StringValueNode? description, bool isExtension)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = OptionalMany(TokenKind.OpenBrace, p => p.ParseInputValueDefinition(), TokenKind.CloseBrace);
        RefuseEmptyExtension(isExtension, directives.Length + fields.Length);
        return new InputObjectTypeDefinitionNode(description, isExtension, name, directives, fields, start);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(Location start, StringValueNode? description)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = OptionalMany(
            TokenKind.OpenParenthesis, p => p.ParseInputValueDefinition(), TokenKind.CloseParenthesis);
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        var locations = Delimited(TokenKind.Pipe, p => p.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(description, name, arguments, isRepeatable, locations, start);
    }

    private NameNode ParseDirectiveLocation()
    {
        var name = ParseName();
        return DirectiveLocations.TryParse(name.Value, out _) ? name : throw UnexpectedName(name);
    }

    private void RefuseEmptyExtension(bool isExtension, int parts)
    {
        if (isExtension && parts == 0)
            throw Unexpected();
    }
}
