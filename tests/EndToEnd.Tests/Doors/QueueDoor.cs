using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using LearningAdvisor.EndToEnd.Tests.Serving;

namespace LearningAdvisor.EndToEnd.Tests.Doors;

/// <summary>The review queue as a colleague at another client uses it.</summary>
internal static class QueueDoor
{
    private const string OpenItems =
        "query ($after: String) { reviewQueue(first: 100, after: $after, where: { state: { eq: OPEN } }) { pageInfo { hasNextPage endCursor } nodes { id askedAt turn { question } } } }";

    /// <summary>The id of the queue's item of a turn.</summary>
    public static string ItemOf(string turn)
    {
        var key = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(turn)).Split(':')[1];
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"ReviewItem:{key}"));
    }

    /// <summary>The id of the newest open item about a question of these words.</summary>
    public static async Task<string> ItemAskedAsync(this RunningCity city, string question)
    {
        string? after = null;
        var found = new List<JsonElement>();
        do
        {
            var page = (await city.Http.QueryAsync(OpenItems, new { after }, RunningCity.Counsellor.Key)).GetProperty("reviewQueue");
            found.AddRange(page.GetProperty("nodes").EnumerateArray().Where(node => node.GetProperty("turn").Text("question") == question));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").Text("endCursor") : null;
        }
        while (after is not null);
        return found.MaxBy(node => node.GetProperty("askedAt").GetDateTimeOffset()).Text("id");
    }

    /// <summary>Rejects a reply nobody has reviewed, for being about something else.</summary>
    public static Task RejectAsync(this RunningCity city, string turn, string key) => city.Http.QueryAsync(
        "mutation ($input: ReviewReplyInput!) { reviewReply(input: $input) { errors { code } } }",
        new { input = new { turnId = turn, version = 1, decision = "REJECT", reason = "WRONG_SUBJECT" } },
        key);

    /// <summary>Decision and reason of each review of a reply, the first one first.</summary>
    public static async Task<IEnumerable<string>> ReviewsOfAsync(this RunningCity city, string turn)
    {
        var data = await city.Http.QueryAsync(
            "query ($id: ID!) { node(id: $id) { ... on ReviewItem { reviews { decision reason } } } }", new { id = ItemOf(turn) }, RunningCity.Counsellor.Key);
        return data.GetProperty("node").GetProperty("reviews").EnumerateArray().Select(review => $"{review.Text("decision")} {review.Text("reason")}");
    }
}
