using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace LearningAdvisor.GraphQL.Tests.Transport;

/// <summary>GraphQL over HTTP, https://graphql.github.io/graphql-over-http/draft/</summary>
public sealed class HttpTests(ServedSchema served) : IClassFixture<ServedSchema>
{
    private const string Json = "application/json";
    private const string Newer = "application/graphql-response+json";
    private const string Hello = """{"query": "{ hello }"}""";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData(Json, Json)]
    [InlineData(Newer, Newer)]
    [InlineData($"{Newer}, {Json}", Newer)]
    [InlineData($"{Newer}; q=0.5, {Json}", Json)]
    [InlineData($"{Newer}; charset=utf-8, {Json}; q=0.9", Newer)]
    [InlineData("text/html, */*; q=0.1", Json)]
    public async Task The_response_has_the_media_type_the_client_likes_best(string? accept, string expected)
    {
        using var response = await PostAsync(Hello, accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{expected}; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("""{"data":{"hello":"你好 world <3"}}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json; charset=big5")]
    [InlineData("*/*; q=0")]
    [InlineData("not a media type")]
    public async Task Accepting_no_GraphQL_media_type_is_406(string accept) =>
        await ExpectErrorAsync(PostAsync(Hello, accept), 406, "NOT_ACCEPTABLE",
            "Responses are application/graphql-response+json or application/json in UTF-8. Name one of them in Accept.");

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=big5")]
    [InlineData(null)]
    public async Task A_body_that_a_form_could_send_is_415(string? contentType) =>
        await ExpectErrorAsync(PostAsync(Hello, contentType: contentType), 415, "UNSUPPORTED_MEDIA_TYPE",
            "A POST body is application/json in UTF-8. Set Content-Type to it.");

    [Theory]
    [InlineData("", "The body is not JSON. Send {\"query\": \"…\"}.")]
    [InlineData("{ \"query", "The body is not JSON. Send {\"query\": \"…\"}.")]
    [InlineData("{\"query\": \"\\ud800\"}", "The body is not JSON. Send {\"query\": \"…\"}.")]
    [InlineData("1", "The body must be a JSON object. Send {\"query\": \"…\"}.")]
    [InlineData("[{\"query\": \"{ hello }\"}]", "Several requests in one body are not accepted. Send them one by one.")]
    [InlineData("{}", "\"query\" must be a string that holds the document. Send {\"query\": \"…\"}.")]
    [InlineData("{\"query\": 1}", "\"query\" must be a string that holds the document. Send {\"query\": \"…\"}.")]
    [InlineData("{\"query\": \"{ hello }\", \"operationName\": []}", "\"operationName\" must be a string. Leave it out when the document has one operation.")]
    [InlineData("{\"query\": \"{ hello }\", \"variables\": [1]}", "\"variables\" must be a JSON object. Leave it out when there is nothing to give.")]
    [InlineData("{\"query\": \"{ hello }\", \"extensions\": \"x\"}", "\"extensions\" must be a JSON object. Leave it out when there is nothing to give.")]
    public async Task A_body_that_is_no_request_is_400_for_every_media_type(string body, string message)
    {
        await ExpectErrorAsync(PostAsync(body, Json), 400, "BAD_REQUEST", message);
        await ExpectErrorAsync(PostAsync(body, Newer), 400, "BAD_REQUEST", message);
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_400()
    {
        using var content = new ByteArrayContent([0x7b, 0xff, 0x7d]) { Headers = { ContentType = new MediaTypeHeaderValue(Json) } };
        await ExpectErrorAsync(served.Client.PostAsync("/graphql", content), 400, "BAD_REQUEST", "The body is not UTF-8. Encode it so.");
    }

    [Theory]
    [InlineData("{\"query\": \"{ hello }\", \"operationName\": null, \"variables\": null, \"extensions\": null}")]
    [InlineData("{\"query\": \"query A { hello }\", \"operationName\": \"A\", \"variables\": {}, \"extensions\": {\"a\": 1}}")]
    public async Task Parameters_may_be_null_or_given(string body)
    {
        using var response = await PostAsync(body);
        Assert.Equal("""{"data":{"hello":"你好 world <3"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{\"query\": \"{\"}")]
    [InlineData("{\"query\": \"{ unknown }\"}")]
    [InlineData("{\"query\": \"{ hello }\", \"operationName\": \"Other\"}")]
    [InlineData("{\"query\": \"query ($name: String!) { hello(name: $name) }\", \"variables\": {\"name\": null}}")]
    [InlineData("{\"query\": \"query ($name: String!) { hello(name: $name) }\", \"variables\": {\"name\": \"\\udc00\"}}")]
    [InlineData("{\"query\": \"subscription { a }\"}")]
    public async Task A_request_error_is_200_in_JSON_and_400_in_the_newer_type_without_data(string body)
    {
        foreach (var (accept, status) in new[] { (Json, 200), (Newer, 400) })
        {
            using var response = await PostAsync(body, accept);
            Assert.Equal(status, (int)response.StatusCode);
            Assert.StartsWith("{\"errors\":[{\"message\":", await response.Content.ReadAsStringAsync());
            Assert.DoesNotContain("\"data\"", await response.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task An_execution_error_is_200_and_keeps_data()
    {
        using var response = await PostAsync("""{"query": "{ fails }"}""", Newer);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"No.","locations":[{"line":1,"column":3}],"path":["fails"]}],"data":null}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_body_over_the_limit_is_413()
    {
        var body = Hello + new string(' ', 2_000);
        await ExpectErrorAsync(PostAsync(body), 413, "PAYLOAD_TOO_LARGE",
            "The body is longer than 2000 bytes. Shorten the document or its variables.");
    }

    [Fact]
    public async Task A_long_body_without_a_length_is_413_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(new string(' ', 3_000))));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        request.Headers.TransferEncodingChunked = true;
        using var response = await served.Client.SendAsync(request);
        Assert.Equal(413, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("Accept", Json)]
    [InlineData("Accept", Newer)]
    [InlineData("GraphQL-Preflight", "1")]
    [InlineData("Apollo-Require-Preflight", "true")]
    [InlineData("X-Apollo-Operation-Name", "A")]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    public async Task A_query_by_GET_shows_that_no_other_site_made_it(string header, string value)
    {
        const string query = "query A($n: String) { hello(name: $n) }";
        using var response = await GetAsync(
            $"/graphql?query={Uri.EscapeDataString(query)}&operationName=A&variables={Uri.EscapeDataString("{\"n\":\"a\"}")}&extensions=",
            (header, value));
        Assert.Equal("""{"data":{"hello":"你好 a <3"}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_GET_that_a_link_could_make_is_refused() =>
        await ExpectErrorAsync(GetAsync("/graphql?query={hello}", ("Accept", "image/png, */*")), 400, "CSRF_PREVENTED",
            "A GET request must show that no link or form of another site made it. Name application/json or application/graphql-response+json in Accept, or set the header GraphQL-Preflight.");

    [Fact]
    public async Task A_mutation_by_GET_is_405()
    {
        using var response = await GetAsync("/graphql?query=mutation{touch}", ("Accept", Json));

        Assert.Equal(["POST"], response.Content.Headers.Allow);
        await ExpectErrorAsync(Task.FromResult(response), 405, "METHOD_NOT_ALLOWED",
            "GET runs no mutations. Send this operation by POST.");
    }

    [Fact]
    public async Task GET_can_be_switched_off() =>
        await ExpectErrorAsync(GetAsync("/post-only?query={hello}", ("Accept", Json)), 405, "METHOD_NOT_ALLOWED", "Send operations by POST.");

    [Theory]
    [InlineData("/graphql", "The parameter \"query\" is missing. Give the document's text in it.")]
    [InlineData("/graphql?query={hello}&variables={", "The parameters \"variables\" and \"extensions\" must be JSON. Encode them for a URL.")]
    [InlineData("/graphql?query={hello}&variables=[]", "\"variables\" must be a JSON object. Leave it out when there is nothing to give.")]
    public async Task A_GET_with_wrong_parameters_is_400(string address, string message) =>
        await ExpectErrorAsync(GetAsync(address, ("Accept", Json)), 400, "BAD_REQUEST", message);

    [Fact]
    public async Task Another_method_is_405_and_names_the_right_ones()
    {
        using var response = await served.Client.SendAsync(new HttpRequestMessage(HttpMethod.Put, "/graphql"));

        Assert.Equal(405, (int)response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order());
    }

    [Fact]
    public async Task A_browser_that_opens_the_address_gets_the_page()
    {
        using var response = await GetAsync("/graphql", ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
        Assert.Equal("<p>page</p>", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Resolvers_reach_the_HTTP_context()
    {
        using var response = await PostAsync("""{"query": "{ header }"}""", header: ("X-Test", "here"));
        Assert.Equal("""{"data":{"header":"here"}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_client_that_leaves_cancels_its_resolvers()
    {
        using var leaving = new CancellationTokenSource();
        using var content = new StringContent("""{"query": "{ wait }"}""", Encoding.UTF8, Json);
        var request = served.Client.PostAsync("/graphql", content, leaving.Token);
        await served.Waiting.Task;
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await served.Left.Task;
    }

    private async Task<HttpResponseMessage> PostAsync(
        string body, string? accept = null, string? contentType = Json, (string Name, string Value)? header = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body) };
        request.Content.Headers.Remove("Content-Type");
        if (contentType is not null)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        if (header is { } own)
            request.Headers.Add(own.Name, own.Value);
        return await served.Client.SendAsync(request);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, (string Name, string Value) header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation(header.Name, header.Value);
        return await served.Client.SendAsync(request);
    }

    private static async Task ExpectErrorAsync(Task<HttpResponseMessage> sending, int status, string code, string message)
    {
        using var response = await sending;
        Assert.Equal(status, (int)response.StatusCode);
        using var body = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var error = body.RootElement.GetProperty("errors")[0];
        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
    }
}
