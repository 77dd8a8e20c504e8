using LearningAdvisor.Api.Schema;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Who sent a request.</summary>
internal static class SignIn
{
    /// <summary>Who sent it, by a counsellor's key in the header or by a session's cookie; null for residents and for everybody else.</summary>
    /// <remarks>A header wins over the cookie: a resident's token makes the one who sends it a resident.</remarks>
    public static SignedIn? Account(this RequestContext request)
    {
        if (request.BearerToken() is { } key)
            return request.HolderOf(key);

        var services = request.RequestServices;
        return services.GetRequiredService<SessionCookie>().Read(request.Http()) is { } token ? services.GetRequiredService<Sessions>().Find(token) : null;
    }

    /// <summary>The counsellor, lead or administrator who sent it; null for everybody else.</summary>
    public static Counsellor? Counsellor(this RequestContext request) =>
        request.Account() is { } account && AccessTable.Allows(AccessTable.AnyConsultation, account.Role) ? request.CounsellorOf(account) : null;

    /// <summary>Who sent it, where the table lets them use the field.</summary>
    /// <param name="field">What was asked for.</param>
    /// <exception cref="GraphQLException">They are not signed in, or may not use it.</exception>
    public static SignedIn Require(this RequestContext request, ISelectedField field)
    {
        var account = request.Account();
        var row = $"{field.ParentType.Name}.{field.Field.Name}";
        if (AccessTable.Allows(row, account?.Role) && account is not null)
            return account;

        var whom = string.Join(", ", AccessTable.RolesOf(row).Select(AccountRoles.NameOf));
        throw account is not null
            ? new GraphQLException($"Field \"{field.Field.Name}\" is for {whom}, and you are signed in as {AccountRoles.NameOf(account.Role)}. Ask an administrator for another role.", ErrorCodes.Forbidden)
            : request.BearerToken() is null
                ? new GraphQLException(
                    $"Field \"{field.Field.Name}\" is for {whom}. Sign in, or send a counsellor's key in the header \"Authorization: Bearer KEY\".",
                    ErrorCodes.Unauthenticated)
                : new GraphQLException(
                    $"Field \"{field.Field.Name}\" is for {whom}, and the key in the header \"Authorization\" is no counsellor's. Ask whoever runs this service for a key, or leave the header out and sign in.",
                    ErrorCodes.Forbidden);
    }

    /// <summary>The counsellor, lead or administrator who sent it, where the table lets them use the field.</summary>
    /// <inheritdoc cref="Require"/>
    public static Counsellor RequireCounsellor(this RequestContext request, ISelectedField field) => request.CounsellorOf(request.Require(field));

    /// <summary>Who is signed in, as the audit log keeps them.</summary>
    public static Actor ActorOf(this RequestContext request, SignedIn account) => new(account.DisplayName, account.Account, request.Origin());

    /// <summary>A keyed hash of the address that the request came from; null inside this process.</summary>
    public static string? Origin(this RequestContext request) =>
        request.Http().Connection.RemoteIpAddress is { } address
            ? request.RequestServices.GetRequiredService<AccountSeal>().HashOf(address)
            : null;

    private static Counsellor CounsellorOf(this RequestContext request, SignedIn account) => new(account.DisplayName) { By = request.ActorOf(account) };

    private static SignedIn? HolderOf(this RequestContext request, string key)
    {
        try
        {
            return request.RequestServices.GetRequiredService<CounsellorFile>().Find(key) is { } counsellor
                ? new SignedIn(counsellor.Name, AccountRole.Counsellor)
                : null;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            // Residents go on being answered; nobody signs in by a key until the file is mended.
            request.RequestServices.GetRequiredService<ILogger<CounsellorFile>>().LogError(broken, "No counsellor can sign in by a key.");
            return null;
        }
    }
}
