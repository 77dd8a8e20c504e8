using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>Turns text into a document by recursive descent. One instance reads one text.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Appendix-Grammar-Summary</remarks>
public sealed partial class Parser
{
    private readonly Lexer _lexer;
    private readonly ParserOptions _options;
    private int _tokens;
    private int _depth;

    private Parser(string source, ParserOptions? options)
    {
        _lexer = new Lexer(source);
        _options = options ?? ParserOptions.Default;
        Advance();
    }

    /// <summary>Parses a whole document, executable, type system or mixed.</summary>
    /// <exception cref="GraphQLException">One syntax error with its location; or a limit of the options is passed.</exception>
    public static DocumentNode Parse(string source, ParserOptions? options = null)
    {
        var parser = new Parser(source, options);
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
            definitions.Add(parser.ParseDefinition());
        while (parser._lexer.Kind != TokenKind.EndOfFile);
        return new DocumentNode(definitions.DrainToImmutable(), new Location(1, 1, 0));
    }

    /// <summary>Parses a whole document; a syntax error is an expected answer, not an exception.</summary>
    /// <returns>The document and null, or null and the one error.</returns>
    public static (DocumentNode? Document, GraphQLError? Error) TryParse(string source, ParserOptions? options = null)
    {
        try
        {
            return (Parse(source, options), null);
        }
        catch (GraphQLException exception)
        {
            return (null, exception.Errors[0]);
        }
    }

    /// <summary>Parses one value, variables allowed.</summary>
    /// <exception cref="GraphQLException">One syntax error with its location.</exception>
    public static ValueNode ParseValue(string source, ParserOptions? options = null) =>
        ParseAlone(source, options, parser => parser.ParseValue(isConst: false));

    /// <summary>Parses one value without variables.</summary>
    /// <exception cref="GraphQLException">One syntax error with its location.</exception>
    public static ValueNode ParseConstValue(string source, ParserOptions? options = null) =>
        ParseAlone(source, options, parser => parser.ParseValue(isConst: true));

    /// <summary>Parses one type, for example <c>[String!]</c>.</summary>
    /// <exception cref="GraphQLException">One syntax error with its location.</exception>
    public static TypeNode ParseType(string source, ParserOptions? options = null) =>
        ParseAlone(source, options, parser => parser.ParseTypeReference());

    private static T ParseAlone<T>(string source, ParserOptions? options, Func<Parser, T> parse)
    {
        var parser = new Parser(source, options);
        var node = parse(parser);
        parser.Expect(TokenKind.EndOfFile);
        return node;
    }

    private DefinitionNode ParseDefinition()
    {
        var start = _lexer.Location;
        var description = ParseDescription();
        if (_lexer.Kind == TokenKind.OpenBrace)
        {
            if (description is not null)
                throw SyntaxError.At(start,
                    "Unexpected description, descriptions are not supported on shorthand queries.");
            return ParseShorthandQuery();
        }
        if (_lexer.Kind != TokenKind.Name)
            throw Unexpected();

        switch (_lexer.Value)
        {
            case "query" or "mutation" or "subscription":
                return ParseOperation(start, description);
            case "fragment":
                return ParseFragmentDefinition(start, description);
            case "extend" when description is null:
                Advance();
                return ParseTypeSystemDefinition(start, description, isExtension: true);
            default:
                return ParseTypeSystemDefinition(start, description, isExtension: false);
        }
    }

    private StringValueNode? ParseDescription() =>
        _lexer.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private NameNode ParseName()
    {
        if (_lexer.Kind != TokenKind.Name)
            throw Expected(TokenKind.Name);
        var name = new NameNode(_lexer.Value, _lexer.Location);
        Advance();
        return name;
    }

    private void Advance()
    {
        _lexer.Advance();
        if (_lexer.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
            throw SyntaxError.At(_lexer.Location,
                $"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.");
    }

    /// <summary>Counts a level of nesting in; <see cref="Leave"/> counts it out.</summary>
    private void Enter()
    {
        if (++_depth > _options.MaxDepth)
            throw SyntaxError.At(_lexer.Location,
                $"Document nests deeper than {_options.MaxDepth} levels. Parsing aborted.");
    }

    private void Leave() => _depth--;

    private void Expect(TokenKind kind)
    {
        if (_lexer.Kind != kind)
            throw Expected(kind);
        if (kind != TokenKind.EndOfFile)
            Advance();
    }

    private bool Skip(TokenKind kind)
    {
        if (_lexer.Kind != kind)
            return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
            throw SyntaxError.At(_lexer.Location, $"Expected \"{keyword}\", found {_lexer.Description}.");
    }

    private bool SkipKeyword(string keyword)
    {
        if (_lexer.Kind != TokenKind.Name || !_lexer.Span.SequenceEqual(keyword))
            return false;
        Advance();
        return true;
    }

    /// <summary>Parses items up to the closing token, at least one.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Func<Parser, T> item, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        do
            items.Add(item(this));
        while (!Skip(close));
        return items.DrainToImmutable();
    }

    /// <summary>Like <see cref="Many"/>, or nothing at all where the opening token is missing.</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<Parser, T> item, TokenKind close) =>
        _lexer.Kind == open ? Many(open, item, close) : [];

    /// <summary>Parses items with a delimiter between them and, optionally, before the first.</summary>
    private ImmutableArray<T> Delimited<T>(TokenKind delimiter, Func<Parser, T> item)
    {
        Skip(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do
            items.Add(item(this));
        while (Skip(delimiter));
        return items.DrainToImmutable();
    }

    private GraphQLException Unexpected() =>
        SyntaxError.At(_lexer.Location, $"Unexpected {_lexer.Description}.");

    private static GraphQLException UnexpectedName(NameNode name) =>
        SyntaxError.At(name.Location, $"Unexpected {TokenNames.Of(TokenKind.Name)} \"{name.Value}\".");

    private GraphQLException Expected(TokenKind kind) =>
        SyntaxError.At(_lexer.Location, $"Expected {TokenNames.Of(kind)}, found {_lexer.Description}.");
}
