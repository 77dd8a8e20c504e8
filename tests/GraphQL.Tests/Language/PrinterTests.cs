using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    [Fact]
    public void An_executable_document_prints_in_one_layout()
    {
        const string Expected = """
            query Find($id: ID!, $n: [Int!] = [1, 2] @d) @live {
              found: course(id: $id, where: { fee: { lte: 5.0 }, tags: [] }) {
                title
                ...Parts @include(if: true)
                ... on Course {
                  fee
                }
                ... @skip(if: $s) {
                  id
                }
              }
            }

            "pieces of a course"
            fragment Parts on Course {
              title
            }

            {
              a
            }
            """;
        Assert.Equal(Expected, Parser.Parse(Expected).ToString());
    }

    [Fact]
    public void A_type_system_document_prints_in_one_layout()
    {
        const string Expected = """"
            """
            The catalogue.

              Indented.
            """
            schema @d {
              query: Query
            }

            type Query implements A & B {
              """one"""
              course(
                "which"
                id: ID!
              ): Course @deprecated(reason: "a \"b\"")
            }

            extend union Hit = Course | Institution

            enum Mode {
              ONLINE
              ONSITE @d
            }

            input Where @oneOf {
              fee: Int = 0
            }

            directive @d(x: Int) repeatable on FIELD | OBJECT

            extend scalar Date @specifiedBy(url: "x")
            """";
        Assert.Equal(Expected, Parser.Parse(Expected).ToString());
    }

    [Fact]
    public void Arguments_that_would_pass_80_characters_stand_on_lines_of_their_own()
    {
        var longName = new string('a', 40);
        Assert.Equal(
            $"{{\n  f(\n    {longName}: 1\n    {longName}: 2\n  )\n}}",
            Parser.Parse($"{{ f({longName}: 1, {longName}: 2) }}").ToString());
    }

    [Theory]
    [InlineData("  both lines\n  indented")]
    [InlineData("\nblank first")]
    [InlineData("carriage\rreturn")]
    [InlineData(" ")]
    [InlineData("bell\u0007")]
    [InlineData("ends with \"")]
    [InlineData("ends with \\")]
    [InlineData("\"\"\"\"")]
    [InlineData("in \\\"\"\" side")]
    [InlineData("  one line, indented, that goes on for longer than seventy characters, so that it is broken")]
    public void A_block_string_that_would_not_read_back_is_printed_so_that_it_does(string value)
    {
        var printed = Printer.Print(new StringValueNode(value, isBlock: true, default));
        Assert.Equal(value, Assert.IsType<StringValueNode>(Parser.ParseValue(printed)).Value);
    }

    [Fact]
    public void Thousands_of_random_documents_print_to_text_that_parses_to_the_same_document()
    {
        for (var seed = 1; seed <= 5_000; seed++)
        {
            var document = new RandomDocument(seed).Next();

            var printed = document.ToString();
            var again = Parser.Parse(printed);

            Assert.True(SyntaxShape.Of(document) == SyntaxShape.Of(again), $"Seed {seed} reads back as another document:\n{printed}");
            Assert.True(printed == again.ToString(), $"Seed {seed} prints otherwise once it is read back:\n{printed}");
        }
    }
}
