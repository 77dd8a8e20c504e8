using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Language;

/// <content>Values and type references.</content>
public sealed partial class Parser
{
    private ValueNode ParseValue(bool isConst)
    {
        switch (_lexer.Kind)
        {
            case TokenKind.OpenBracket:
                return ParseList(isConst);
            case TokenKind.OpenBrace:
                return ParseObject(isConst);
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Dollar:
                return isConst ? throw VariableInConstant() : ParseVariable();
            case TokenKind.Int or TokenKind.Float or TokenKind.Name:
                return ParseScalar();
            default:
                throw Unexpected();
        }
    }

    private ValueNode ParseScalar()
    {
        var start = _lexer.Location;
        var value = _lexer.Value;
        ValueNode node = _lexer.Kind switch
        {
            TokenKind.Int => new IntValueNode(value, start),
            TokenKind.Float => new FloatValueNode(value, start),
            _ => value switch
            {
                "true" => new BooleanValueNode(true, start),
                "false" => new BooleanValueNode(false, start),
                "null" => new NullValueNode(start),
                _ => new EnumValueNode(value, start),
            },
        };
        Advance();
        return node;
    }

    private StringValueNode ParseString()
    {
        var node = new StringValueNode(_lexer.Value, _lexer.Kind == TokenKind.BlockString, _lexer.Location);
        Advance();
        return node;
    }

    private ListValueNode ParseList(bool isConst)
    {
        var start = _lexer.Location;
        Enter();
        Advance();
        var values = ImmutableArray.CreateBuilder<ValueNode>();
        while (!Skip(TokenKind.CloseBracket))
            values.Add(ParseValue(isConst));
        Leave();
        return new ListValueNode(values.DrainToImmutable(), start);
    }

    private ObjectValueNode ParseObject(bool isConst)
    {
        var start = _lexer.Location;
        Enter();
        Advance();
        var fields = ImmutableArray.CreateBuilder<ObjectFieldNode>();
        while (!Skip(TokenKind.CloseBrace))
        {
            var fieldStart = _lexer.Location;
            var name = ParseName();
            Expect(TokenKind.Colon);
            fields.Add(new ObjectFieldNode(name, ParseValue(isConst), fieldStart));
        }
        Leave();
        return new ObjectValueNode(fields.DrainToImmutable(), start);
    }

    private GraphQLException VariableInConstant()
    {
        var start = _lexer.Location;
        Advance();
        return SyntaxError.At(start, _lexer.Kind == TokenKind.Name
            ? $"Unexpected variable \"${_lexer.Value}\" in constant value."
            : "Unexpected \"$\".");
    }

    private TypeNode ParseTypeReference()
    {
        var start = _lexer.Location;
        TypeNode type;
        if (_lexer.Kind == TokenKind.OpenBracket)
        {
            Enter();
            Advance();
            type = new ListTypeNode(ParseTypeReference(), start);
            Expect(TokenKind.CloseBracket);
            Leave();
        }
        else
        {
            type = ParseNamedType();
        }
        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type, start) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var start = _lexer.Location;
        return new NamedTypeNode(ParseName(), start);
    }
}
