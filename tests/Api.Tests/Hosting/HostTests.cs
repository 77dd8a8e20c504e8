using System.Net;
using System.Text;
using System.Text.Json;

namespace LearningAdvisor.Api.Tests.Hosting;

[Collection(nameof(ApiCollection))]
public sealed class HostTests(ApiFixture api)
{
    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Health_says_so(string address, string text)
    {
        Assert.Equal(text, await ReadyAsync(address));
    }

    [Theory]
    [InlineData("/", "text/html", "default-src 'self'; script-src 'self'; style-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'")]
    [InlineData("/graphql", "text/html", "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'self'; base-uri 'none'")]
    [InlineData("/widget/", "text/html", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'")]
    [InlineData("/widget/demo", "text/html", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")]
    public async Task Pages_that_are_not_built_say_how_to_build_them(string address, string accept, string policy)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd(accept);

        using var response = await api.Client.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("npm run build", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(policy, response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task A_widget_script_that_is_not_built_is_not_found()
    {
        using var response = await api.Client.Http.GetAsync("/widget.js");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("{ \"query\": \"{ courses { nodes { titel } } }\" }", 400, "Cannot query field \"titel\" on type \"Course\". Did you mean \"title\" or \"city\"?", 1, 21)]
    [InlineData("{ \"query\": \"{ courses { \" }", 400, "Syntax Error: Expected Name, found <EOF>.", 1, 13)]
    [InlineData("{ \"query\": \"query($n: Int) { courses(first: $n) { totalCount } }\", \"variables\": { \"n\": \"ten\" } }", 400, "Variable \"$n\" got invalid value \"ten\"; Int cannot represent non-integer value: \"ten\"", 1, 7)]
    public async Task A_wrong_request_gets_the_specifications_error_status_and_place(string body, int status, string message, int line, int column)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");

        using var response = await api.Client.Http.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
        var error = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("errors")[0];
        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(line, error.GetProperty("locations")[0].GetProperty("line").GetInt32());
        Assert.Equal(column, error.GetProperty("locations")[0].GetProperty("column").GetInt32());
    }

    // Readiness comes a moment after the start; the test waits for it as a load balancer does.
    private async Task<string> ReadyAsync(string address)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            using var response = await api.Client.Http.GetAsync(address, patience.Token);
            if (response.StatusCode == HttpStatusCode.OK)
                return await response.Content.ReadAsStringAsync(patience.Token);
            await Task.Yield();
        }
    }
}
