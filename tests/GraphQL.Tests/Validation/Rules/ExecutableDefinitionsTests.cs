namespace LearningAdvisor.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsTests() : RuleTests("ExecutableDefinitions")
{
    [Fact]
    public void Operations_and_fragments_are_executable() =>
        AssertValid("query Q { dog { ...F } } fragment F on Dog { name }");

    [Fact]
    public void Type_definitions_and_extensions_give_an_error_each() =>
        AssertErrors(
            """
            query getDogName { dog { name color } }
            
            extend type Dog {
              color: String
            }
            type Cow { name: String }
            """,
            "The \"Dog\" definition is not executable. (3:1)",
            "The \"Cow\" definition is not executable. (6:1)");

    [Theory]
    [InlineData(
        "schema { query: Query } { dog { name } }",
        "The schema definition is not executable. (1:1)")]
    [InlineData(
        "{ dog { name } } directive @d on FIELD",
        "The \"d\" definition is not executable. (1:18)")]
    public void Schemas_and_directives_are_named_too(string document, string error) => AssertErrors(document, error);
}
