using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Learning;

/// <summary>The GraphQL types <c>GateRun</c> and <c>CaseChange</c> over the records of the same names.</summary>
internal static class GateRunType
{
    private static readonly ObjectType Change = new("CaseChange", () =>
    [
        Field.Of<CaseChange>("case", ApprovedCaseType.Type.NonNull, change => change.Case),
        Field.Of<CaseChange>("isWorse", Scalars.Boolean.NonNull, change => change.IsWorse, "False where the change mends it."),
        Field.Of<CaseChange>("before", Scalars.String.NonNull.List.NonNull, change => change.Before, "The adviser's replies without the change, a turn each."),
        Field.Of<CaseChange>("after", Scalars.String.NonNull.List.NonNull, change => change.After, "The replies with it."),
        Field.Of<CaseChange>("faults", Scalars.String.NonNull.List.NonNull, change => change.Faults, "What is wrong with the worse of the two."),
    ], "A case whose outcome a change alters.");

    public static ObjectType Type { get; } = new("GateRun", () =>
    [
        Field.Of<GateRun>("id", Scalars.Id.NonNull, run => GlobalId.Of("GateRun", run.Key)),
        Field.Of<GateRun>("subject", LearningEnums.Subject.NonNull, run => run.Subject),
        Field.Of<GateRun>("candidate", Scalars.String.NonNull, run => run.Candidate, "Which change: a version's number, a hash, what was named at the command."),
        Field.Of<GateRun>("at", CustomScalars.DateTime.NonNull, run => Instants.Utc(run.At)),
        Field.Of<GateRun>("by", Scalars.String.NonNull, run => run.By),
        Field.Of<GateRun>("passed", Scalars.Boolean.NonNull, run => run.Passed, "Whether no case got worse."),
        Field.Of<GateRun>("cases", Scalars.Int.NonNull, run => run.Cases, "How many were talked through."),
        Field.Of<GateRun>("worse", Scalars.Int.NonNull, run => run.Worse),
        Field.Of<GateRun>("better", Scalars.Int.NonNull, run => run.Better),
        Field.Of<GateRun>("outOfDate", Scalars.Int.NonNull, run => run.OutOfDate, "Cases that name a course which is not offered any more; they are judged by the rest."),
        Field.Of<GateRun>("milliseconds", Scalars.Int.NonNull, run => run.Milliseconds),
        Field.Of<GateRun>("acceptedBy", Scalars.String, run => run.AcceptedBy, "Who let the change pass although a case got worse; null where nobody did."),
        Field.Of<GateRun>("acceptReason", Scalars.String, run => run.AcceptReason),
        new Field("changes", Change.NonNull.List.NonNull, "The cases whose outcome differs, the worse ones first.")
        {
            ListSize = Costs.UpTo(5),
            ResolveBatch = Batch.ToMany<GateRun, long, CaseChange>(
                run => run.Key,
                async (database, runs, cancellation) => (await database.CaseChanges
                    .Include(change => change.Case)
                    .Where(change => runs.Contains(change.RunKey))
                    .OrderByDescending(change => change.IsWorse).ThenBy(change => change.CaseKey)
                    .ToListAsync(cancellation)).ToLookup(change => change.RunKey)),
        },
    ], "What the approved cases said of a change.");

    /// <summary>What a row is loaded with.</summary>
    public static Columns<GateRun> Columns { get; } = new(nameof(GateRun.Key), new Dictionary<string, string[]>
    {
        ["passed"] = [nameof(GateRun.Worse)],
        ["changes"] = [],
    });
}
