using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void A_field_carries_alias_arguments_directives_and_selections()
    {
        var document = Parser.Parse("query Find($id: ID!) {\n  found: course(id: $id) @skip(if: false) { title }\n}");

        var operation = Assert.Single(document.Operations);
        Assert.Equal("Find", operation.Name?.Value);
        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections[0]);
        Assert.Equal("found", field.ResponseName);
        Assert.Equal("course", field.Name.Value);
        Assert.Equal("id", Assert.IsType<VariableNode>(field.Arguments[0].Value).Name.Value);
        Assert.Equal("skip", field.Directives[0].Name.Value);
        Assert.Single(field.SelectionSet!.Selections);
        Assert.Equal(new Location(2, 3, 25), field.Location);
    }

    [Fact]
    public void Operations_fragments_and_variables_may_carry_descriptions()
    {
        var document = Parser.Parse(
            "\"finds\" query Q(\"which\" $id: ID) { a } \"\"\"parts\"\"\" fragment F on T { a }");

        Assert.Equal("finds", document.Operations[0].Description?.Value);
        Assert.Equal("which", document.Operations[0].Variables[0].Description?.Value);
        Assert.Equal("parts", document.Fragments[0].Description?.Value);
        Assert.Equal(1, document.Operations[0].Location.Column);
    }

    [Fact]
    public void Commas_comments_tabs_and_byte_order_marks_are_ignored()
    {
        var document = Parser.Parse("\uFEFF# head\r\n{,a,,\tb# tail\n}");
        Assert.Equal(2, document.Operations[0].SelectionSet.Selections.Length);
    }

    [Theory]
    [InlineData("\"a\\n\\t\\\"\\/\\\\\\u0041\"", "a\n\t\"/\\A")]
    [InlineData("\"\\u{1F600} \\uD83D\\uDE00\"", "\U0001F600 \U0001F600")]
    [InlineData("\"陶藝課\"", "陶藝課")]
    [InlineData("\"\"", "")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"\n    one\n      two\n\n    three\n  \"\"\"", "one\n  two\n\nthree")]
    [InlineData("\"\"\"one\r\n    two\r    three\"\"\"", "one\ntwo\nthree")]
    [InlineData("\"\"\"say \\\"\"\" \\n\"\"\"", "say \"\"\" \\n")]
    public void A_string_literal_decodes_to_its_value(string source, string value) =>
        Assert.Equal(value, Assert.IsType<StringValueNode>(Parser.ParseValue(source)).Value);

    [Theory]
    [InlineData("0", typeof(IntValueNode))]
    [InlineData("-12", typeof(IntValueNode))]
    [InlineData("1.5e-3", typeof(FloatValueNode))]
    [InlineData("2E10", typeof(FloatValueNode))]
    [InlineData("true", typeof(BooleanValueNode))]
    [InlineData("null", typeof(NullValueNode))]
    [InlineData("WEEKEND", typeof(EnumValueNode))]
    [InlineData("[1, [], $x]", typeof(ListValueNode))]
    [InlineData("{a: {b: 1}}", typeof(ObjectValueNode))]
    public void A_value_has_the_node_of_its_kind(string source, Type node) =>
        Assert.IsType(node, Parser.ParseValue(source));

    [Fact]
    public void Locations_after_a_block_string_count_its_lines()
    {
        var document = Parser.Parse("{ a(b: \"\"\"\nx\r\ny\"\"\") c }");
        Assert.Equal("3:7", document.Operations[0].SelectionSet.Selections[1].Location.ToString());
    }

    [Fact]
    public void Type_definitions_and_extensions_share_a_node_type()
    {
        var document = Parser.Parse("""
            interface Node implements & A & B @key { id(short: Boolean = false @d): ID! }
            extend union Hit = | Course | Institution
            directive @d(x: Int) repeatable on | FIELD | VARIABLE_DEFINITION
            extend schema { mutation: M }
            """);

        var node = Assert.IsType<InterfaceTypeDefinitionNode>(document.Definitions[0]);
        Assert.Equal(["A", "B"], node.Interfaces.Select(i => i.Name.Value));
        var union = Assert.IsType<UnionTypeDefinitionNode>(document.Definitions[1]);
        Assert.True(union.IsExtension);
        Assert.Equal(2, union.Members.Length);
        Assert.True(Assert.IsType<DirectiveDefinitionNode>(document.Definitions[2]).IsRepeatable);
        Assert.True(Assert.IsType<SchemaDefinitionNode>(document.Definitions[3]).IsExtension);
    }

    [Fact]
    public void Keywords_are_ordinary_names_elsewhere()
    {
        var document = Parser.Parse("query query($type: on) { fragment(input: $type) on: true ... on extend { null } }");
        Assert.Equal(3, document.Operations[0].SelectionSet.Selections.Length);
    }

    [Fact]
    public void The_walker_visits_every_node_in_document_order()
    {
        var names = new NameCollector();
        names.Walk(Parser.Parse("query A($b: C = [d]) { e: f(g: {h: $i}) @j { ...k } ... on l { m } }"));
        Assert.Equal("A b C e f g h i j k l m", string.Join(' ', names.Seen));
    }

    private sealed class NameCollector : SyntaxWalker
    {
        public List<string> Seen { get; } = [];

        protected override bool Enter(SyntaxNode node)
        {
            if (node is NameNode name)
                Seen.Add(name.Value);
            return true;
        }
    }
}
