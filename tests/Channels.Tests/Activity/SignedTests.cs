using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Channels.Tests.Activity;

/// <summary>With an app id whoever delivers has to show a token of the Bot Framework, and answers go to known services with a token of ours.</summary>
public sealed class SignedTests(SignedTests.House house) : IClassFixture<SignedTests.House>
{
    [Fact]
    public async Task A_right_token_is_heard_and_the_answer_carries_ours()
    {
        var said = house.Message("我想學陶藝");
        using var response = await house.DeliverAsync(said, house.Service.Token(house.Clock.GetUtcNow()));
        await ActivityHouse.UntilAsync(() => Task.FromResult(house.Outcomes().Any()), "an attempt to answer");

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task A_token_that_is_wrong_in_one_thing_is_refused()
    {
        var (now, service) = (house.Clock.GetUtcNow(), house.Service);
        using var stranger = RSA.Create(2048);
        var whole = service.Token(now);
        var tokens = new Dictionary<string, string?>
        {
            ["missing"] = null,
            ["no token"] = "abc",
            ["cut"] = whole[..^8],
            ["changed"] = whole.Replace('.', '_'),
            ["unsigned"] = service.Token(now, algorithm: "none"),
            ["another algorithm"] = service.Token(now, algorithm: "HS256"),
            ["another key"] = service.Token(now, signer: stranger),
            ["another issuer"] = service.Token(now, claims => claims["iss"] = "https://sts.windows.net/x/"),
            ["another bot"] = service.Token(now, claims => claims["aud"] = "app-2"),
            ["ended six minutes ago"] = service.Token(now, claims => claims["exp"] = now.AddMinutes(-6).ToUnixTimeSeconds()),
            ["without an end"] = service.Token(now, claims => claims.Remove("exp")),
            ["begins in six minutes"] = service.Token(now, claims => claims["nbf"] = now.AddMinutes(6).ToUnixTimeSeconds()),
        };
        foreach (var (what, token) in tokens)
        {
            using var response = await house.DeliverAsync(house.Message("hello"), token);
            Assert.True(response.StatusCode == HttpStatusCode.Unauthorized, $"A token that is {what} was met with {response.StatusCode}.");
        }
    }

    [Fact]
    public async Task Clocks_may_differ_by_five_minutes()
    {
        var now = house.Clock.GetUtcNow();
        using var late = await house.DeliverAsync(house.Message("hello"), house.Service.Token(now, claims => claims["exp"] = now.AddMinutes(-4).ToUnixTimeSeconds()));
        using var early = await house.DeliverAsync(house.Message("hello"), house.Service.Token(now, claims => claims["nbf"] = now.AddMinutes(4).ToUnixTimeSeconds()));

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted), (late.StatusCode, early.StatusCode));
    }

    [Fact]
    public async Task A_token_of_another_service_or_channel_than_the_activity_is_refused()
    {
        var now = house.Clock.GetUtcNow();
        using var service = await house.DeliverAsync(house.Message("hello"), house.Service.Token(now, claims => claims["serviceurl"] = "https://smba.trafficmanager.net/apac/"));
        using var none = await house.DeliverAsync(house.Message("hello"), house.Service.Token(now, claims => claims.Remove("serviceurl")));
        var foreign = house.Message("hello");
        foreign["channelId"] = "msteams";
        using var channel = await house.DeliverAsync(foreign, house.Service.Token(now));

        Assert.Equal([403, 403, 403], new[] { service, none, channel }.Select(response => (int)response.StatusCode));
    }

    [Fact]
    public async Task A_service_that_is_not_listed_gets_no_answers_even_with_its_token()
    {
        var said = house.Message("hello");
        said["serviceUrl"] = "https://elsewhere.example/";
        using var response = await house.DeliverAsync(said, house.Service.Token(house.Clock.GetUtcNow(), claims => claims["serviceurl"] = "https://elsewhere.example/"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    public sealed class House : ActivityHouse
    {
        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
        {
            ["Activity:AppId"] = "app-1",
            ["Activity:AppPassword"] = "password",
            ["Activity:OpenIdAddress"] = Service.OpenIdAddress,
            ["Activity:TokenAddress"] = Service.TokenAddress,
            ["Activity:ServiceUrls"] = new Uri(Service.Address).GetLeftPart(UriPartial.Authority),
        };

        /// <summary>Answers that came, each with our token.</summary>
        public IEnumerable<JsonObject> Outcomes() => Service.Taken.Where(one => one.Authorization == "Bearer own-token").Select(one => one.Activity);
    }
}
