using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace LearningAdvisor.Api.Hosting;

/// <summary>
/// The built pages of web/: the chat at <c>/</c> and, for frames in other sites, at <c>/widget/</c>; the script that makes such a
/// frame, and a page that shows how; the counsellors' console at <c>/console/</c>; the explorer where a browser opens <c>/graphql</c>;
/// their assets.
/// </summary>
internal sealed class WebPages(ApiSettings settings, WidgetSettings widget)
{
    private const string ChatPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";

    // The explorer's dialogs lock scrolling by an inline style, and its icons and fonts are data: addresses.
    private const string ExplorerPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'self'; base-uri 'none'";

    // As strict as a policy for pages gets: the demonstration shows that the widget needs no more.
    private const string DemoPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    // Nothing but this server; what the advisor sends stays text.
    private const string SimulatorPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    // Counsellors sign in here, so no other page may hold it in a frame; all that it needs comes from this server.
    private const string ConsolePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private const string NotBuilt =
        "<!doctype html><meta charset=\"utf-8\"><title>LearningAdvisor</title><p>The pages are not built yet. "
        + "Run <code>npm ci &amp;&amp; npm run build</code> in <code>web/</code>, or start with <code>./run</code>. "
        + "The API answers at <a href=\"/graphql\">/graphql</a>.";

    // Who else may hold the frame is the browser's to enforce; the frame asks nobody but this server.
    private string FramePolicy =>
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        + $"frame-ancestors {string.Join(' ', widget.Origins.Prepend("'self'"))}";

    /// <summary>Serves the chat page, the widget, the console and the assets.</summary>
    public void Map(WebApplication app)
    {
        app.MapGet("/", http => SendAsync(http, "chat/index.html", ChatPolicy));
        app.MapGet("/widget", SendFrameAsync);
        app.MapGet("/widget/demo", http => SendAsync(http, "widget/demo.html", DemoPolicy));
        app.MapGet("/widget.js", SendScript);
        // Where one is in the console, its script reads from the address.
        app.MapGet("/console/{**place}", http => SendAsync(http, "console/index.html", ConsolePolicy));
        var assets = Path.Combine(settings.Web, "assets");
        // The assets are the same for everybody and hold no secret, so their length can tell nothing about one.
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal), branch => branch.UseResponseCompression());
        if (Directory.Exists(assets))
            app.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = "/assets",
                FileProvider = new PhysicalFileProvider(assets),
                OnPrepareResponse = KeepForEver,
            });
    }

    /// <summary>Serves the explorer.</summary>
    public Task Explorer(HttpContext http) => SendAsync(http, "explorer/index.html", ExplorerPolicy);

    /// <summary>Serves the telephone on which the LINE channel is tried.</summary>
    public Task Simulator(HttpContext http) => SendAsync(http, "line-simulator/index.html", SimulatorPolicy);

    private Task SendFrameAsync(HttpContext http)
    {
        // Speaking instead of typing is offered in the frame, too; nothing else of the device is.
        http.Response.Headers["Permissions-Policy"] = "microphone=(self), camera=(), geolocation=()";
        return SendAsync(http, "chat/index.html", FramePolicy);
    }

    // The name stays while the content changes, so it is asked for anew each day; any site may load it, by `integrity` too.
    private IResult SendScript(HttpContext http)
    {
        var file = Path.Combine(settings.Web, "widget", "widget.js");
        if (!File.Exists(file))
            return Results.NotFound();

        http.Response.Headers.CacheControl = "public, max-age=86400";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return Results.File(file, "text/javascript; charset=utf-8", lastModified: File.GetLastWriteTimeUtc(file));
    }

    private async Task SendAsync(HttpContext http, string page, string policy)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = policy;
        http.Response.Headers.CacheControl = "no-cache";
        var file = Path.Combine(settings.Web, page);
        if (File.Exists(file))
            await http.Response.SendFileAsync(file, http.RequestAborted);
        else
            await http.Response.WriteAsync(NotBuilt, http.RequestAborted);
    }

    // The names carry a hash of the content, but for the licences.
    private static void KeepForEver(StaticFileResponseContext file)
    {
        if (file.File.Name.EndsWith(".md", StringComparison.Ordinal))
            return;

        file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
    }
}
