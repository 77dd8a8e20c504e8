using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Tests.Activity;

/// <summary>A service that speaks the Activity protocol: takes answers, names its keys, signs tokens and hands some out.</summary>
public sealed class ServiceDouble : IAsyncDisposable
{
    public const string KeyId = "key-1";

    private readonly WebApplication _app;
    private readonly RSA _key = RSA.Create(2048);

    private ServiceDouble(WebApplication app) => _app = app;

    /// <summary>Ends with a path, as real ones do.</summary>
    public string Address => $"{_app.Urls.First()}/_connector";

    public string OpenIdAddress => $"{_app.Urls.First()}/openid";

    public string TokenAddress => $"{_app.Urls.First()}/token";

    /// <summary>What came, in order.</summary>
    public ConcurrentQueue<(string Path, JsonObject Activity, string? Authorization)> Taken { get; } = new();

    /// <summary>How the next answers are met; 201 when there is none.</summary>
    public ConcurrentQueue<int> Statuses { get; } = new();

    public static async Task<ServiceDouble> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var service = new ServiceDouble(app);
        // As a delegate: taken for a request delegate, what it returns would be let go.
        app.MapPost("/_connector/{**path}", (Delegate)service.TakeAsync);
        app.MapGet("/openid", () => Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = $"{app.Urls.First()}/keys" }));
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { service.PublicKey() } }));
        app.MapPost("/token", () => Results.Json(new { access_token = "own-token", expires_in = 3600 }));
        await app.StartAsync();
        return service;
    }

    /// <summary>A token whose claims can be changed.</summary>
    /// <param name="signer">Another key than the published one; null for that.</param>
    public string Token(DateTimeOffset now, Action<JsonObject>? change = null, string algorithm = "RS256", RSA? signer = null)
    {
        var claims = new JsonObject
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = "app-1",
            ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(60).ToUnixTimeSeconds(),
            ["serviceurl"] = Address,
        };
        change?.Invoke(claims);
        var signed = $"{Encoded(new JsonObject { ["alg"] = algorithm, ["kid"] = KeyId, ["typ"] = "JWT" })}.{Encoded(claims)}";
        var signature = (signer ?? _key).SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{(algorithm == "none" ? "" : Base64Url.EncodeToString(signature))}";
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private static string Encoded(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));

    private object PublicKey()
    {
        var parameters = _key.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", kid = KeyId, n = Base64Url.EncodeToString(parameters.Modulus), e = Base64Url.EncodeToString(parameters.Exponent), endorsements = new[] { "emulator" } };
    }

    private async Task<IResult> TakeAsync(HttpContext http)
    {
        if (Statuses.TryDequeue(out var status))
            return status == (int)HttpStatusCode.Redirect ? Results.Redirect($"{_app.Urls.First()}/_connector/elsewhere", preserveMethod: true) : Results.StatusCode(status);

        var activity = (await JsonSerializer.DeserializeAsync<JsonObject>(http.Request.Body))!;
        Taken.Enqueue((http.Request.Path, activity, http.Request.Headers.Authorization));
        return Results.Json(new { id = Guid.NewGuid() }, statusCode: StatusCodes.Status201Created);
    }
}
