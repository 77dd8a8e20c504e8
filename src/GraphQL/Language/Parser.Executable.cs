using System.Collections.Immutable;

namespace LearningAdvisor.GraphQL.Language;

/// <content>Operations, selections, fragments and directives.</content>
public sealed partial class Parser
{
    private OperationDefinitionNode ParseShorthandQuery()
    {
        var start = _lexer.Location;
        return new OperationDefinitionNode(null, OperationKind.Query, null, [], [], ParseSelectionSet(), start);
    }

    private OperationDefinitionNode ParseOperation(Location start, StringValueNode? description)
    {
        var operation = ParseOperationKind();
        var name = _lexer.Kind == TokenKind.Name ? ParseName() : null;
        return new OperationDefinitionNode(
            description,
            operation,
            name,
            OptionalMany(TokenKind.OpenParenthesis, p => p.ParseVariableDefinition(), TokenKind.CloseParenthesis),
            ParseDirectives(isConst: false),
            ParseSelectionSet(),
            start);
    }

    private OperationKind ParseOperationKind()
    {
        var name = ParseName();
        return name.Value switch
        {
            "query" => OperationKind.Query,
            "mutation" => OperationKind.Mutation,
            "subscription" => OperationKind.Subscription,
            _ => throw UnexpectedName(name),
        };
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _lexer.Location;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode(
            description,
            variable,
            ParseTypeReference(),
            Skip(TokenKind.EqualsSign) ? ParseValue(isConst: true) : null,
            ParseDirectives(isConst: true),
            start);
    }

    private VariableNode ParseVariable()
    {
        var start = _lexer.Location;
        Expect(TokenKind.Dollar);
        return new VariableNode(ParseName(), start);
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = _lexer.Location;
        Enter();
        var selections = Many(TokenKind.OpenBrace, p => p.ParseSelection(), TokenKind.CloseBrace);
        Leave();
        return new SelectionSetNode(selections, start);
    }

    private SelectionNode ParseSelection() =>
        _lexer.Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        var start = _lexer.Location;
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }
        return new FieldNode(
            alias,
            name,
            ParseArguments(isConst: false),
            ParseDirectives(isConst: false),
            _lexer.Kind == TokenKind.OpenBrace ? ParseSelectionSet() : null,
            start);
    }

    private SelectionNode ParseFragment()
    {
        var start = _lexer.Location;
        Expect(TokenKind.Spread);
        var hasCondition = SkipKeyword("on");
        if (!hasCondition && _lexer.Kind == TokenKind.Name)
            return new FragmentSpreadNode(ParseName(), ParseDirectives(isConst: false), start);
        return new InlineFragmentNode(
            hasCondition ? ParseNamedType() : null, ParseDirectives(isConst: false), ParseSelectionSet(), start);
    }

    private FragmentDefinitionNode ParseFragmentDefinition(Location start, StringValueNode? description)
    {
        ExpectKeyword("fragment");
        if (_lexer.Kind == TokenKind.Name && _lexer.Value == "on")
            throw Unexpected();
        var name = ParseName();
        ExpectKeyword("on");
        return new FragmentDefinitionNode(
            description, name, ParseNamedType(), ParseDirectives(isConst: false), ParseSelectionSet(), start);
    }

    private ImmutableArray<ArgumentNode> ParseArguments(bool isConst) => isConst
        ? OptionalMany(TokenKind.OpenParenthesis, p => p.ParseArgument(isConst: true), TokenKind.CloseParenthesis)
        : OptionalMany(TokenKind.OpenParenthesis, p => p.ParseArgument(isConst: false), TokenKind.CloseParenthesis);

    private ArgumentNode ParseArgument(bool isConst)
    {
        var start = _lexer.Location;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, ParseValue(isConst), start);
    }

    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConst)
    {
        if (_lexer.Kind != TokenKind.At)
            return [];
        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (_lexer.Kind == TokenKind.At)
        {
            var start = _lexer.Location;
            Advance();
            directives.Add(new DirectiveNode(ParseName(), ParseArguments(isConst), start));
        }
        return directives.DrainToImmutable();
    }
}
