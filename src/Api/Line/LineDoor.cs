using LearningAdvisor.Channels.Line;
using LearningAdvisor.Channels.Outbox;
using Microsoft.AspNetCore.Http.Features;

namespace LearningAdvisor.Api.Line;

/// <summary>Where LINE delivers what residents write there. The addresses are there only when a channel secret is set.</summary>
internal static class LineDoor
{
    /// <summary>Most bytes of a webhook; LINE's own are a few thousand.</summary>
    private const int LongestBody = 1_000_000;

    public static void MapLine(this WebApplication app)
    {
        if (app.Services.GetService<LineSettings>() is null)
            return;

        app.MapPost("/line/webhook", ReceiveAsync);
        app.MapGet("/health/line", async (MessagingFigures figures, CancellationToken cancellation) =>
            Results.Json(await figures.ReadAsync(LineWebhook.Channel, cancellation)));
    }

    // The signature covers the raw bytes, so they are checked before anything parses them.
    // 200 means "stored": LINE waits two seconds for it, and the answer is worked out afterwards.
    private static async Task<IResult> ReceiveAsync(HttpContext http, LineSignature signature, LineWebhook webhook)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LongestBody;
        using var body = new MemoryStream();
        try
        {
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        }
        catch (BadHttpRequestException refused)
        {
            return Results.StatusCode(refused.StatusCode);
        }

        var bytes = body.GetBuffer().AsMemory(0, (int)body.Length);
        if (!signature.Matches(bytes.Span, http.Request.Headers["x-line-signature"]))
            return Results.Unauthorized();

        return await webhook.ReceiveAsync(bytes, http.RequestAborted) ? Results.Ok() : Results.BadRequest();
    }
}
