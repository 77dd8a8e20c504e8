using LearningAdvisor.Advisor;
using LearningAdvisor.Catalogue.Accounts;

namespace LearningAdvisor.Api.Accounts;

/// <summary>A city's own sign-in: environment variables <c>LEARNINGADVISOR__SignIn__Provider__…</c>, listed in docs/settings.md.</summary>
public sealed record ProviderSettings
{
    private const string Section = "LearningAdvisor:SignIn:Provider";

    /// <summary>Where browsers are sent to sign in.</summary>
    public required string AuthorizationEndpoint { get; init; }

    /// <summary>Where the code is exchanged.</summary>
    public required string TokenEndpoint { get; init; }

    /// <summary>Where the claims are read.</summary>
    public required string UserInformationEndpoint { get; init; }

    /// <summary>Who must have issued the id token that comes with the access token; null for a provider that issues none.</summary>
    public string? Issuer { get; init; }

    public required string ClientId { get; init; }

    public required string ClientSecret { get; init; }

    /// <summary>What is asked for.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = ["openid", "profile"];

    /// <summary>The claim that names a person for ever.</summary>
    public string SubjectClaim { get; init; } = "sub";

    /// <summary>The claim whose value is shown.</summary>
    public string NameClaim { get; init; } = "name";

    /// <summary>The claim, a text or a list of them, that tells the role.</summary>
    public string RoleClaim { get; init; } = "groups";

    /// <summary>A value of that claim → role, the first that fits counts. Who has none of the values stays out.</summary>
    public IReadOnlyList<KeyValuePair<string, AccountRole>> Roles { get; init; } = [];

    /// <summary>Whether somebody who has no account yet gets one.</summary>
    public bool CreateAccounts { get; init; } = true;

    /// <returns>Null where no provider is named.</returns>
    /// <exception cref="InvalidDataException">A setting is missing or cannot be used; the message names it and the way out.</exception>
    public static ProviderSettings? From(IConfiguration configuration)
    {
        var given = new SettingsReading(configuration, Section);
        if (given.Text(nameof(AuthorizationEndpoint)) is null)
            return null;

        var usual = new ProviderSettings { AuthorizationEndpoint = "", TokenEndpoint = "", UserInformationEndpoint = "", ClientId = "", ClientSecret = "" };
        return usual with
        {
            AuthorizationEndpoint = EndpointOf(given, nameof(AuthorizationEndpoint)),
            TokenEndpoint = EndpointOf(given, nameof(TokenEndpoint)),
            UserInformationEndpoint = EndpointOf(given, nameof(UserInformationEndpoint)),
            Issuer = given.Text(nameof(Issuer)),
            ClientId = Needed(given, nameof(ClientId)),
            ClientSecret = Needed(given, nameof(ClientSecret)),
            Scopes = given.Text(nameof(Scopes))?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? usual.Scopes,
            SubjectClaim = given.Text(nameof(SubjectClaim)) ?? usual.SubjectClaim,
            NameClaim = given.Text(nameof(NameClaim)) ?? usual.NameClaim,
            RoleClaim = given.Text(nameof(RoleClaim)) ?? usual.RoleClaim,
            Roles = RolesOf(Needed(given, nameof(Roles))),
            CreateAccounts = given.Switch(nameof(CreateAccounts), usual.CreateAccounts),
        };
    }

    private static string Needed(SettingsReading given, string name) => given.Text(name)
        ?? throw new InvalidDataException($"LEARNINGADVISOR__SignIn__Provider__{name} is missing. With a provider it must be set; leave AuthorizationEndpoint out for none.");

    // Passwords and tokens go there, so nothing but TLS will do, except to this machine.
    private static string EndpointOf(SettingsReading given, string name)
    {
        var text = Needed(given, name);
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? text
            : throw new InvalidDataException($"LEARNINGADVISOR__SignIn__Provider__{name} is \"{text}\". It must be an address that begins with https://.");
    }

    private static List<KeyValuePair<string, AccountRole>> RolesOf(string text)
    {
        var roles = new List<KeyValuePair<string, AccountRole>>();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var middle = part.LastIndexOf('=');
            if (middle <= 0 || AccountRoles.Of(part[(middle + 1)..]) is not { } role || role == AccountRole.Institution)
                throw new InvalidDataException(
                    $"LEARNINGADVISOR__SignIn__Provider__Roles holds \"{part}\". Write value=ROLE with COUNSELLOR, LEAD or ADMINISTRATOR, several with \";\".");
            roles.Add(KeyValuePair.Create(part[..middle], role));
        }

        return roles;
    }
}
