using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using static LearningAdvisor.GraphQL.Tests.Execution.Answers;

namespace LearningAdvisor.GraphQL.Tests.Execution;

public sealed class ResolverTests
{
    private readonly List<string> _calls = [];

    [Fact]
    public async Task A_batch_resolver_gets_all_parents_of_its_level_in_one_call()
    {
        var answer = await To(Shelves(), "{ shelves { books { title author { name } } } }");

        Assert.Equal(["authors of b00 b01 b10 b11 b20 b21"], _calls);
        Assert.Equal(
            """{"data":{"shelves":[{"books":[{"title":"b00","author":{"name":"by b00"}},{"title":"b01","author":{"name":"by b01"}}]},{"books":[{"title":"b10","author":{"name":"by b10"}},{"title":"b11","author":{"name":"by b11"}}]},{"books":[{"title":"b20","author":{"name":"by b20"}},{"title":"b21","author":{"name":"by b21"}}]}]}}""",
            answer);
    }

    [Fact]
    public async Task Two_response_names_of_a_batch_field_are_two_calls()
    {
        await To(Shelves(), "{ shelves { books { a: author { name } b: author { name } author { name } a: author { name } } } }");
        Assert.Equal(3, _calls.Count);
    }

    [Fact]
    public async Task Parents_that_fell_are_not_loaded_for()
    {
        var answer = await To(Shelves(), "{ shelves { books { fragile author { name } } } }");

        Assert.Equal(["authors of b00 b01 b11 b20 b21"], _calls);
        Assert.Contains("\"path\":[\"shelves\",1,\"books\",0,\"fragile\"]", answer);
    }

    [Fact]
    public async Task An_exception_among_a_batchs_values_fails_one_parent()
    {
        var answer = await To(BatchOf(parents =>
            [.. parents.Select(parent => parent.Equals(2) ? new GraphQLException("Two.") : (object?)parent)]), "{ items { value } }");
        Assert.Equal(
            """{"errors":[{"message":"Two.","locations":[{"line":1,"column":11}],"path":["items",1,"value"]}],"data":{"items":[{"value":1},{"value":null},{"value":3}]}}""",
            answer);
    }

    [Fact]
    public async Task A_batch_resolver_that_throws_fails_every_parent()
    {
        var answer = await To(BatchOf(_ => throw new GraphQLException("All.")), "{ items { value } }");
        Assert.Equal(3, answer.Split("\"All.\"").Length - 1);
        Assert.EndsWith("""{"items":[{"value":null},{"value":null},{"value":null}]}}""", answer);
    }

    [Fact]
    public async Task A_batch_of_another_size_is_an_internal_error_that_the_log_explains()
    {
        var logged = new List<string>();
        var options = new GraphQLOptions { OnInternalError = (_, error) => logged.Add(error.Cause!.Message) };
        var answer = await To(BatchOf(_ => [1]), "{ items { value } }", options: options);

        Assert.Contains("""{"message":"Internal error.","locations":[{"line":1,"column":11}],"path":["items",0,"value"],"extensions":{"code":"INTERNAL"}}""", answer);
        Assert.Equal("The batch resolver of \"Item.value\" gave 1 values for 3 parents; give one for each, in their order.", logged[0]);
    }

    [Fact]
    public async Task What_a_resolver_throws_reaches_the_log_and_not_the_client()
    {
        var logged = new List<Exception?>();
        var options = new GraphQLOptions { OnInternalError = (_, error) => logged.Add(error.Cause) };
        var thrown = new FormatException("secret");
        var answer = await To(Query(new Field("a", Scalars.Int) { Resolve = _ => throw thrown }), "{ a }", options: options);

        Assert.Equal(
            """{"errors":[{"message":"Internal error.","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"INTERNAL"}}],"data":{"a":null}}""",
            answer);
        Assert.Same(thrown, Assert.Single(logged));
    }

    [Fact]
    public async Task A_resolver_chooses_the_message_code_and_extensions_of_its_error()
    {
        var error = new GraphQLError("Only ten.") { Code = "LIMIT", Extensions = new Dictionary<string, object?> { ["limit"] = 10 } };
        Assert.Equal(
            """{"errors":[{"message":"Only ten.","locations":[{"line":1,"column":3},{"line":1,"column":8}],"path":["b"],"extensions":{"code":"LIMIT","limit":10}}],"data":{"b":null}}""",
            await To(Query(new Field("a", Scalars.Int) { Resolve = _ => throw new GraphQLException(error) }), "{ b: a b: a }"));
    }

