using System.Text.Json;
using LearningAdvisor.Catalogue.Accounts;
using Microsoft.AspNetCore.Authentication;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Somebody as the city's provider tells of them.</summary>
/// <param name="Subject">Names them for ever.</param>
/// <param name="Name">Shown beside their decisions.</param>
/// <param name="Role">Null where none of their values stands for one.</param>
internal sealed record ProviderPerson(string Subject, string Name, AccountRole? Role)
{
    /// <param name="claims">What the user-info endpoint answered.</param>
    /// <exception cref="AuthenticationFailureException">It does not name the person.</exception>
    public static ProviderPerson Of(JsonElement claims, ProviderSettings settings)
    {
        if (TextOf(claims, settings.SubjectClaim) is not { Length: > 0 and <= 255 } subject)
            throw new AuthenticationFailureException(
                $"The user-info endpoint gave no claim \"{settings.SubjectClaim}\". Name the one that it gives in LEARNINGADVISOR__SignIn__Provider__SubjectClaim.");

        var name = string.Concat((TextOf(claims, settings.NameClaim) ?? subject).Where(character => !char.IsControl(character))).Trim();
        var values = ValuesOf(claims, settings.RoleClaim);
        var role = settings.Roles.Where(one => values.Contains(one.Key)).Select(one => (AccountRole?)one.Value).FirstOrDefault();
        return new ProviderPerson(subject, name.Length > Account.LongestName ? name[..Account.LongestName] : name, role);
    }

    private static string? TextOf(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static HashSet<string> ValuesOf(JsonElement claims, string name)
    {
        if (!claims.TryGetProperty(name, out var value))
            return [];

        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)]
            : TextOf(claims, name) is { } text ? [text] : [];
    }
}
