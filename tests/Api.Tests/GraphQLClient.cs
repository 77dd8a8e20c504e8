using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace LearningAdvisor.Api.Tests;

/// <summary>Sends operations as a front end does.</summary>
public sealed class GraphQLClient(HttpClient http)
{
    public HttpClient Http => http;

    /// <summary>Sends an operation that must succeed.</summary>
    /// <returns>The response's <c>data</c>.</returns>
    public async Task<JsonElement> DataAsync(string query, object? variables = null, string? token = null)
    {
        var response = await SendAsync(query, variables, token);
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response.GetProperty("data");
    }

    /// <summary>Sends an operation that must fail with one error.</summary>
    public async Task<JsonElement> ErrorAsync(string query, object? variables = null, string? token = null)
    {
        var response = await SendAsync(query, variables, token);
        return Assert.Single(response.GetProperty("errors").EnumerateArray());
    }

    /// <returns>The whole response.</returns>
    public async Task<JsonElement> SendAsync(string query, object? variables = null, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
