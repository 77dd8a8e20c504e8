using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Channels.Tests.Activity;

/// <summary>Tokens, and whose they are. The clock is put forward, so the house is this class's own.</summary>
public sealed class DirectLineTokensTests(ActivityHouse house) : IClassFixture<ActivityHouse>
{
    [Fact]
    public async Task A_generated_token_opens_the_conversation_that_it_names()
    {
        using var response = await house.Web.PostAsync("/v3/directline/tokens/generate", null);
        var generated = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        var opened = await OpenAsync(generated["token"]!.GetValue<string>());
        var again = await OpenAsync(generated["token"]!.GetValue<string>());

        Assert.Equal(1800, generated["expires_in"]!.GetValue<int>());
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (opened.Status, again.Status));
        Assert.Equal(generated["conversationId"]!.GetValue<string>(), opened.Body["conversationId"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_token_of_one_conversation_opens_no_other()
    {
        var (anna, ben) = (await house.TalkAsync(), await house.TalkAsync());
        anna.Token = ben.Token;

        Assert.Equal("403 403 403", await StatusesAsync(anna));
    }

    [Fact]
    public async Task A_token_that_was_changed_or_made_elsewhere_opens_nothing()
    {
        var talk = await house.TalkAsync();
        var whole = talk.Token;
        foreach (var forged in new[] { whole[..^2] + (whole[^2] == 'A' ? "BA" : "AA"), (whole[0] == 'A' ? 'B' : 'A') + whole[1..], whole[..40], new string('A', whole.Length), "eyJhbGciOiJub25lIn0.e30.", "'; --" })
        {
            talk.Token = forged;
            Assert.Equal("403 403 403", await StatusesAsync(talk));
        }
    }

    [Fact]
    public async Task The_token_of_a_socket_opens_nothing_else_and_the_other_no_socket()
    {
        var talk = await house.TalkAsync();
        var stream = System.Web.HttpUtility.ParseQueryString(talk.StreamUrl.Query)["t"]!;
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => talk.ConnectAsync(new Uri($"{talk.StreamUrl.GetLeftPart(UriPartial.Path)}?watermark=0&t={talk.Token}")));

        talk.Token = stream;
        Assert.Equal("403 403 403", await StatusesAsync(talk));
    }

    [Fact]
    public async Task A_token_is_renewed_before_its_end_and_opens_nothing_after_it()
    {
        var talk = await house.TalkAsync();
        var old = talk.Token;
        house.Clock.Advance(TimeSpan.FromMinutes(20));
        using var refreshed = await talk.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh");
        var renewed = (await refreshed.Content.ReadFromJsonAsync<JsonObject>())!["token"]!.GetValue<string>();
        house.Clock.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal("403 403 403", await StatusesAsync(talk));
        using var late = await talk.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh");
        Assert.Equal(("TokenExpired", 403), (JsonNode.Parse(await late.Content.ReadAsStringAsync())!["error"]!["code"]!.GetValue<string>(), (int)late.StatusCode));
        talk.Token = renewed;
        Assert.Equal("200 200 200", await StatusesAsync(talk));
        Assert.NotEqual(old, renewed);
    }

    [Theory]
    [InlineData("1e3")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("1' or '1'='1")]
    public async Task A_watermark_that_is_none_of_ours_is_refused(string watermark)
    {
        var talk = await house.TalkAsync();
        using var response = await talk.SendAsync(HttpMethod.Get, $"{talk.Path}/activities?watermark={Uri.EscapeDataString(watermark)}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_watermark_of_another_conversation_shows_nothing_of_it()
    {
        var (anna, ben) = (await house.TalkAsync(), await house.TalkAsync());
        await anna.AskAsync("我想學陶藝");
        await ben.SayAsync(DirectLineTalk.Message("你好"));

        Assert.Empty((await ben.ReadAsync("2000"))["activities"]!.AsArray());
        Assert.All((await ben.ReadAsync("0"))["activities"]!.AsArray(), one => Assert.StartsWith(ben.Id, one!["id"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.OK, null)]
    [InlineData("http://localhost:3000", HttpStatusCode.OK, "http://localhost:3000")]
    [InlineData(ActivityHouse.Site, HttpStatusCode.OK, ActivityHouse.Site)]
    [InlineData("https://city.example.evil.example", HttpStatusCode.Forbidden, null)]
    [InlineData("null", HttpStatusCode.Forbidden, null)]
    public async Task Without_a_secret_the_pages_of_listed_sites_and_this_machine_open_conversations(string? origin, HttpStatusCode status, string? allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate");
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var response = await house.Web.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var named) ? named.Single() : null);
    }

    [Fact]
    public async Task A_page_of_a_listed_site_is_told_which_headers_it_may_send()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations");
        request.Headers.Add("Origin", ActivityHouse.Site);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");
        using var response = await house.Web.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Contains("x-ms-bot-agent", string.Join(',', response.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string> StatusesAsync(DirectLineTalk talk)
    {
        using var read = await talk.SendAsync(HttpMethod.Get, $"{talk.Path}/activities");
        using var said = await talk.SendAsync(HttpMethod.Post, $"{talk.Path}/activities", DirectLineTalk.Message("你好"));
        using var again = await talk.SendAsync(HttpMethod.Get, talk.Path);
        return $"{(int)read.StatusCode} {(int)said.StatusCode} {(int)again.StatusCode}";
    }

    private async Task<(HttpStatusCode Status, JsonObject Body)> OpenAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await house.Web.SendAsync(request);
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonObject>())!);
    }
}
