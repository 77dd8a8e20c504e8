using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LearningAdvisor.Api.Hosting;
using LearningAdvisor.Channels.Line;
using LearningAdvisor.Channels.Line.Menus;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LearningAdvisor.Api.Line.Simulating;

/// <summary>A page that looks like a telephone, and what it needs. Only this machine may open it, and only where the program was started for it.</summary>
internal static partial class SimulatorDoor
{
    private const string Page = "/line-simulator";

    public static void MapLineSimulator(this WebApplication app)
    {
        if (app.Services.GetService<SimulatedLine>() is null)
            return;

        var here = app.MapGroup(Page).AddEndpointFilter(async (context, next) => IsFromHere(context.HttpContext) ? await next(context) : Results.NotFound());
        here.MapGet("", (HttpContext http, WebPages pages) => pages.Simulator(http));
        here.MapGet("menu.png", () => Results.Bytes(RichMenu.Image, "image/png"));
        here.MapGet("menu", () => Results.Json(RichMenu.Definition()));
        here.MapGet("messages", (string user, long after, SimulatedLine line) => Results.Json(line.After(user, after)));
        here.MapPost("deliver", DeliverAsync);
    }

    // Another site's page could reach this address through the browser, but neither under this name nor with this media type.
    private static bool IsFromHere(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote) && http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && (HttpMethods.IsGet(http.Request.Method) || http.Request.HasJsonContentType());

    /// <summary>Makes a webhook of what the telephone did, signs it, and posts it to the real door over the network of this machine.</summary>
    private static async Task<IResult> DeliverAsync(Delivery delivery, SimulatedLine line, LineSettings settings, IServer server, TimeProvider clock, CancellationToken cancellation)
    {
        if (!UserId().IsMatch(delivery.User))
            return Results.BadRequest();

        line.Languages[delivery.User] = delivery.Language;
        if (delivery.LosesAnswer)
            line.LoseNextAnswer(delivery.User);
        var said = (JsonObject)delivery.Event.DeepClone();
        said["mode"] = "active";
        said["timestamp"] = clock.GetUtcNow().ToUnixTimeMilliseconds();
        said["source"] = new JsonObject { ["type"] = "user", ["userId"] = delivery.User };
        said["webhookEventId"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(13));
        said["deliveryContext"] = new JsonObject { ["isRedelivery"] = false };
        if (said["type"]?.GetValue<string>() is not ("unsend" or "unfollow"))
            said["replyToken"] = line.Issue(delivery.User);

        using var http = new HttpClient { BaseAddress = AddressOf(server) };
        var status = await PostAsync(http, said, settings, cancellation);
        if (delivery.Twice)
        {
            said["deliveryContext"] = new JsonObject { ["isRedelivery"] = true };
            status = await PostAsync(http, said, settings, cancellation);
        }
        return Results.Json(new { status });
    }

    private static async Task<int> PostAsync(HttpClient http, JsonObject said, LineSettings settings, CancellationToken cancellation)
    {
        var body = Encoding.UTF8.GetBytes(new JsonObject { ["destination"] = "U00000000000000000000000000000000", ["events"] = new JsonArray(said.DeepClone()) }.ToJsonString(LineClient.Json));
        using var request = new HttpRequestMessage(HttpMethod.Post, "line/webhook") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Add("x-line-signature", Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(settings.ChannelSecret), body)));
        using var response = await http.SendAsync(request, cancellation);
        return (int)response.StatusCode;
    }

    // A server that listens on every address listens on this one, too.
    private static Uri AddressOf(IServer server)
    {
        var listening = BindingAddress.Parse(server.Features.Get<IServerAddressesFeature>()!.Addresses.First(address => address.StartsWith("http:", StringComparison.Ordinal)));
        return new Uri($"http://{(listening.Host is "localhost" ? listening.Host : "127.0.0.1")}:{listening.Port}/");
    }

    [GeneratedRegex("^U[0-9a-f]{32}$")]
    private static partial Regex UserId();
}

/// <summary>What somebody did on the telephone.</summary>
/// <param name="Language">Of their LINE, a language tag.</param>
/// <param name="Event">LINE's event without what LINE adds: type, and what belongs to it.</param>
/// <param name="Twice">Whether LINE delivers it again.</param>
/// <param name="LosesAnswer">Whether LINE's yes to the answer is lost on the way.</param>
internal sealed record Delivery(string User, string Language, JsonObject Event, bool Twice, bool LosesAnswer);
