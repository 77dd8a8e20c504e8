using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LearningAdvisor.Api.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Api.Tests.Accounts;

[Collection(nameof(AccessCity))]
public sealed class SessionTests(AccessCity city)
{
    private const string Who = "{ viewer { name displayName role } }";
    private const string SetUp = "mutation($input: SetUpInput!) { setUp(input: $input) { viewer { name role } errors { code path } } }";

    [Fact]
    public async Task A_link_sets_up_an_account_that_can_sign_in_and_out()
    {
        var invited = await city.AskAsync("mutation { inviteAccount(input: { role: LEAD }) { token link errors { code } } }", cookie: city.CookieOf("ADMINISTRATOR"));
        var invitation = invited.GetProperty("data").GetProperty("inviteAccount");
        var token = invitation.GetProperty("token").GetString()!;
        Assert.EndsWith($"/console/#set-up={token}", invitation.GetProperty("link").GetString(), StringComparison.Ordinal);

        using (var made = await city.SendAsync(SetUp, new { input = new { token, name = "Lin", displayName = "林櫃台", password = AccountHouse.Password } }, null))
            Assert.NotNull(AccessCity.CookieIn(made));
        using var signedIn = await SignInAsync("LIN", AccountHouse.Password);
        var cookie = AccessCity.CookieIn(signedIn)!;
        Assert.Matches("^learningadvisor-session=[A-Za-z0-9_-]{43}; path=/; samesite=strict; httponly$", cookie);
        var sent = cookie.Split(';')[0];
        Assert.Equal("""{"viewer":{"name":"lin","displayName":"林櫃台","role":"LEAD"}}""", (await city.AskAsync(Who, cookie: sent)).GetProperty("data").GetRawText());

        using var left = await city.SendAsync("mutation { signOut { signedOut } }", null, sent);
        Assert.Equal("""{"data":{"signOut":{"signedOut":true}}}""", await left.Content.ReadAsStringAsync());
        Assert.StartsWith("learningadvisor-session=; expires=Thu, 01 Jan 1970", AccessCity.CookieIn(left), StringComparison.Ordinal);
        Assert.Equal("""{"viewer":null}""", (await city.AskAsync(Who, cookie: sent)).GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task A_wrong_sign_in_sets_no_cookie_and_says_so_in_the_browsers_language()
    {
        using var response = await SignInAsync("nobody", "wrong", ("Accept-Language", "en"));

        var payload = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("signIn");
        Assert.Null(AccessCity.CookieIn(response));
        Assert.Equal(
            """{"viewer":null,"errors":[{"code":"SIGN_IN_FAILED","message":"Name, password or code is wrong. After 5 wrong tries in a row the name is closed for a while."}]}""",
            payload.GetRawText());
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task A_page_of_another_site_cannot_use_a_session(string header, string value)
    {
        using var response = await city.SendAsync(Who, null, city.CookieOf("ADMINISTRATOR"), headers: (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"A page of another site sent this request with your session. Send it from a page of this service, or without the cookie.","extensions":{"code":"CSRF_PREVENTED"}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_of_this_service_can()
    {
        var own = city.Http.BaseAddress!.GetLeftPart(UriPartial.Authority);

        using var response = await city.SendAsync(Who, null, city.CookieOf("LEAD"), headers: [("Origin", own), ("Sec-Fetch-Site", "same-origin")]);
        using var older = await city.SendAsync(Who, null, city.CookieOf("LEAD"), headers: ("Origin", own));

        Assert.Contains("LEAD", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("LEAD", await older.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_in_as_an_event_stream_is_refused_or_sets_its_cookie_before_the_first_event()
    {
        using var response = await city.SendAsync(
            """mutation { signIn(input: { name: "nobody", password: "x" }) { errors { code } } }""", null, null, "text/event-stream");

        Assert.Contains("POST_ONLY", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_residents_token_makes_the_one_who_sends_it_a_resident_whatever_the_cookie()
    {
        using var response = await city.SendAsync(Who, null, city.CookieOf("ADMINISTRATOR"), headers: ("Authorization", $"Bearer {CounsellorKey.New()}"));

        Assert.Equal("""{"data":{"viewer":null}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_holder_of_a_key_is_a_counsellor_without_an_account()
    {
        var key = CounsellorKey.New();
        new CounsellorFile(city.Api.Counsellors).Enter("一號櫃台", key);

        using var response = await city.SendAsync("{ viewer { name role account { id } sessionEndsAt } }", null, null, headers: ("Authorization", $"Bearer {key}"));

        Assert.Equal("""{"data":{"viewer":{"name":"一號櫃台","role":"COUNSELLOR","account":null,"sessionEndsAt":null}}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_stream_ends_with_the_session()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var cookie = city.CookieOf("LEAD")!;
        using var response = await city.SendAsync("subscription { reviewQueueChanged { kind } }", null, cookie, "text/event-stream");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(patience.Token));
        var feed = city.Api.Services.GetRequiredService<LearningAdvisor.Api.Schema.Reviews.ReviewQueueFeed>();
        feed.Resync();
        Assert.Contains("RESYNC", await DataAsync(reader, patience.Token), StringComparison.Ordinal);

        await using (var database = city.Api.OpenDatabase())
        {
            var hash = SecretToken.HashOf(cookie.Split('=')[1]);
            await database.AccountSessions.Where(session => session.TokenHash == hash).ExecuteDeleteAsync(patience.Token);
        }

        feed.Resync();
        Assert.Contains("UNAUTHENTICATED", await DataAsync(reader, patience.Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_is_audited_with_who_when_before_and_after()
    {
        var asked = (await city.AskAsync("""mutation { ask(input: { text: "我想學吉他" }) { reply { recommendations { id } } } }""")).GetProperty("data").GetProperty("ask");
        var id = asked.GetProperty("reply").GetProperty("recommendations")[0].GetProperty("id").GetString();
        await city.AskAsync(
            "mutation($id: ID!) { reviewRecommendation(input: { recommendationId: $id, version: 1, decision: EDIT, reason: WRONG_FACT, note: \"學費已調整\" }) { errors { code } } }", new { id }, city.CookieOf("COUNSELLOR"));

        var log = await city.AskAsync(
            "{ auditLog(first: 1, where: { action: { eq: RECOMMENDATION_REVIEW } }) { nodes { at actor account { name } action recordType recordId before after origin } } }",
            cookie: city.CookieOf("LEAD"));

        var entry = log.GetProperty("data").GetProperty("auditLog").GetProperty("nodes")[0];
        Assert.Matches("^[0-9a-f]{64}$", entry.GetProperty("origin").GetString()!);
        Assert.Equal(("2026-03-04T04:00:00Z", "The COUNSELLOR", "Recommendation", id), (entry.GetProperty("at").GetString(), entry.GetProperty("actor").GetString(), entry.GetProperty("recordType").GetString(), entry.GetProperty("recordId").GetString()));
        Assert.Equal("""{"decision":null,"version":1}""", entry.GetProperty("before").GetString());
        Assert.Equal("""{"decision":"EDIT","reason":"WRONG_FACT","version":2}""", entry.GetProperty("after").GetString());
        Assert.Equal("COUNSELLOR", entry.GetProperty("account").GetProperty("name").GetString());
    }

    [Fact]
    public async Task The_viewer_is_told_what_they_may_use()
    {
        var data = (await city.AskAsync("{ viewer { fields } }", cookie: city.CookieOf("INSTITUTION"))).GetProperty("data");

        var fields = data.GetProperty("viewer").GetProperty("fields").EnumerateArray().Select(field => field.GetString()!).ToList();
        Assert.Contains("Query.accounts", fields);
        Assert.DoesNotContain("Query.reviewQueue", fields);
    }

    private static async Task<string> DataAsync(StreamReader reader, CancellationToken patience)
    {
        while (await reader.ReadLineAsync(patience) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal) && line.Length > "data:".Length + 1)
                return line;
        }

        return "";
    }

    private Task<HttpResponseMessage> SignInAsync(string name, string password, params (string Name, string Value)[] headers) => city.SendAsync(
        "mutation($input: SignInInput!) { signIn(input: $input) { viewer { name } errors { code message } } }", new { input = new { name, password } }, null, headers: headers);
}
