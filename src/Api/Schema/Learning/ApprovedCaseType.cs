using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Api.Schema.Reviews;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Learning;

/// <summary>The GraphQL type <c>ApprovedCase</c> over the record of the same name. Whoever hands one out has checked that a counsellor asks.</summary>
internal static class ApprovedCaseType
{
    public const string Name = "ApprovedCase";

    public static ObjectType Type { get; } = new(Name, () =>
    [
        Field.Of<ApprovedCase>("id", Scalars.Id.NonNull, one => GlobalId.Of(Name, one.Key)),
        Field.Of<ApprovedCase>("version", Scalars.Int.NonNull, one => one.Version, "To be passed with a change, from 1; each change raises it."),
        Field.Of<ApprovedCase>("question", Scalars.String.NonNull, one => one.Question, "The last one, whose reply is held; personal data masked."),
        Field.Of<ApprovedCase>("yaml", Scalars.String.NonNull, one => CaseTalks.ToYaml([CaseTalks.Of(one)]), "The whole talk and what must hold, as `./advisor evaluate` reads it."),
        Field.Of<ApprovedCase>("isActive", Scalars.Boolean.NonNull, one => one.IsActive, "False while it is switched off and stops no change."),
        Field.Of<ApprovedCase>("approvedBy", Scalars.String.NonNull, one => one.ApprovedBy, "The counsellor's name."),
        Field.Of<ApprovedCase>("approvedAt", CustomScalars.DateTime.NonNull, one => Instants.Utc(one.ApprovedAt)),
        Field.Of<ApprovedCase>("switchedBy", Scalars.String, one => one.SwitchedBy, "Who switched it off or on last; null where nobody has."),
        Field.Of<ApprovedCase>("switchedAt", CustomScalars.DateTime, one => Instants.Utc(one.SwitchedAt)),
        Field.Of<ApprovedCase>("switchReason", Scalars.String, one => one.SwitchReason, "Personal data masked."),
        Field.Of<ApprovedCase>("reviewItemId", Scalars.Id, one => one.TurnKey is { } turn ? GlobalId.Of(ReviewItemType.Name, turn) : null, "The reply in the review queue; null once the talk was old enough to be deleted."),
    ], "A talk that counsellors approved: no change goes live that makes its reply worse.");

    /// <summary>What a row is loaded with.</summary>
    public static Columns<ApprovedCase> Columns { get; } = new(nameof(ApprovedCase.Key), new Dictionary<string, string[]>
    {
        ["yaml"] = [nameof(ApprovedCase.Talk)],
        ["reviewItemId"] = [nameof(ApprovedCase.TurnKey)],
    });

    /// <summary>The case of an id; null when there is none.</summary>
    public static async Task<ApprovedCase?> FindAsync(RequestContext request, string? id, CancellationToken cancellation)
    {
        if (GlobalId.NumberOf(Name, id) is not { } key)
            return null;

        await using var database = await request.DatabaseAsync();
        return await database.ApprovedCases.FirstOrDefaultAsync(one => one.Key == key, cancellation);
    }
}
