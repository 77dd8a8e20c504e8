using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LearningAdvisor.Advisor.Answering;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Line;

/// <summary>LINE's Messaging API, as far as we call it. It never throws for what LINE or the network does.</summary>
/// <remarks>https://developers.line.biz/en/reference/messaging-api/</remarks>
public sealed class LineClient(HttpClient http, ILogger<LineClient> log)
{
    /// <summary>How requests are written: Chinese as it is, which a third of the bytes suffices for.</summary>
    public static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What an http client needs for LINE.</summary>
    public static void Configure(HttpClient http, LineSettings settings)
    {
        http.BaseAddress = settings.ApiAddress;
        http.Timeout = TimeSpan.FromSeconds(10);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", settings.AccessToken);
        http.MaxResponseContentBufferSize = 1_000_000;
    }

    /// <summary>Answers an event; free of charge, once a token.</summary>
    public Task<SendOutcome> ReplyAsync(string replyToken, JsonArray messages, CancellationToken cancellation) =>
        SendAsync("v2/bot/message/reply", new JsonObject { ["replyToken"] = replyToken, ["messages"] = messages.DeepClone() }, null, cancellation);

    /// <summary>Sends to a person without being asked; counts against the month's quota.</summary>
    /// <param name="retryKey">The same for each attempt with the same message.</param>
    public Task<SendOutcome> PushAsync(string to, JsonArray messages, Guid retryKey, CancellationToken cancellation) =>
        SendAsync("v2/bot/message/push", new JsonObject { ["to"] = to, ["messages"] = messages.DeepClone() }, retryKey, cancellation);

    /// <summary>Shows a person that an answer is being made; ends with our next message.</summary>
    public Task ShowLoadingAsync(string userId, CancellationToken cancellation) =>
        SendAsync("v2/bot/chat/loading/start", new JsonObject { ["chatId"] = userId, ["loadingSeconds"] = 30 }, null, cancellation);

    /// <summary>The language of a person's LINE.</summary>
    /// <returns>A language tag; null where LINE does not tell.</returns>
    public async Task<string?> LanguageAsync(string userId, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // An answer in the city's language now is better than one in theirs later.
        patience.CancelAfter(TimeSpan.FromSeconds(2));
        try
        {
            using var response = await http.GetAsync($"v2/bot/profile/{Uri.EscapeDataString(userId)}", patience.Token);
            if (!response.IsSuccessStatusCode)
                return null;
            using var profile = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(patience.Token));
            return profile.RootElement.TryGetProperty("language", out var language) && language.GetString() is { Length: > 0 } tag ? PhraseBook.For(tag).Locale : null;
        }
        catch (Exception broken) when (broken is HttpRequestException or JsonException or InvalidOperationException || (broken is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    private async Task<SendOutcome> SendAsync(string path, JsonObject body, Guid? retryKey, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body.ToJsonString(Json), Encoding.UTF8, "application/json") };
        // A reply with this header is refused; a push without it can never be repeated.
        if (retryKey is { } key)
            request.Headers.Add("X-Line-Retry-Key", key.ToString());
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            if (response.IsSuccessStatusCode)
                return SendOutcome.Delivered;

            var outcome = OutcomeOf(response.StatusCode, await response.Content.ReadAsStringAsync(cancellation));
            if (outcome != SendOutcome.Delivered)
            {
                log.LogWarning(
                    "LINE answered {Status} to {Path}: {Outcome}; its request id is {RequestId}.",
                    (int)response.StatusCode, path, outcome, response.Headers.TryGetValues("x-line-request-id", out var ids) ? ids.First() : "not given");
            }
            return outcome;
        }
        catch (HttpRequestException away) when (away.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            log.LogWarning("LINE cannot be reached for {Path}: {Error}.", path, away.HttpRequestError);
            return SendOutcome.NotSent;
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException || (broken is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            log.LogWarning("LINE did not answer {Path}: {Error}.", path, broken.GetType().Name);
            return SendOutcome.Unclear;
        }
    }

    private static SendOutcome OutcomeOf(HttpStatusCode status, string body) => status switch
    {
        // The same retry key was accepted before.
        HttpStatusCode.Conflict => SendOutcome.Delivered,
        HttpStatusCode.TooManyRequests when body.Contains("monthly limit", StringComparison.OrdinalIgnoreCase) => SendOutcome.QuotaSpent,
        HttpStatusCode.TooManyRequests => SendOutcome.NotSent,
        HttpStatusCode.BadRequest when body.Contains("Invalid reply token", StringComparison.OrdinalIgnoreCase) => SendOutcome.TokenInvalid,
        >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout => SendOutcome.Unclear,
        _ => SendOutcome.Refused,
    };
}

/// <summary>What became of an attempt to send.</summary>
public enum SendOutcome
{
    Delivered,

    /// <summary>It did not reach LINE, or came too fast: nobody has got it.</summary>
    NotSent,

    /// <summary>Silence or a failure of LINE's: somebody may have got it.</summary>
    Unclear,

    /// <summary>The reply token was used before, or has expired.</summary>
    TokenInvalid,

    /// <summary>LINE will not send it as it is.</summary>
    Refused,

    /// <summary>The month's quota of pushes is spent.</summary>
    QuotaSpent,
}
