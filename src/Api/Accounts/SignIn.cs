using LearningAdvisor.Api.Schema;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Who sent a request.</summary>
internal static class SignIn
{
    /// <summary>The counsellor whose key the request carries; null for residents and for everybody else.</summary>
    public static Counsellor? Counsellor(this RequestContext request)
    {
        if (request.BearerToken() is not { } key)
            return null;

        try
        {
            return request.RequestServices.GetRequiredService<CounsellorFile>().Find(key);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            // Residents go on being answered; counsellors cannot sign in until the file is mended.
            request.RequestServices.GetRequiredService<ILogger<CounsellorFile>>().LogError(broken, "No counsellor can sign in.");
            return null;
        }
    }

    /// <summary>The counsellor whose key the request carries.</summary>
    /// <param name="field">What was asked for.</param>
    /// <exception cref="GraphQLException">There is no key, or it is no counsellor's.</exception>
    public static Counsellor RequireCounsellor(this RequestContext request, ISelectedField field)
    {
        if (request.Counsellor() is { } counsellor)
            return counsellor;

        throw request.BearerToken() is null
            ? new GraphQLException(
                $"Field \"{field.Field.Name}\" is for counsellors. Send a counsellor's key in the header \"Authorization: Bearer KEY\".",
                ErrorCodes.Unauthenticated)
            : new GraphQLException(
                $"Field \"{field.Field.Name}\" is for counsellors, and the key in the header \"Authorization\" is not one of theirs. Ask whoever runs this service for a key.",
                ErrorCodes.Forbidden);
    }
}