    [Fact]
    public async Task The_root_fields_of_a_mutation_run_one_after_the_other_with_all_below_them()
    {
        var (number, payload) = (0, (ObjectType?)null);
        payload = new ObjectType("Payload", () =>
        [
            new Field("number", Scalars.Int) { Resolve = _ => new(number) },
            new Field("deeper", payload!) { Resolve = async _ => { await Task.Yield(); return new object(); } },
        ]);
        var mutation = new ObjectType("Mutation", () =>
        [
            new Field("change", payload, arguments: [new InputValue("to", Scalars.Int)])
            {
                Resolve = async context => { await Task.Yield(); number = context.Argument<int>("to"); return new object(); },
            },
        ]);
        Assert.Equal(
            """{"data":{"first":{"deeper":{"number":1}},"second":{"number":2},"third":{"deeper":{"number":3}}}}""",
            await To(
                new Schema(new ObjectType("Query", () => [new Field("a", Scalars.Int)]), mutation),
                "mutation { first: change(to: 1) { deeper { number } } second: change(to: 2) { number } third: change(to: 3) { deeper { number } } }"));
    }

    [Fact]
    public async Task Arguments_come_from_literals_variables_and_defaults()
    {
        var field = new Field("sum", Scalars.Int,
            arguments: [new InputValue("a", Scalars.Int.NonNull), new InputValue("b", Scalars.Int, defaultValue: "10")])
        {
            Resolve = context => new(context.Argument<int>("a") + context.Argument<int>("b")),
        };
        Assert.Equal(
            """{"errors":[{"message":"Argument \"a\" of required type \"Int!\" was not provided.","locations":[{"line":1,"column":82}],"path":["missing"]}],"data":{"x":3,"y":11,"z":15,"missing":null}}""",
            await To(Query(field), "query ($v: Int!, $w: Int) { x: sum(a: 1, b: 2) y: sum(a: 1, b: $w) z: sum(a: $v) missing: sum }", """{"v": 5}"""));
    }

    [Fact]
    public async Task A_resolver_sees_its_path_and_what_is_selected_below()
    {
        var seen = new List<string>();
        var leaf = new ObjectType("Leaf", () => [new Field("x", Scalars.Int), new Field("y", Scalars.Int)]);
        var item = new ObjectType("Item", () =>
        [
            new Field("leaf", leaf)
            {
                Resolve = context =>
                {
                    seen.Add($"{string.Join('.', context.Path.ToList())}: {string.Join(' ', context.Selection.FieldNames)}");
                    return default;
                },
            },
        ]);
        var items = new Field("items", item.List)
        {
            Resolve = context =>
            {
                seen.Add($"{string.Join('.', context.Path.ToList())}: {string.Join(' ', context.Selection.FieldNames)} > {string.Join(' ', context.Selection.Below("leaf").FieldNames)}");
                return new(new object[] { 1, 2 });
            },
        };
        await To(Query(items), "{ all: items { l: leaf { x } ...more } } fragment more on Item { leaf { y @skip(if: true) b: x } m: leaf { y } }");

        Assert.Equal(
            ["all: leaf > x y", "all.0.l: x", "all.1.l: x", "all.0.leaf: x", "all.1.leaf: x", "all.0.m: y", "all.1.m: y"], seen);
    }

    private static Schema Query(Field field) => new(new ObjectType("Query", () => [field]));

    private static Schema BatchOf(Func<IReadOnlyList<object>, IReadOnlyList<object?>> values)
    {
        var item = new ObjectType("Item", () =>
            [new Field("value", Scalars.Int) { ResolveBatch = context => new(values(context.Parents)) }]);
        return Query(new Field("items", item.List) { Read = _ => new object[] { 1, 2, 3 } });
    }

    private Schema Shelves()
    {
        var author = new ObjectType("Author", () => [Field.Of<string>("name", Scalars.String, name => name)]);
        var book = new ObjectType("Book", () =>
        [
            Field.Of<string>("title", Scalars.String, title => title),
            Field.Of<string>("fragile", Scalars.String.NonNull, title => title == "b10" ? null : title),
            new Field("author", author)
            {
                ResolveBatch = async context =>
                {
                    await Task.Yield();
                    _calls.Add("authors of " + string.Join(' ', context.Parents));
                    return [.. context.ParentsAs<string>().Select(title => "by " + title)];
                },
            },
        ]);
        var shelf = new ObjectType("Shelf", () =>
            [new Field("books", book.List) { Resolve = context => new(new[] { $"b{context.Parent<int>()}0", $"b{context.Parent<int>()}1" }) }]);
        return Query(new Field("shelves", shelf.List) { Read = _ => new object[] { 0, 1, 2 } });
    }
}
