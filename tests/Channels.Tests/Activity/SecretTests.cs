using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Channels.Tests.Activity;

/// <summary>With a secret nobody opens a conversation without it.</summary>
public sealed class SecretTests(SecretTests.House house) : IClassFixture<SecretTests.House>
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task Without_the_secret_no_conversation_is_opened()
    {
        using var generate = await house.Web.PostAsync("/v3/directline/tokens/generate", null);
        using var open = await house.Web.PostAsync("/v3/directline/conversations", null);
        using var wrong = await SendAsync("/v3/directline/tokens/generate", Secret[..^1] + "0");

        Assert.Equal([401, 401, 403], new[] { generate, open, wrong }.Select(response => (int)response.StatusCode));
    }

    [Fact]
    public async Task The_secret_makes_tokens_and_opens_conversations()
    {
        using var generate = await SendAsync("/v3/directline/tokens/generate", Secret);
        using var open = await SendAsync("/v3/directline/conversations", Secret);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Created), (generate.StatusCode, open.StatusCode));
        var talk = new DirectLineTalk(house.Web, (await open.Content.ReadFromJsonAsync<JsonObject>())!) { Token = Secret };
        Assert.NotEmpty((await talk.AskAsync("你好"))["text"]!.GetValue<string>());
        Assert.StartsWith("wss://learning.example/v3/directline/", talk.StreamUrl.AbsoluteUri, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string bearer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return await house.Web.SendAsync(request);
    }

    public sealed class House : ActivityHouse
    {
        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
        {
            ["DirectLine:Secret"] = Secret,
            ["DirectLine:PublicAddress"] = "https://learning.example/",
        };
    }
}
