using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;
using LearningAdvisor.GraphQL.TypeSystem.Sdl;
using static LearningAdvisor.GraphQL.Tests.Execution.Answers;

namespace LearningAdvisor.GraphQL.Tests.Execution;

public sealed class GraphQLServerTests
{
    private static readonly Schema Tree = SdlSchema.Build("type Query { a: Int deeper: Query }");

    [Fact]
    public void A_schema_that_breaks_rules_is_not_served()
    {
        var schema = new Schema(new ObjectType("Query", () => []));
        Assert.Throws<GraphQLException>(() => new GraphQLServer(schema));
    }

    [Fact]
    public async Task A_document_is_validated_once()
    {
        var validations = 0;
        var server = new GraphQLServer(Tree, new GraphQLOptions { Validate = (_, _) => { validations++; return []; } });
        for (var i = 0; i < 3; i++)
            await To(server, "{ a }");
        Assert.Equal(1, validations);
    }

    [Fact]
    public async Task The_document_not_used_for_longest_is_forgotten_first()
    {
        var validations = new List<string>();
        var server = new GraphQLServer(Tree, new GraphQLOptions
        {
            MaxCachedDocuments = 2,
            Validate = (_, document) => { validations.Add(document.ToString()); return []; },
        });
        foreach (var name in "xyxzxy")
            await To(server, $"{{ {name}: a }}");
        Assert.Equal(["x", "y", "z", "y"], validations.Select(text => text.Trim('{', '}', '\n', ' ')[..1]));
    }

    [Fact]
    public async Task Documents_that_were_refused_are_not_kept()
    {
        var validations = 0;
        var server = new GraphQLServer(Tree, new GraphQLOptions
        {
            Validate = (_, _) => { validations++; return [new GraphQLError("No.")]; },
        });
        Assert.Equal("""{"errors":[{"message":"No."}]}""", await To(server, "{ a }"));
        await To(server, "{ a }");
        Assert.Equal(2, validations);
    }

    [Fact]
    public async Task Many_requests_at_once_share_one_prepared_operation()
    {
        const string query = "query ($deep: Boolean!, $n: Int!) { __typename deeper @include(if: $deep) { a } n: echo(n: $n) }";
        var root = Object(("deeper", Object(("a", 1))));
        var schema = SdlSchema.Build("type Query { a: Int deeper: Query echo(n: Int): Int }", new SchemaBindings
        {
            Resolve = (_, field) => field.Name.Value == "echo" ? context => new(context.Argument<int>("n")) : null,
        });
        var server = new GraphQLServer(schema, new GraphQLOptions { RootValue = _ => root });

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => Task.Run(() =>
            To(server, query, $"{{\"deep\": {(n % 2 == 0 ? "true" : "false")}, \"n\": {n}}}"))));
        Assert.Equal(
            Enumerable.Range(0, 200).Select(n =>
                $"{{\"data\":{{\"__typename\":\"Query\",{(n % 2 == 0 ? "\"deeper\":{\"a\":1}," : "")}\"n\":{n}}}}}"),
            answers);
    }

    [Fact]
    public async Task An_operation_that_takes_too_long_is_stopped()
    {
        var clock = new ManualClock();
        var server = new GraphQLServer(Waiting(clock.Elapse), new GraphQLOptions { TimeProvider = clock, Timeout = TimeSpan.FromSeconds(2) });
        Assert.Equal(
            """{"errors":[{"message":"The operation took longer than 2 s and was stopped. Ask for less at once.","locations":[{"line":1,"column":1}],"extensions":{"code":"TIMEOUT"}}],"data":null}""",
            await To(server, "{ wait }"));
    }

    [Fact]
    public async Task A_request_that_is_cancelled_answers_nothing()
    {
        using var leaving = new CancellationTokenSource();
        var server = new GraphQLServer(Waiting(leaving.Cancel));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => To(server, "{ wait }", cancellationToken: leaving.Token));
    }

    private static Schema Waiting(Action begun) => new(new ObjectType("Query", () =>
    [
        new Field("wait", Scalars.Int)
        {
            Resolve = async context =>
            {
                begun();
                await Task.Delay(Timeout.Infinite, context.CancellationToken);
                return 1;
            },
        },
    ]));
}
