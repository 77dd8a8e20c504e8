using System.Net;
using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Activity;
using LearningAdvisor.Channels.Activity.Connector;
using LearningAdvisor.Channels.Activity.Reading;
using LearningAdvisor.Channels.Activity.SigningIn;
using LearningAdvisor.Channels.Outbox;

namespace LearningAdvisor.Api.Activity;

/// <summary>Where services and tools that speak the Activity protocol deliver what residents write.</summary>
internal static class ActivityDoor
{
    public static void MapActivity(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<ActivitySettings>();
        if (settings.AppId is null && !settings.Local)
            return;

        app.MapPost("/api/messages", ReceiveAsync);
        app.MapGet("/health/activity", async (MessagingFigures figures, CancellationToken cancellation) =>
            Results.Json(await figures.ReadAsync(ConnectorChannel.ChannelName, cancellation)));
    }

    // Whoever may not speak is sent away before anything is read. The token then has to be of the service that the activity names.
    // 202 means "stored": services wait some seconds for it, and the answer is worked out afterwards.
    private static async Task<IResult> ReceiveAsync(HttpContext http, ActivitySettings settings, BotTokens tokens, ConnectorInbox inbox)
    {
        BotToken? token = null;
        if (settings.AppId is null && !IsThisMachine(http))
            return Refused(StatusCodes.Status403Forbidden, "Without LEARNINGADVISOR__Activity__AppId programs of this machine alone are heard.");
        try
        {
            if (settings.AppId is not null && (token = await tokens.ReadAsync(http.Request.Headers.Authorization, http.RequestAborted)) is null)
                return Refused(StatusCodes.Status401Unauthorized, "The bearer token is missing or not valid for this bot.");
        }
        catch (HttpRequestException)
        {
            return Refused(StatusCodes.Status503ServiceUnavailable, "The keys that tokens are checked with cannot be read now. Try again later.");
        }

        var (body, refusal) = await ActivityBody.ReadAsync(http);
        if (refusal is { } why)
            return Refused(why.Status, why.Message);
        if (token?.Covers(body!.Activity) == false)
            return Refused(StatusCodes.Status403Forbidden, "The token is of another service or channel than the activity.");
        if (MissingOf(body!.Activity, settings) is { } missing)
            return Refused(missing.Status, missing.Message);

        var stored = await inbox.AddAsync(body.Activity, body.Bytes, http.RequestAborted);
        if (!body.Activity.ExpectsReplies)
            return Results.StatusCode(StatusCodes.Status202Accepted);

        var replies = stored is null ? [] : await inbox.AnswerAsync(stored, http.RequestAborted);
        return replies is null
            ? Refused(StatusCodes.Status503ServiceUnavailable, "The answer takes longer. Send the same activity again for it.")
            : Results.Text(new JsonObject { ["activities"] = replies }.ToJsonString(), "application/json");
    }

    private static (int Status, string Message)? MissingOf(IncomingActivity said, ActivitySettings settings)
    {
        if (said.Meaning == ActivityMeaning.None)
            return null;
        if (said.ConversationId is null)
            return (StatusCodes.Status400BadRequest, "Field \"conversation.id\" is missing. An answer would not find its way without it.");
        if (said.Type == "message" && said.FromId is null)
            return (StatusCodes.Status400BadRequest, "Field \"from.id\" is missing. Every message is from somebody.");
        if (said.ExpectsReplies && said.ServiceUrl is null)
            return null;

        // Answers go to that address, and whoever wrote the activity chose it.
        if (!Uri.TryCreate(said.ServiceUrl, UriKind.Absolute, out var address))
            return (StatusCodes.Status400BadRequest, "Field \"serviceUrl\" is missing or no address. Answers are posted there.");
        return (settings.AppId is null ? ServiceAddresses.IsThisMachine(address) : settings.ServiceUrls.Allow(address))
            ? null
            : (StatusCodes.Status403Forbidden, "Field \"serviceUrl\" names a service where no answers go. LEARNINGADVISOR__Activity__ServiceUrls lists those where they do; without an app id it is this machine alone.");
    }

    // A proxy on this machine would make everybody look like this machine, but says for whom it asks.
    private static bool IsThisMachine(HttpContext http) =>
        (http.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded") && !http.Request.Headers.ContainsKey("Via");

    private static IResult Refused(int status, string message) => ProtocolError.Of(status, message);
}
