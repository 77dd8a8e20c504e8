using System.Text;
using LearningAdvisor.Api.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LearningAdvisor.Bench.Allocations;

/// <summary>
/// The real host over a filled database. Requests go to the GraphQL endpoint itself, on the caller's thread: reading the
/// body, running it and writing the answer are in, sockets and routing are not.
/// </summary>
public sealed class CatalogueHost : WebApplicationFactory<ApiSettings>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("allocations-").FullName;
    private readonly RequestDelegate _endpoint;

    /// <summary>Fills a database and starts the host over it; takes a few seconds.</summary>
    public CatalogueHost()
    {
        FilledCatalogue.Into(ConnectionString);
        _endpoint = Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Single(endpoint => endpoint.RoutePattern.RawText == "/graphql").RequestDelegate!;
    }

    private string ConnectionString => $"Data Source={Path.Combine(_folder, "catalogue.db")}";

    /// <summary>Sends one request and discards the answer.</summary>
    /// <exception cref="InvalidOperationException">It did not end on this thread, so that a count of the thread's bytes would miss some.</exception>
    public void Send(byte[] body) => Send(body, Stream.Null);

    /// <summary>Sends every request of a query and looks at its answers.</summary>
    /// <exception cref="InvalidOperationException">One is not what the data says.</exception>
    public void Check(MeasuredQuery query)
    {
        foreach (var body in query.Bodies)
        {
            using var answer = new MemoryStream();
            Send(body, answer);
            var text = Encoding.UTF8.GetString(answer.ToArray());
            if (text.Split(query.Marks.Text).Length - 1 != query.Marks.Times)
                throw new InvalidOperationException(
                    $"{query.Name} should answer with {query.Marks.Times} × {query.Marks.Text}, but answered: {text}");
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(_folder);
        builder.UseSetting("LearningAdvisor:Database", ConnectionString);
        builder.UseSetting("LearningAdvisor:Web", Path.Combine(_folder, "no-pages"));
        // Our own background work, such as the adviser's warm-up, would allocate beside what is measured.
        builder.ConfigureTestServices(services =>
        {
            var own = services.Where(service => service.ServiceType == typeof(IHostedService)
                && (service.ImplementationFactory?.Method.Module ?? service.ImplementationType?.Module)?.Assembly == typeof(ApiSettings).Assembly);
            foreach (var service in own.ToList())
                services.Remove(service);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        // Called both ways, so the folder may be gone already.
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private void Send(byte[] body, Stream answer)
    {
        using var scope = Services.CreateScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Request.Method = HttpMethods.Post;
        http.Request.ContentType = "application/json";
        http.Request.Headers.Accept = "application/json";
        http.Request.ContentLength = body.Length;
        http.Request.Body = new MemoryStream(body, writable: false);
        http.Response.Body = answer;
        var sent = _endpoint(http);
        if (!sent.IsCompleted)
            throw new InvalidOperationException("A request over SQLite went on another thread. Count its bytes there too, or keep it on this one.");
        sent.GetAwaiter().GetResult();
    }
}
