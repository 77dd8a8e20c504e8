using System.Text.Json;
using LearningAdvisor.Api.Accounts;

namespace LearningAdvisor.Api.Tests.Schema.Reviews;

/// <summary>A host of its own with two counsellors, and the operations that residents and counsellors send to it.</summary>
public sealed class ReviewCity : IDisposable
{
    private readonly ApiFixture _api = new();

    public ReviewCity()
    {
        var file = new CounsellorFile(_api.Counsellors);
        file.Enter("一號櫃台", One);
        file.Enter("二號櫃台", Two);
    }

    /// <summary>The keys of the two counsellors.</summary>
    public string One { get; } = CounsellorKey.New();

    /// <inheritdoc cref="One"/>
    public string Two { get; } = CounsellorKey.New();

    public ApiFixture Api => _api;

    public GraphQLClient Client => _api.Client;

    public void Dispose() => _api.Dispose();

    /// <summary>Asks as a new resident.</summary>
    public async Task<Asked> AskAsync(string text)
    {
        var data = await Client.DataAsync(
            "mutation($text: String!) { ask(input: { text: $text }) { consultationToken consultation { id } turn { id } reply { recommendations { id } } } }", new { text });
        var asked = data.GetProperty("ask");
        return new Asked(
            asked.GetProperty("consultation").GetProperty("id").GetString()!,
            asked.GetProperty("consultationToken").GetString()!,
            asked.GetProperty("turn").GetProperty("id").GetString()!,
            [.. asked.GetProperty("reply").GetProperty("recommendations").EnumerateArray().Select(one => one.GetProperty("id").GetString()!)]);
    }

    public Task GiveFeedbackAsync(Asked asked, bool helpful, string? comment = null) => Client.DataAsync(
        "mutation($input: FeedbackInput!) { giveFeedback(input: $input) { turn { id } } }",
        new { input = new { consultationId = asked.Consultation, turnId = asked.Turn, helpful, comment } },
        asked.Token);

    public Task RequestCounsellorAsync(Asked asked) => Client.DataAsync(
        "mutation($input: RequestCounsellorInput!) { requestCounsellor(input: $input) { errors { code } } }",
        new { input = new { consultationId = asked.Consultation } },
        asked.Token);

    /// <summary>The queue's item of a turn, as the first counsellor sees it; null when the turn is not in the queue.</summary>
    public async Task<JsonElement?> ItemAsync(Asked asked)
    {
        var data = await Client.DataAsync(
            """
            query($id: ID!) {
              node(id: $id) {
                ... on ReviewItem {
                  id state score version decidedAt comment needs { reason points explanation }
                  turn { id question reply { text kind } } consultation { id turns { id } }
                  recommendations { version decision recommendation { id rank course { title } } reviews { version before decision reason note reviewer decidedAt } }
                  reviews { version decision reviewer }
                }
              }
            }
            """,
            new { id = ItemId(asked) },
            One);
        var item = data.GetProperty("node");
        return item.ValueKind == JsonValueKind.Null ? null : item;
    }

    /// <summary>Sends a review of a recommendation.</summary>
    /// <returns>The payload.</returns>
    public async Task<JsonElement> ReviewAsync(object input, string key)
    {
        var data = await Client.DataAsync(
            """
            mutation($input: ReviewInput!) {
              reviewRecommendation(input: $input) {
                item { id state } review { version decision reviewer }
                recommendation { version decision recommendation { id } reviews { reviewer decision } }
                errors { code message path }
              }
            }
            """,
            new { input },
            key);
        return data.GetProperty("reviewRecommendation");
    }

    /// <summary>The id of the queue's item of a turn, whether or not there is one.</summary>
    public static string ItemId(Asked asked) =>
        LearningAdvisor.Api.Schema.GlobalId.Of("ReviewItem", LearningAdvisor.Api.Schema.GlobalId.GuidOf("Turn", asked.Turn)!.Value);
}

/// <summary>The ids of a first turn, and its token.</summary>
public sealed record Asked(string Consultation, string Token, string Turn, IReadOnlyList<string> Recommendations);

/// <summary>Tests that share one <see cref="ReviewCity"/>; they run one after another.</summary>
[CollectionDefinition(nameof(ReviewCity))]
public sealed class ReviewCityTests : ICollectionFixture<ReviewCity>;
