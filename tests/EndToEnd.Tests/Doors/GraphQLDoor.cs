using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace LearningAdvisor.EndToEnd.Tests.Doors;

/// <summary>Asks /graphql as any client would.</summary>
internal static class GraphQLDoor
{
    private const string Ask = """
        mutation ($input: AskInput!) {
          ask(input: $input) {
            consultation { id }
            consultationToken
            turn { id }
            errors { message code }
            reply { text kind grounded composedBy recommendations { rank reasons course { id code source title registrationStatus } } }
          }
        }
        """;

    /// <returns>The answer's <c>data</c>; a test that gets errors fails with them.</returns>
    public static async Task<JsonElement> QueryAsync(this HttpClient http, string query, object? variables = null, string? token = null)
    {
        using var answer = await http.PostAsync(query, variables, token);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(body.TryGetProperty("errors", out var errors), errors.ToString());
        return body.GetProperty("data");
    }

    /// <returns>The payload of <c>ask</c>.</returns>
    public static async Task<JsonElement> AskAsync(this HttpClient http, string text, string? consultationId = null, string? token = null)
    {
        var data = await http.QueryAsync(Ask, new { input = new { text, consultationId, locale = "zh-TW" } }, token);
        return data.GetProperty("ask");
    }

    /// <returns>The raw answer; the caller disposes it.</returns>
    public static async Task<HttpResponseMessage> PostAsync(this HttpClient http, string query, object? variables = null, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }

    public static string Text(this JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
