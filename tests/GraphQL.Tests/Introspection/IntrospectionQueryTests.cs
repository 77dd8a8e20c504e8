using static LearningAdvisor.GraphQL.Tests.Execution.Answers;

namespace LearningAdvisor.GraphQL.Tests.Introspection;

/// <summary>https://spec.graphql.org/September2025/#sec-Schema-Introspection</summary>
public sealed class IntrospectionQueryTests
{
    private const string Sdl = """
        type Query { user(id: ID! = "1" old: Int @deprecated): User! gone: Int @deprecated(reason: "Use user.") }
        "A person."
        type User implements Named { name: String! kind: Kind }
        interface Named { name: String! }
        union Any = User | Other
        type Other { x: [Int!] }
        enum Kind { ADULT CHILD @deprecated }
        input Find @oneOf { id: ID name: String }
        scalar Day @specifiedBy(url: "https://example.org/day")
        """;

    [Theory]
    [InlineData("""{ __type(name: "User") { name kind description fields { name type { kind name ofType { kind name } } } interfaces { name } } }""",
        """{"__type":{"name":"User","kind":"OBJECT","description":"A person.","fields":[{"name":"name","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"String"}}},{"name":"kind","type":{"kind":"ENUM","name":"Kind","ofType":null}}],"interfaces":[{"name":"Named"}]}}""")]
    [InlineData("""{ __type(name: "Query") { fields { name args { name defaultValue } } } }""",
        """{"__type":{"fields":[{"name":"user","args":[{"name":"id","defaultValue":"\"1\""}]}]}}""")]
    [InlineData("""{ __type(name: "Query") { fields(includeDeprecated: true) { name isDeprecated deprecationReason args(includeDeprecated: true) { name } } } }""",
        """{"__type":{"fields":[{"name":"user","isDeprecated":false,"deprecationReason":null,"args":[{"name":"id"},{"name":"old"}]},{"name":"gone","isDeprecated":true,"deprecationReason":"Use user.","args":[]}]}}""")]
    [InlineData("""{ __type(name: "Kind") { enumValues { name } all: enumValues(includeDeprecated: true) { name isDeprecated } } }""",
        """{"__type":{"enumValues":[{"name":"ADULT"}],"all":[{"name":"ADULT","isDeprecated":false},{"name":"CHILD","isDeprecated":true}]}}""")]
    [InlineData("""{ named: __type(name: "Named") { possibleTypes { name } } any: __type(name: "Any") { kind possibleTypes { name } fields { name } } }""",
        """{"named":{"possibleTypes":[{"name":"User"}]},"any":{"kind":"UNION","possibleTypes":[{"name":"User"},{"name":"Other"}],"fields":null}}""")]
    [InlineData("""{ __type(name: "Find") { kind isOneOf inputFields { name type { name } } } }""",
        """{"__type":{"kind":"INPUT_OBJECT","isOneOf":true,"inputFields":[{"name":"id","type":{"name":"ID"}},{"name":"name","type":{"name":"String"}}]}}""")]
    [InlineData("""{ __type(name: "Day") { specifiedByURL isOneOf } none: __type(name: "None") { name } }""",
        """{"__type":{"specifiedByURL":"https://example.org/day","isOneOf":null},"none":null}""")]
    [InlineData("{ __schema { queryType { name } mutationType { name } directives { name isRepeatable locations } } }",
        """{"__schema":{"queryType":{"name":"Query"},"mutationType":null,"directives":[{"name":"include","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"]},{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"]},{"name":"deprecated","isRepeatable":false,"locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"]},{"name":"specifiedBy","isRepeatable":false,"locations":["SCALAR"]},{"name":"oneOf","isRepeatable":false,"locations":["INPUT_OBJECT"]}]}}""")]
    public async Task The_schema_describes_itself(string query, string data) =>
        Assert.Equal($"{{\"data\":{data}}}", await To(Sdl, query));
}
