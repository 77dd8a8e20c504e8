using System.Globalization;
using System.Text.Json.Nodes;
using LearningAdvisor.Api.Hosting;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Activity;
using LearningAdvisor.Channels.Activity.DirectLine;
using LearningAdvisor.Channels.Inbox;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Activity;

/// <summary>Direct Line 3.0: conversations of clients such as Bot Framework Web Chat.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference</remarks>
internal static class DirectLineDoor
{
    private const string Policy = "direct line";

    public static IServiceCollection AddDirectLineDoor(this IServiceCollection services)
    {
        services.AddSingleton<DirectLineEntry>();
        services.AddSingleton<DirectLineSocket>();
        services.AddCors();
        services.AddOptions<Microsoft.AspNetCore.Cors.Infrastructure.CorsOptions>().Configure<DirectLineEntry>((cors, entry) => cors.AddPolicy(Policy, policy => policy
            .SetIsOriginAllowed(entry.Knows)
            .WithMethods("GET", "POST")
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
            .WithExposedHeaders("retry-after")
            .SetPreflightMaxAge(TimeSpan.FromHours(1))));
        return services;
    }

    public static void MapDirectLine(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<DirectLineSettings>().On)
            return;

        app.UseCors();
        var calls = app.MapGroup("/v3/directline").RequireCors(Policy);
        calls.MapPost("/tokens/generate", GenerateAsync);
        calls.MapPost("/tokens/refresh", RefreshAsync);
        calls.MapPost("/conversations", OpenAsync);
        calls.MapGet("/conversations/{id}", ReconnectAsync);
        calls.MapPost("/conversations/{id}/activities", SayAsync);
        calls.MapGet("/conversations/{id}/activities", ReadAsync);
        calls.MapGet("/conversations/{id}/stream", (HttpContext http, string id, string? t, string? watermark, DirectLineSocket socket) => socket.ServeAsync(http, id, t, watermark));
        // Neither files nor the cookie session of an older client are there; clients take a 404 for that.
        calls.MapPost("/conversations/{id}/upload", () => ProtocolError.Of(StatusCodes.Status404NotFound, "Files are not taken here."));
        calls.MapGet("/session/getsessionid", () => ProtocolError.Of(StatusCodes.Status404NotFound, "There are no sessions here."));
    }

    private static async Task<IResult> GenerateAsync(HttpContext http, DirectLineEntry entry, DirectLineTokens tokens, QuestionLimit limit, ApiSettings settings, CancellationToken cancellation)
    {
        if (!entry.MayOpen(http))
            return NotOpened(http);
        return limit.Admits(http.Connection.RemoteIpAddress)
            ? Results.Json(await DescribedAsync(Guid.NewGuid(), tokens, cancellation))
            : ProtocolError.TooMany(http, Pace(settings));
    }

    private static async Task<IResult> RefreshAsync(HttpContext http, DirectLineEntry entry, DirectLineTokens tokens, CancellationToken cancellation)
    {
        var token = await entry.ReadAsync(http, cancellation);
        return DirectLineEntry.Refusal(token.State) ?? Results.Json(await DescribedAsync(token.Conversation, tokens, cancellation));
    }

    // A token opens the conversation that it was made for; the secret, and whoever needs none, a new one.
    private static async Task<IResult> OpenAsync(
        HttpContext http, DirectLineEntry entry, DirectLineTokens tokens, DirectLineBook book, DirectLineSettings settings, QuestionLimit limit, ApiSettings api, CancellationToken cancellation)
    {
        var token = await entry.ReadAsync(http, cancellation);
        if (token.State == TokenState.Expired || (token.State != TokenState.Valid && !entry.MayOpen(http)))
            return token.State == TokenState.Missing ? NotOpened(http) : DirectLineEntry.Refusal(token.State)!;
        if (!limit.Admits(http.Connection.RemoteIpAddress))
            return ProtocolError.TooMany(http, Pace(api));

        var conversation = token.State == TokenState.Valid ? token.Conversation : Guid.NewGuid();
        var isNew = await book.OpenAsync(conversation, cancellation);
        var opened = await StreamedAsync(http, conversation, watermark: null, tokens, settings, cancellation);
        return Results.Json(opened, statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static async Task<IResult> ReconnectAsync(
        HttpContext http, string id, string? watermark, DirectLineEntry entry, DirectLineTokens tokens, DirectLineBook book, DirectLineSettings settings, CancellationToken cancellation)
    {
        if (KeyOf(id) is not { } conversation)
            return Over;
        if (await entry.RefuseAsync(http, conversation, cancellation) is { } refusal)
            return refusal;
        if (NumberOf(watermark) is null)
            return WrongWatermark;
        return await book.IsOpenAsync(conversation, cancellation) ? Results.Json(await StreamedAsync(http, conversation, watermark, tokens, settings, cancellation)) : Over;
    }

    private static async Task<IResult> SayAsync(
        HttpContext http, string id, DirectLineEntry entry, DirectLineBook book, ActivityKeys keys, QuestionLimit addresses, ApiSettings settings, IDbContextFactory<CatalogueContext> databases,
        TimeProvider clock, [FromKeyedServices(ActivityServices.Limit)] MessageLimit limit, CancellationToken cancellation)
    {
        if (KeyOf(id) is not { } conversation)
            return Over;
        if (await entry.RefuseAsync(http, conversation, cancellation) is { } refusal)
            return refusal;
        var (body, unreadable) = await ActivityBody.ReadAsync(http);
        if (unreadable is { } why)
            return ProtocolError.Of(why.Status, why.Message);
        if (body!.Activity.Type == "typing")
            return Results.Json(new { id = StoredActivity.Id(conversation, 0) });
        if (!addresses.Admits(http.Connection.RemoteIpAddress))
            return ProtocolError.TooMany(http, Pace(settings));

        var person = DirectLineBook.PersonOf(await keys.ReadAsync(cancellation), conversation);
        await using (var database = await databases.CreateDbContextAsync(cancellation))
        {
            if (await limit.WaitAsync(person, clock.GetUtcNow().UtcDateTime, database, cancellation) is { } wait)
                return ProtocolError.TooMany(http, wait);
        }
        if (body.Kept() is not { } kept)
            return ProtocolError.Of(ActivityBody.NoJson.Status, ActivityBody.NoJson.Message);
        return await book.SayAsync(conversation, body.Activity, kept, cancellation) is { } said ? Results.Json(new { id = said }) : Over;
    }

    private static async Task<IResult> ReadAsync(HttpContext http, string id, string? watermark, DirectLineEntry entry, DirectLineBook book, CancellationToken cancellation)
    {
        if (KeyOf(id) is not { } conversation)
            return Over;
        if (await entry.RefuseAsync(http, conversation, cancellation) is { } refusal)
            return refusal;
        if (NumberOf(watermark) is not { } after)
            return WrongWatermark;
        return await book.ReadAsync(conversation, after, cancellation) is { } said ? Results.Text(SetOf(said), "application/json") : Over;
    }

    /// <summary>Activities as both ways of receiving have them.</summary>
    public static string SetOf(Said said) => $$"""{"activities":[{{string.Join(',', said.Activities)}}],"watermark":"{{said.Last.ToString(CultureInfo.InvariantCulture)}}"}""";

    /// <summary>The number that a watermark stands for.</summary>
    /// <returns>0 where there is none; null for what we have never handed out.</returns>
    public static long? NumberOf(string? watermark) =>
        string.IsNullOrEmpty(watermark) ? 0 : long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static Guid? KeyOf(string id) => Guid.TryParseExact(id, "N", out var key) ? key : null;

    private static async Task<JsonObject> DescribedAsync(Guid conversation, DirectLineTokens tokens, CancellationToken cancellation) => new()
    {
        ["conversationId"] = conversation.ToString("N"),
        ["token"] = await tokens.IssueAsync(conversation, TokenUse.Conversation, cancellation),
        ["expires_in"] = (int)DirectLineTokens.Life.TotalSeconds,
    };

    private static async Task<JsonObject> StreamedAsync(HttpContext http, Guid conversation, string? watermark, DirectLineTokens tokens, DirectLineSettings settings, CancellationToken cancellation)
    {
        var own = settings.PublicAddress ?? new Uri($"{http.Request.Scheme}://{http.Request.Host}");
        var scheme = own.Scheme == Uri.UriSchemeHttps ? "wss" : "ws";
        var token = await tokens.IssueAsync(conversation, TokenUse.Stream, cancellation);
        var described = await DescribedAsync(conversation, tokens, cancellation);
        described["streamUrl"] = $"{scheme}://{own.Authority}/v3/directline/conversations/{conversation:N}/stream?watermark={NumberOf(watermark) ?? 0}&t={token}";
        return described;
    }

    private static TimeSpan Pace(ApiSettings settings) => TimeSpan.FromSeconds(60.0 / Math.Max(1, settings.QuestionsPerMinute));

    private static IResult NotOpened(HttpContext http) => ProtocolError.Of(
        http.Request.Headers.Authorization.Count == 0 && http.Request.Headers.Origin.Count == 0 ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden,
        "Conversations are opened with LEARNINGADVISOR__DirectLine__Secret where one is set, else from the pages of LEARNINGADVISOR__DirectLine__Origins and from this machine.",
        "MayNotOpen");

    private static IResult Over => ProtocolError.Of(StatusCodes.Status404NotFound, "There is no such conversation, or it is over. Open a new one.", "ConversationNotFound");

    private static IResult WrongWatermark => ProtocolError.Of(StatusCodes.Status400BadRequest, "The watermark is none of ours. Send the last one that came with activities, or none to read from the start.", "BadWatermark");
}
