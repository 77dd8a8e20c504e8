using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Execution.Planning;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Protection;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;

namespace LearningAdvisor.GraphQL.Tests.Protection;

public sealed class CostFormulaTests
{
    private static readonly Schema Shop = SdlSchema.Build("""
        directive @cost(weight: String!) on FIELD_DEFINITION | OBJECT
        directive @listSize(assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!], requireOneSlicingArgument: Boolean! = true) on FIELD_DEFINITION
        type Query {
          one: Shop @cost(weight: "10")
          shops(first: Int, last: Int): Shops
            @cost(weight: "10")
            @listSize(assumedSize: 100, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10, sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
          few: [Shop!] @listSize(assumedSize: 3)
          some: [Shop]
          table: [[Shop]]
          byIds(ids: [ID!]!): [Shop]! @listSize(assumedSize: 50, slicingArguments: ["ids"])
          upTo(first: Int = 7): [Shop] @listSize(slicingArguments: ["first"])
          either(first: Int, last: Int): [Shop] @listSize(slicingArguments: ["first", "last"])
          any: Thing
        }
        type Shops { total: Int @cost(weight: "5") nodes: [Shop!]! edges: [Edge!]! info: Info }
        type Edge { node: Shop! }
        type Info { more: Boolean }
        union Thing = Shop | Book
        interface Named { name: String }
        type Shop implements Named { name: String owner: Owner tags: [String!]! books(first: Int): [Book!] @listSize(assumedSize: 20, slicingArguments: ["first"], requireOneSlicingArgument: false) }
        type Owner @cost(weight: "2.5") { name: String shop: Shop @cost(weight: "0") }
        type Book implements Named { name: String @cost(weight: "0.5") }
        """);

    [Theory]
    [InlineData("{ one { name tags } }", 10, 2)]
    [InlineData("{ one { owner { name } } }", 11, 4.5)]
    [InlineData("{ one { owner { shop { name } } } }", 11, 5.5)]
    [InlineData("{ few { name } }", 1, 4)]
    [InlineData("{ some { name } }", 1, 11)]
    [InlineData("{ table { name } }", 1, 101)]
    [InlineData("{ shops { total } }", 15, 2)]
    [InlineData("{ shops { nodes { owner { name } } info { more } } }", 22, 38)]
    [InlineData("{ shops(first: 2) { edges { node { name } } } }", 13, 6)]
    [InlineData("{ shops(last: 4) { nodes { name } edges { node { name } } } }", 16, 14)]
    [InlineData("{ shops(first: 1000) { nodes { name } } }", 11, 102)]
    [InlineData("{ shops(first: -5) { nodes { owner { name } } } }", 11, 2)]
    [InlineData("{ shops(first: null) { nodes { name } } }", 11, 12)]
    [InlineData("{ byIds(ids: [\"a\", \"b\"]) { name } }", 1, 3)]
    [InlineData("{ byIds(ids: \"a\") { name } }", 1, 2)]
    [InlineData("{ upTo { name } }", 1, 8)]
    [InlineData("{ a: one { name } b: one { name } }", 20, 3)]
    [InlineData("{ one { name } one { owner { name } } ...f } fragment f on Query { one { tags } }", 11, 4.5)]
    [InlineData("{ one { name } one @skip(if: true) { owner { name } } }", 10, 2)]
    [InlineData("{ any { ... on Shop { owner { name } } ... on Book { name } } }", 2, 4.5)]
    [InlineData("{ any { ... on Named { name } } }", 1.5, 2)]
    [InlineData("{ __typename one { __typename } }", 10, 2)]
    [InlineData("{ __schema { types { fields { name } } } }", 10, 2)]
    public void A_cost_is_the_weights_times_the_lengths_of_lists(string query, double fieldCost, double typeCost)
    {
        var (formula, variables) = Compile(query);
        Assert.True(formula.IsConstant);
        Assert.Equal(new OperationCost(fieldCost, typeCost), formula.For(variables));
    }

