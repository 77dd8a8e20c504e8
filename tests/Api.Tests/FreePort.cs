using Microsoft.AspNetCore.Hosting;

namespace LearningAdvisor.Api.Tests;

/// <summary>Where a host of the tests listens.</summary>
public static class FreePort
{
    /// <summary>
    /// Has the host listen at a free port of this machine. A port given to <c>UseKestrel</c> is set only after the host is built,
    /// in a race with its start (dotnet/aspnetcore, pull request 67714); an address among the settings is there before.
    /// </summary>
    public static IWebHostBuilder UseFreePort(this IWebHostBuilder builder) => builder.UseUrls("http://127.0.0.1:0");
}
