using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.Tests.Language;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{ a", "Expected Name, found <EOF>.", 1, 4)]
    [InlineData("{ a(b: ) }", "Unexpected \")\".", 1, 8)]
    [InlineData("{ a() }", "Expected Name, found \")\".", 1, 5)]
    [InlineData("{}", "Expected Name, found \"}\".", 1, 2)]
    [InlineData("\n\r\n  @", "Unexpected \"@\".", 3, 3)]
    [InlineData("{ a } courses", "Unexpected Name \"courses\".", 1, 7)]
    [InlineData("query Q { ...on }", "Expected Name, found \"}\".", 1, 17)]
    [InlineData("fragment on on Course { a }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("fragment F in Course { a }", "Expected \"on\", found Name \"in\".", 1, 12)]
    [InlineData("query ($a: Int = $b) { a }", "Unexpected variable \"$b\" in constant value.", 1, 18)]
    [InlineData("query ($a: Int = [$]) { a }", "Unexpected \"$\".", 1, 19)]
    [InlineData("query ($a: Int @d(x: $b)) { a }", "Unexpected variable \"$b\" in constant value.", 1, 22)]
    [InlineData("query Q($a) { a }", "Expected \":\", found \")\".", 1, 11)]
    [InlineData("\"d\" { a }", "Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("\"d\" extend type T { a: Int }", "Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("extend type Course", "Unexpected <EOF>.", 1, 19)]
    [InlineData("extend directive @d on FIELD", "Unexpected Name \"directive\".", 1, 8)]
    [InlineData("enum E { true }", "Name \"true\" is reserved and cannot be used for an enum value.", 1, 10)]
    [InlineData("directive @d on FIELDS", "Unexpected Name \"FIELDS\".", 1, 17)]
    [InlineData("type T { }", "Expected Name, found \"}\".", 1, 10)]
    [InlineData("union U = | ", "Expected Name, found <EOF>.", 1, 13)]
    public void A_grammar_error_names_the_token_and_its_place(string source, string message, int line, int column) =>
        AssertError(source, message, line, column);

    [Theory]
    [InlineData("{ a(b: 01) }", "Invalid number, unexpected digit after 0: \"1\".", 1, 9)]
    [InlineData("{ a(b: 1.) }", "Invalid number, expected digit but got: \")\".", 1, 10)]
    [InlineData("{ a(b: -x) }", "Invalid number, expected digit but got: \"x\".", 1, 9)]
    [InlineData("{ a(b: 1e", "Invalid number, expected digit but got: <EOF>.", 1, 10)]
    [InlineData("{ a(b: 1x) }", "Invalid number, expected digit but got: \"x\".", 1, 9)]
    [InlineData("{ a(b: 1.2.3) }", "Invalid number, expected digit but got: \".\".", 1, 11)]
    [InlineData("{ a..b }", "Unexpected character: \".\".", 1, 4)]
    [InlineData("{ a? }", "Unexpected character: \"?\".", 1, 4)]
    [InlineData("{ 課 }", "Unexpected character: U+8AB2.", 1, 3)]
    [InlineData("{ \U0001F600 }", "Unexpected character: U+1F600.", 1, 3)]
    [InlineData("{ a(b: 'c') }", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 8)]
    [InlineData("{ a(b: \"c\nd\") }", "Unterminated string.", 1, 10)]
    [InlineData("{ a(b: \"\"\"c\nd", "Unterminated string.", 2, 2)]
    [InlineData("{ a(b: \"\\x\") }", "Invalid character escape sequence: \"\\x\".", 1, 9)]
    [InlineData("{ a(b: \"\\u12\") }", "Invalid Unicode escape sequence: \"\\u12\")\".", 1, 9)]
    [InlineData("{ a(b: \"\\uD83D\") }", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 9)]
    [InlineData("{ a(b: \"\\u{}\") }", "Invalid Unicode escape sequence: \"\\u{}\".", 1, 9)]
    [InlineData("{ a(b: \"\\u{110000}\") }", "Invalid Unicode escape sequence: \"\\u{110000}\".", 1, 9)]
    public void A_lexical_error_names_the_character_and_its_place(string source, string message, int line, int column) =>
        AssertError(source, message, line, column);

    [Fact]
    public void Half_a_surrogate_pair_is_an_invalid_character_anywhere()
    {
        // Attribute arguments are stored as UTF-8 and would lose it.
        const char Half = '\uD800';
        AssertError($"{{ {Half} }}", "Invalid character: U+D800.", 1, 3);
        AssertError($"# {Half}", "Invalid character: U+D800.", 1, 3);
        AssertError($"{{ a(b: \"{Half}\") }}", "Invalid character within String: U+D800.", 1, 9);
    }

    [Fact]
    public void A_null_character_is_no_hexadecimal_digit() =>
        // int.TryParse passes over trailing null characters, which once let three digits through for four.
        AssertError("{ a(b: \"\\u004\0\") }", "Invalid Unicode escape sequence: \"\\u004\0\".", 1, 9);

    [Fact]
    public void More_tokens_than_the_limit_are_refused()
    {
        var options = new ParserOptions { MaxTokens = 4 };

        Assert.Null(Parser.TryParse("{ a b }", options).Error);
        var error = Parser.TryParse("{ a b c }", options).Error;
        Assert.Equal("Syntax Error: Document contains more than 4 tokens. Parsing aborted.", error?.Message);
    }

    [Theory]
    [InlineData("{ a { b { c { d } } } }")]
    [InlineData("{ a(b: [[[1]]]) }")]
    [InlineData("{ a(b: {b: {b: {b: 1}}}) }")]
    [InlineData("query ($a: [[[[Int]]]]) { a }")]
    public void Deeper_nesting_than_the_limit_is_refused(string source)
    {
        var error = Parser.TryParse(source, new ParserOptions { MaxDepth = 3 }).Error;
        Assert.Equal("Syntax Error: Document nests deeper than 3 levels. Parsing aborted.", error?.Message);
        Assert.Null(Parser.TryParse(source, new ParserOptions { MaxDepth = 4 }).Error);
    }

    [Fact]
    public void A_hundred_thousand_brackets_give_an_error_and_no_stack_overflow() =>
        Assert.NotNull(Parser.TryParse("{ a(b: " + new string('[', 100_000)).Error);

    [Fact]
    public void The_excerpt_shows_the_neighbouring_lines_and_a_caret()
    {
        const string Source = "{\n  course(id: )\n}";
        var error = Parser.TryParse(Source).Error!;

        const string Expected = """
            Syntax Error: Unexpected ")".

            GraphQL request:2:14
            1 | {
            2 |   course(id: )
              |              ^
            3 | }
            """;
        Assert.Equal(Expected, error.Print(Source));
    }

    private static void AssertError(string source, string message, int line, int column)
    {
        var (document, error) = Parser.TryParse(source);

        Assert.Null(document);
        Assert.Equal($"Syntax Error: {message}", error!.Message);
        Assert.Equal((line, column), (error.Locations[0].Line, error.Locations[0].Column));
        Assert.Equal("GRAPHQL_PARSE_FAILED", error.Code);
    }
}