    [Theory]
    [InlineData("query ($n: Int) { shops(first: $n) { nodes { owner { name } } } }", """{"n": 20}""", 31, 72)]
    [InlineData("query ($n: Int) { shops(first: $n) { nodes { owner { name } } } }", """{"n": null}""", 21, 37)]
    [InlineData("query ($n: Int) { shops(first: $n) { nodes { owner { name } } } }", "{}", 21, 37)]
    [InlineData("query ($n: Int = 3) { shops(first: $n) { nodes { owner { name } } } }", "{}", 14, 12.5)]
    [InlineData("query ($n: Int) { upTo(first: $n) { name } }", "{}", 1, 8)]
    [InlineData("query ($n: Int!, $m: Int!) { shops(first: $n) { nodes { books(first: $m) { name } } } }", """{"n": 4, "m": 5}""", 25, 26)]
    [InlineData("query ($n: Int!) { shops(first: 4) { nodes { books(first: $n) { name } } } }", """{"n": 5}""", 25, 26)]
    [InlineData("query ($ids: [ID!]!) { byIds(ids: $ids) { owner { name } } }", """{"ids": ["a", "b", "c"]}""", 4, 11.5)]
    [InlineData("query ($n: Int) { any { ... on Shop { books(first: $n) { name } } ... on Book { name } } }", """{"n": 4}""", 4, 6)]
    [InlineData("query ($n: Int) { any { ... on Shop { books(first: $n) { name } } ... on Book { name } } }", """{"n": 0}""", 2, 2)]
    public void Variables_decide_on_the_lengths_that_they_give(string query, string json, double fieldCost, double typeCost)
    {
        var (formula, variables) = Compile(query, json);
        Assert.False(formula.IsConstant);
        Assert.Equal(new OperationCost(fieldCost, typeCost), formula.For(variables));
    }

    [Theory]
    [InlineData("{ either(first: 1) { name } }", true)]
    [InlineData("{ either { name } }", false)]
    [InlineData("{ either(first: 1, last: 2) { name } }", false)]
    [InlineData("query ($n: Int) { either(first: $n) { name } }", false)]
    [InlineData("query ($n: Int = 1) { either(first: $n, last: null) { name } }", true)]
    public void A_list_can_require_exactly_one_slicing_argument(string query, bool isClear)
    {
        var (formula, variables) = Compile(query);
        Assert.Equal(isClear, formula.FirstUnclear(variables) is null);
    }

    [Fact]
    public void Fragments_that_double_over_and_over_do_not_take_forever()
    {
        var fragments = string.Concat(Enumerable.Range(0, 100).Select(i =>
            $" fragment f{i} on Owner {{ x: shop {{ owner {{ ...f{i + 1} }} }} y: shop {{ owner {{ ...f{i + 1} }} }} }}"));
        var (formula, variables) = Compile($"{{ one {{ owner {{ ...f0 }} }} }}{fragments} fragment f100 on Owner {{ name }}");

        Assert.True(formula.For(variables).TypeCost > 1e30);
    }

    [Fact]
    public void Telling_the_cost_of_a_request_allocates_nothing()
    {
        var (plan, variables) = Plan(
            "query ($n: Int!, $m: Int!) { shops(first: $n) { nodes { books(first: $m) { name } owner { name } } } any { ... on Shop { books(first: $n) { name } } } }",
            """{"n": 20, "m": 3}""");
        var gate = new CostGate(new CostOptions(), TimeProvider.System);
        var verdict = gate.Judge(plan, variables, NoServices.Instance);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            verdict = gate.Judge(plan, variables, NoServices.Instance);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Null(verdict.Refusal);
    }

    private static (CostFormula Formula, InputObject Variables) Compile(string query, string variables = "{}")
    {
        var (plan, coerced) = Plan(query, variables);
        return (plan.Cost, coerced);
    }

    private static (OperationPlan Plan, InputObject Variables) Plan(string query, string variables)
    {
        var (document, error) = Parser.TryParse(query, ParserOptions.Default);
        Assert.Null(error);
        var operation = Assert.Single(document!.Operations);
        var (coerced, _) = VariableCoercion.Coerce(Shop, operation, JsonElement.Parse(variables));
        return (new OperationPlan(Shop, document, operation, new SelectionConditions(new Dictionary<string, bool>())), coerced!);
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
