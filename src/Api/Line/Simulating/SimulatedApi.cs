using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Api.Line.Simulating;

/// <summary>Answers what the channel asks of LINE's API, without a network.</summary>
internal sealed class SimulatedApi(SimulatedLine line) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        if (path.StartsWith("/v2/bot/profile/", StringComparison.Ordinal))
            return Profile(Uri.UnescapeDataString(path["/v2/bot/profile/".Length..]));

        var body = request.Content is null ? [] : (JsonObject)JsonNode.Parse(await request.Content.ReadAsStringAsync(cancellationToken))!;
        switch (path)
        {
            case "/v2/bot/message/reply":
                return Answer(line.Reply(Text(body, "replyToken"), body["messages"]!.AsArray()));
            case "/v2/bot/message/push":
                return Answer(line.Push(Text(body, "to"), request.Headers.TryGetValues("X-Line-Retry-Key", out var keys) ? keys.First() : null, body["messages"]!.AsArray()));
            case "/v2/bot/chat/loading/start":
                line.ShowLoading(Text(body, "chatId"));
                return Answer((202, ""));
            default:
                // Recordings are not kept: LINE says so of those that it has deleted.
                return Answer((404, "Not found"));
        }
    }

    private HttpResponseMessage Profile(string user) => line.Languages.TryGetValue(user, out var language)
        ? Json(HttpStatusCode.OK, new JsonObject { ["userId"] = user, ["displayName"] = "", ["language"] = language })
        : Answer((404, "Not found"));

    private static HttpResponseMessage Answer((int Status, string Message) answer) => Json((HttpStatusCode)answer.Status, new JsonObject { ["message"] = answer.Message });

    private static HttpResponseMessage Json(HttpStatusCode status, JsonObject body) => new(status) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };

    private static string Text(JsonObject body, string name) => body[name]!.GetValue<string>();
}
