using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Catalogue.Accounts;

namespace LearningAdvisor.Api.Tests.Accounts;

/// <summary>A host of its own with an account of each role, and a client that sends cookies as it is told.</summary>
public sealed class AccessCity : IDisposable
{
    /// <summary>Not signed in, and signed in as each role.</summary>
    public static readonly string[] Everybody = ["", "COUNSELLOR", "LEAD", "ADMINISTRATOR", "INSTITUTION"];

    private const string CookieName = "learningadvisor-session";

    private readonly ApiFixture _api = new();
    private readonly Lazy<HttpClient> _http;

    public AccessCity()
    {
        _http = new(() => new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = _api.Client.Http.BaseAddress });
        using var database = _api.OpenDatabase();
        foreach (var role in Enum.GetValues<AccountRole>())
            database.Accounts.Add(Account(role));
        database.SaveChanges();
    }

    public ApiFixture Api => _api;

    public HttpClient Http => _http.Value;

    public void Dispose()
    {
        if (_http.IsValueCreated)
            Http.Dispose();
        _api.Dispose();
    }

    /// <summary>The key of the account of a role.</summary>
    public static Guid KeyOf(AccountRole role) => new(1 + (int)role, 0, 0, new byte[8]);

    /// <summary>The cookie of a new session of the account of a role.</summary>
    /// <param name="role">As the API names it; empty for nobody.</param>
    public string? CookieOf(string role)
    {
        if (AccountRoles.Of(role) is not { } known)
            return null;

        var token = SecretToken.New();
        var now = ApiFixture.Now.UtcDateTime;
        using var database = _api.OpenDatabase();
        database.AccountSessions.Add(new AccountSession { TokenHash = SecretToken.HashOf(token), AccountKey = KeyOf(known), BeganAt = now, SeenAt = now, EndsAt = now.AddHours(1) });
        database.SaveChanges();
        return $"{CookieName}={token}";
    }

    /// <summary>Sends an operation by POST.</summary>
    /// <param name="headers">Further headers, such as <c>Origin</c>.</param>
    public async Task<HttpResponseMessage> SendAsync(string query, object? variables, string? cookie, string accept = "application/json", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <returns>The whole response.</returns>
    public async Task<JsonElement> AskAsync(string query, object? variables = null, string? cookie = null)
    {
        using var response = await SendAsync(query, variables, cookie);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The cookie that a response sets; null where it sets none.</summary>
    public static string? CookieIn(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Set-Cookie", out var set) ? set.Single() : null;

    private static Account Account(AccountRole role) => new()
    {
        Key = KeyOf(role),
        Name = AccountRoles.NameOf(role),
        DisplayName = $"The {AccountRoles.NameOf(role)}",
        Role = role,
        InstitutionKey = role == AccountRole.Institution ? 1 : null,
        CreatedAt = ApiFixture.Now.UtcDateTime,
    };
}

/// <summary>Tests that share one <see cref="AccessCity"/>; they run one after another.</summary>
[CollectionDefinition(nameof(AccessCity))]
public sealed class AccessCityTests : ICollectionFixture<AccessCity>;
