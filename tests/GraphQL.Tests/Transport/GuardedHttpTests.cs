using System.Net;
using System.Text;
using System.Text.Json;
using LearningAdvisor.GraphQL.Documents;

namespace LearningAdvisor.GraphQL.Tests.Transport;

public sealed class GuardedHttpTests(GuardedSchema guarded) : IClassFixture<GuardedSchema>
{
    private const string Json = "application/json";
    private const string Newer = "application/graphql-response+json";

    private static readonly string Hash = DocumentHash.Of("{ hello }");

    [Fact]
    public async Task Several_requests_are_answered_by_an_array_in_their_order()
    {
        using var response = await PostAsync("""[{"query": "{ hello }"}, {"query": "{ q }"}, {"documentId": "greeting", "variables": {"name": "x"}}]""", Newer);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{Newer}; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            """[{"data":{"hello":"hello "}},{"errors":[{"message":"Cannot query field \"q\" on type \"Query\".","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]},{"data":{"hello":"hello x"}}]""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_entry_that_is_no_request_is_refused_in_its_place() => Assert.Equal(
        """[{"errors":[{"message":"The body must be a JSON object. Send {\"query\": \"…\"}.","extensions":{"code":"BAD_REQUEST"}}]},{"data":{"hello":"hello "}}]""",
        await BodyAsync(PostAsync("""[1, {"query": "{ hello }"}]""")));

    [Theory]
    [InlineData("[]", "BAD_REQUEST", "The body holds no request. Send [{\"query\": \"…\"}].")]
    [InlineData("[{}, {}, {}, {}]", "BATCH_TOO_LONG", "The body holds 4 requests; at most 3 are allowed. Send them in several bodies.")]
    public async Task A_batch_is_refused_as_a_whole_when_it_is_too_long_or_empty(string body, string code, string message)
    {
        using var response = await PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal((code, message), await ErrorAsync(response));
    }

    [Fact]
    public async Task An_automatic_document_is_named_by_POST_and_GET()
    {
        var extensions = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Hash}}}"}}""";
        var named = $$$"""{"extensions": {{{extensions}}}}""";
        var sent = $$$"""{"query": "{ hello }", "extensions": {{{extensions}}}}""";
        var address = "/graphql?extensions=" + Uri.EscapeDataString(extensions);

        using var unknown = await PostAsync(named);
        Assert.Equal(HttpStatusCode.OK, unknown.StatusCode);
        Assert.Equal(("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"), await ErrorAsync(unknown));
        Assert.Equal("""{"data":{"hello":"hello "}}""", await BodyAsync(PostAsync(sent)));
        Assert.Equal("""{"data":{"hello":"hello "}}""", await BodyAsync(PostAsync(named)));
        Assert.Equal("""{"data":{"hello":"hello "}}""", await BodyAsync(GetAsync(address)));
    }

    [Theory]
    [InlineData("documentId")]
    [InlineData("id")]
    public async Task A_trusted_document_is_named_by_POST_and_GET(string parameter)
    {
        Assert.Equal("""{"data":{"hello":"hello x"}}""", await BodyAsync(PostAsync($$$"""{"{{{parameter}}}": "greeting", "variables": {"name": "x"}}""")));
        Assert.Equal("""{"data":{"hello":"hello x"}}""", await BodyAsync(GetAsync($"/graphql?{parameter}=greeting&variables=%7B%22name%22%3A%22x%22%7D")));
    }

    [Fact]
    public async Task An_unknown_document_is_a_GraphQL_error_of_a_request()
    {
        using var response = await PostAsync("""{"documentId": "nothing"}""", Newer);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("DOCUMENT_NOT_FOUND", (await ErrorAsync(response)).Code);
    }

    [Fact]
    public async Task An_id_that_is_no_string_is_refused()
    {
        using var response = await PostAsync("""{"documentId": 1}""");
        Assert.Equal(("BAD_REQUEST", "\"documentId\" must be a string. Give the id of a document this service knows."), await ErrorAsync(response));
    }

