using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>A request's services, and its HTTP context for resolvers that set a cookie or read a header.</summary>
/// <param name="services">The request's own, or those of a scope for one operation of a socket.</param>
internal sealed class HttpServices(HttpContext http, IServiceProvider services) : IServiceProvider
{
    public object? GetService(Type serviceType) =>
        serviceType == typeof(HttpContext) ? http : services.GetService(serviceType);
}
