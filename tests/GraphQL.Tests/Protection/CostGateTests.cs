using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Protection;
using LearningAdvisor.GraphQL.TypeSystem;
using static LearningAdvisor.GraphQL.Tests.Execution.Answers;

namespace LearningAdvisor.GraphQL.Tests.Protection;

public sealed class CostGateTests
{
    private readonly ManualClock _clock = new();
    private int _resolved;

    [Fact]
    public async Task An_operation_beyond_the_type_cost_is_refused_before_anything_runs()
    {
        var server = Serve(new CostOptions { MaxTypeCost = 30 });

        Assert.Equal("""{"data":{"many":[]}}""", await To(server, "query ($n: Int) { many(first: $n) { x } }", """{"n": 29}"""));
        Assert.Equal(
            """{"errors":[{"message":"Operation \"Q\" has a type cost of 31; at most 30 is allowed. Ask for fewer items with \"first\", or nest fewer lists, or ask in several operations.","locations":[{"line":1,"column":1}],"extensions":{"code":"COST_EXCEEDED","fieldCost":2.5,"maxFieldCost":5000,"typeCost":31,"maxTypeCost":30}}]}""",
            await To(server, "query Q($n: Int) { many(first: $n) { x } }", """{"n": 30}"""));
        Assert.Equal(1, _resolved);
    }

    [Fact]
    public async Task An_operation_beyond_the_field_cost_is_refused()
    {
        var server = Serve(new CostOptions { MaxFieldCost = 4 });

        Assert.Equal(
            """{"errors":[{"message":"The operation has a field cost of 5; at most 4 is allowed. Nest fewer lists, or ask in several operations.","locations":[{"line":1,"column":1}],"extensions":{"code":"COST_EXCEEDED","fieldCost":5,"maxFieldCost":4,"typeCost":1,"maxTypeCost":10000}}]}""",
            await To(server, "{ dear }"));
    }

    [Fact]
    public async Task A_list_without_its_one_slicing_argument_is_refused() =>
        Assert.Equal(
            """{"errors":[{"message":"Field \"sliced\" needs exactly one of the arguments \"first\", \"last\", so that its cost can be told. Give one of them.","locations":[{"line":1,"column":3}],"extensions":{"code":"LIST_SIZE_UNCLEAR"}}]}""",
            await To(Serve(new CostOptions()), "{ sliced { x } }"));

    [Fact]
    public async Task The_cost_is_reported_to_who_asks_for_it()
    {
        var server = Serve(new CostOptions { Requested = _ => CostRequest.Report });

        Assert.Equal(
            """{"data":{"many":[]},"extensions":{"operationCost":{"fieldCost":2.5,"typeCost":8},"cost":{"requested":10.5,"maxFieldCost":5000,"maxTypeCost":10000}}}""",
            await To(server, "{ many(first: 7) { x } }"));
    }

    [Fact]
    public async Task The_cost_can_be_asked_for_without_running_anything()
    {
        var server = Serve(new CostOptions { Requested = _ => CostRequest.Validate });

        Assert.Equal(
            """{"extensions":{"operationCost":{"fieldCost":2.5,"typeCost":8},"cost":{"requested":10.5,"maxFieldCost":5000,"maxTypeCost":10000}}}""",
            await To(server, "{ many(first: 7) { x } }"));
        Assert.Equal(0, _resolved);
    }

    [Fact]
    public async Task A_client_with_a_budget_is_told_what_is_left_and_refused_when_it_is_used_up()
    {
        var server = Serve(new CostOptions { Budget = new ClientBudget { Maximum = 60, ClientOf = _ => "somebody" } });

        Assert.Equal(
            """{"data":{"many":[]},"extensions":{"cost":{"requested":33.5,"maximum":60,"remaining":26,"resetsInSeconds":34}}}""",
            await To(server, "{ many(first: 30) { x } }"));
        Assert.Equal(
            """{"errors":[{"message":"The operation costs 33.5, and of your budget of 60 only 26 is left. Wait 7 s, or ask for less.","locations":[{"line":1,"column":1}],"extensions":{"code":"BUDGET_EXHAUSTED","requested":33.5,"maximum":60,"remaining":26,"resetsInSeconds":34,"retryAfterSeconds":7}}]}""",
            await To(server, "{ many(first: 30) { x } }"));
        _clock.Pass(TimeSpan.FromSeconds(7));
        Assert.StartsWith("""{"data":""", await To(server, "{ many(first: 30) { x } }"), StringComparison.Ordinal);
        Assert.Equal(2, _resolved);
    }

    [Fact]
    public async Task The_cheapest_operation_costs_1()
    {
        var server = Serve(new CostOptions { Budget = new ClientBudget { Maximum = 60, ClientOf = _ => "somebody" } });
        Assert.Contains("\"requested\":1,", await To(server, "{ __typename }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_without_a_name_has_no_budget()
    {
        var server = Serve(new CostOptions { Budget = new ClientBudget { Maximum = 10, ClientOf = _ => null } });
        Assert.Equal("""{"data":{"many":[]}}""", await To(server, "{ many(first: 50) { x } }"));
    }

    [Fact]
    public async Task A_cost_beyond_all_numbers_is_still_JSON()
    {
        var server = Serve(CostOptions.Unlimited with { Requested = _ => CostRequest.Report });
        var query = string.Concat(Enumerable.Repeat("{ more(first: 2147483647) ", 60)) + "{ x }" + new string('}', 60);

        var answer = JsonElement.Parse(await To(server, query));
        Assert.True(answer.GetProperty("extensions").GetProperty("operationCost").GetProperty("typeCost").GetDouble() > 1e300);
    }

    private GraphQLServer Serve(CostOptions costs)
    {
        ObjectType? thing = null;
        var size = new ListSize { SlicingArguments = ["first"], RequireOneSlicingArgument = false };
        thing = new ObjectType("Thing", () => [new Field("x", Scalars.Int)]);
        ObjectType? query = null;
        query = new ObjectType("Query", () =>
        [
            new Field("x", Scalars.Int),
            new Field("many", thing.List, arguments: [new InputValue("first", Scalars.Int)]) { Cost = 2.5, ListSize = size, Resolve = NothingAsync },
            new Field("more", query!.List, arguments: [new InputValue("first", Scalars.Int)]) { ListSize = size, Resolve = NothingAsync },
            new Field("dear", Scalars.Int) { Cost = 5, Resolve = NothingAsync },
            new Field("sliced", thing.List, arguments: [new InputValue("first", Scalars.Int), new InputValue("last", Scalars.Int)])
            {
                ListSize = new ListSize { SlicingArguments = ["first", "last"] },
                Resolve = NothingAsync,
            },
        ]);
        return new GraphQLServer(new Schema(query), new GraphQLOptions { Cost = costs, Limits = LimitOptions.None, TimeProvider = _clock });
    }

    private ValueTask<object?> NothingAsync(ResolveContext context)
    {
        _resolved++;
        return new(Array.Empty<object>());
    }
}
