using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace LearningAdvisor.Api.Hosting;

/// <summary>The built pages of web/: the chat at <c>/</c>, the explorer where a browser opens <c>/graphql</c>, their assets.</summary>
internal sealed class WebPages(ApiSettings settings)
{
    private const string ChatPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";

    // The explorer's dialogs lock scrolling by an inline style, and its icons and fonts are data: addresses.
    private const string ExplorerPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'self'; base-uri 'none'";

    private const string NotBuilt =
        "<!doctype html><meta charset=\"utf-8\"><title>LearningAdvisor</title><p>The pages are not built yet. "
        + "Run <code>npm ci &amp;&amp; npm run build</code> in <code>web/</code>, or start with <code>./run</code>. "
        + "The API answers at <a href=\"/graphql\">/graphql</a>.";

    /// <summary>Serves the chat page and the assets.</summary>
    public void Map(WebApplication app)
    {
        app.MapGet("/", http => SendAsync(http, "chat/index.html", ChatPolicy));
        var assets = Path.Combine(settings.Web, "assets");
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