    [Fact]
    public async Task A_mutation_that_is_named_does_not_run_by_GET()
    {
        const string mutation = "mutation { touch }";
        var extensions = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{DocumentHash.Of(mutation)}}}"}}""";
        Assert.Equal("""{"data":{"touch":1}}""", await BodyAsync(PostAsync($$$"""{"query": "{{{mutation}}}", "extensions": {{{extensions}}}}""")));

        using var response = await GetAsync("/graphql?extensions=" + Uri.EscapeDataString(extensions));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("spender of the older media type", Json)]
    [InlineData("spender of the newer media type", Newer)]
    public async Task Who_has_spent_its_budget_gets_429_and_the_time_to_wait(string client, string accept)
    {
        Assert.Equal(
            """{"data":{"dear":1},"extensions":{"cost":{"requested":61,"maximum":100,"remaining":39,"resetsInSeconds":2196}}}""",
            await BodyAsync(PostAsync("""{"query": "{ dear }"}""", accept, ("X-Client", client))));

        using var response = await PostAsync("""{"query": "{ dear }"}""", accept, ("X-Client", client));
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        // 22 of 100 an hour are missing, less what came back since.
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 700, 792);
        Assert.Equal("BUDGET_EXHAUSTED", (await ErrorAsync(response)).Code);
    }

    [Fact]
    public async Task The_cost_is_told_to_who_asks_by_header()
    {
        const string body = """{"query": "{ dear }"}""";
        const string cost = """
            "extensions":{"operationCost":{"fieldCost":60,"typeCost":1},"cost":{"requested":61,"maxFieldCost":5000,"maxTypeCost":10000}}}
            """;

        Assert.Equal("""{"data":{"dear":1}}""", await BodyAsync(PostAsync(body)));
        Assert.Equal("""{"data":{"dear":1},""" + cost, await BodyAsync(PostAsync(body, Json, ("GraphQL-Cost", "report"))));
        Assert.Equal("{" + cost, await BodyAsync(PostAsync(body, Json, ("GraphQL-Cost", "validate"))));
        Assert.Equal("""{"data":{"dear":1}}""", await BodyAsync(PostAsync(body, Json, ("GraphQL-Cost", "nonsense"))));
    }

    [Theory]
    [InlineData("{ resolve }")]
    [InlineData("{ wrongType }")]
    [InlineData("{ scalar }")]
    [InlineData("{ any { __typename } }")]
    [InlineData("{ thing { batch } }")]
    [InlineData("{ thing { read } }")]
    public async Task A_field_that_fails_tells_its_cause_to_the_log_alone(string query)
    {
        var known = guarded.Log.Count;
        using var response = await PostAsync(JsonSerializer.Serialize(new { query }));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("SELECT", body, StringComparison.Ordinal);
        Assert.DoesNotContain("/srv", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", body, StringComparison.Ordinal);
        Assert.True(guarded.Log.Count > known);
    }

    [Fact]
    public async Task What_fails_outside_of_fields_tells_its_cause_to_the_log_alone()
    {
        using var response = await SendAsync(HttpMethod.Post, "/broken", """{"query": "{ hello }"}""", Json);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"Internal error.","extensions":{"code":"INTERNAL"}}]}""", await response.Content.ReadAsStringAsync());
        Assert.Contains($"A GraphQL request failed outside its fields. {GuardedSchema.Secret}", guarded.Log);
    }

    [Theory]
    [InlineData("{ helo }", "{}", "Cannot query field \"helo\" on type \"Query\".")]
    [InlineData("{ hello(nam: \"x\") }", "{}", "Unknown argument \"nam\" on field \"Query.hello\".")]
    [InlineData("{ feel(mood: CHERFUL) }", "{}", "Value \"CHERFUL\" does not exist in \"Mood\" enum.")]
    [InlineData("{ feel(input: { mod: CHEERFUL }) }", "{}", "Field \"mod\" is not defined by type \"MoodInput\".")]
    [InlineData("{ ... on Thng { read } }", "{}", "Unknown type \"Thng\".")]
    [InlineData("query ($i: MoodInput) { feel(input: $i) }", "{\"i\": {\"mod\": 1}}", "Variable \"$i\" got invalid value { mod: 1 }; Field \"mod\" is not defined by type \"MoodInput\".")]
    [InlineData("query ($m: Mood) { feel(mood: $m) }", "{\"m\": \"CHERFUL\"}", "Variable \"$m\" got invalid value \"CHERFUL\"; Value \"CHERFUL\" does not exist in \"Mood\" enum.")]
    public async Task Without_suggestions_errors_give_no_names_away(string query, string variables, string message)
    {
        using var response = await SendAsync(
            HttpMethod.Post, "/silent", JsonSerializer.Serialize(new { query, variables = JsonElement.Parse(variables) }), Json);
        Assert.Equal(message, (await ErrorAsync(response)).Message);
    }

    private static async Task<string> BodyAsync(Task<HttpResponseMessage> answering)
    {
        using var response = await answering;
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<(string? Code, string? Message)> ErrorAsync(HttpResponseMessage response)
    {
        var error = JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("errors")[0];
        var code = error.TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString() : null;
        return (code, error.GetProperty("message").GetString());
    }

    private Task<HttpResponseMessage> PostAsync(string body, string accept = Json, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, "/graphql", body, accept, headers);

    private Task<HttpResponseMessage> GetAsync(string address) => SendAsync(HttpMethod.Get, address, null, Json);

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string address, string? body, string accept, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, Json);
        request.Headers.Accept.ParseAdd(accept);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await guarded.Client.SendAsync(request);
    }
}
