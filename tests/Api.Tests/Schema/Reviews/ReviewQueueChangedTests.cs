using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using LearningAdvisor.Api.Accounts;

namespace LearningAdvisor.Api.Tests.Schema.Reviews;

[Collection(nameof(ReviewCity))]
public sealed class ReviewQueueChangedTests(ReviewCity city) : IDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(30));

    public void Dispose() => _patience.Dispose();

    [Fact]
    public async Task What_happens_to_the_queue_is_told_in_order()
    {
        await using var events = await WatchAsync(city.One);
        await city.AskAsync("你好");
        var asked = await city.AskAsync("我想學吉他");
        await city.GiveFeedbackAsync(asked, helpful: false);
        await city.GiveFeedbackAsync(asked, helpful: false);
        await city.RequestCounsellorAsync(asked);
        await city.ReviewAsync(new { recommendationId = asked.Recommendations[0], version = 1, decision = "APPROVE", reason = "FITS" }, city.Two);
        await city.ReviewAsync(new { recommendationId = asked.Recommendations[0], version = 1, decision = "APPROVE", reason = "FITS" }, city.Two);
        await city.GiveFeedbackAsync(asked, helpful: true);
        await city.Client.DataAsync("mutation($id: ID!) { forgetMe(input: { consultationId: $id }) { forgotten } }", new { id = asked.Consultation }, asked.Token);

        var told = new List<JsonElement>();
        while (told.Count < 6)
            told.Add((await NextAsync(events)).GetProperty("data").GetProperty("reviewQueueChanged"));

        Assert.Equal(["ADDED", "NEEDS_CHANGED", "NEEDS_CHANGED", "REVIEWED", "NEEDS_CHANGED", "REMOVED"], told.Select(one => one.GetProperty("kind").GetString()));
        Assert.All(told, one => Assert.Equal(ReviewCity.ItemId(asked), one.GetProperty("itemId").GetString()));
        Assert.Equal(JsonValueKind.Null, told[^1].GetProperty("item").ValueKind);
    }

    [Fact]
    public async Task An_event_carries_the_item_as_it_stands()
    {
        await using var events = await WatchAsync(city.One);
        var asked = await city.AskAsync("我想學吉他");
        await NextAsync(events);

        await city.RequestCounsellorAsync(asked);

        var item = (await NextAsync(events)).GetProperty("data").GetProperty("reviewQueueChanged").GetProperty("item");
        Assert.Equal(("我想學吉他", 50), (item.GetProperty("turn").GetProperty("question").GetString(), item.GetProperty("score").GetInt32()));
    }

    [Theory]
    [InlineData(null, "UNAUTHENTICATED")]
    [InlineData("resident", "FORBIDDEN")]
    [InlineData("wrong", "FORBIDDEN")]
    public async Task Nobody_but_a_counsellor_may_watch(string? who, string code)
    {
        var token = who switch
        {
            "resident" => (await city.AskAsync("我想學吉他")).Token,
            "wrong" => CounsellorKey.New(),
            _ => null,
        };
        await using var events = await WatchAsync(token);
        await city.AskAsync("我想學陶藝");

        var refused = await NextAsync(events);

        Assert.False(refused.TryGetProperty("data", out _));
        Assert.Equal(code, refused.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.True(await HasEndedAsync(events));
    }

    [Fact]
    public async Task A_key_that_is_taken_back_ends_the_watching_before_the_next_event()
    {
        var (file, key) = (new CounsellorFile(city.Api.Counsellors), CounsellorKey.New());
        file.Enter("三號櫃台", key);
        await using var events = await WatchAsync(key);
        file.Enter("三號櫃台", CounsellorKey.New());

        await city.AskAsync("我想學吉他");

        var ended = await NextAsync(events);
        Assert.False(ended.TryGetProperty("data", out _));
        Assert.Equal("FORBIDDEN", ended.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.True(await HasEndedAsync(events));
    }

    // The headers come once the subscription listens, so nothing that a test does afterwards is missed.
    private async Task<IAsyncEnumerator<SseItem<string>>> WatchAsync(string? token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "subscription { reviewQueueChanged { kind itemId item { score turn { question } } } }" }),
        };
        request.Headers.Accept.ParseAdd("text/event-stream");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var response = await city.Client.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _patience.Token);
        return SseParser.Create(await response.Content.ReadAsStreamAsync(_patience.Token)).EnumerateAsync(_patience.Token).GetAsyncEnumerator(_patience.Token);
    }

    private static async Task<JsonElement> NextAsync(IAsyncEnumerator<SseItem<string>> events)
    {
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("next", events.Current.EventType);
        return JsonElement.Parse(events.Current.Data);
    }

    private static async Task<bool> HasEndedAsync(IAsyncEnumerator<SseItem<string>> events) =>
        await events.MoveNextAsync() && events.Current.EventType == "complete" && !await events.MoveNextAsync();
}
