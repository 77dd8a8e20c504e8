using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Advisor.Learning.Weights;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Learning;

/// <summary>The mutation's fields <c>approveCase</c>, <c>switchCase</c>, <c>computeWeights</c> and <c>switchWeights</c>.</summary>
internal static class LearningMutations
{
    public static IEnumerable<Field> Fields =>
    [
        new Field(
            "approveCase",
            CasePayload("ApproveCasePayload"),
            "For counsellors: keeps the talk up to a turn as a case that no change may make worse. What must hold is taken from the reviews of its reply; without any, that it is right as it is. The same turn again replaces its case.",
            [Input("ApproveCaseInput", new InputValue("turnId", Scalars.Id.NonNull, "Of the turn whose reply is held."))])
        {
            Resolve = ApproveAsync,
            Cost = Costs.Turn,
        },
        new Field(
            "switchCase",
            CasePayload("SwitchCasePayload"),
            "For leads and administrators: switches a case off, so that it stops no change, or on again.",
            [
                Input(
                    "SwitchCaseInput",
                    new InputValue("caseId", Scalars.Id.NonNull),
                    new InputValue("version", Scalars.Int.NonNull, "The version that was seen."),
                    new InputValue("isActive", Scalars.Boolean.NonNull),
                    new InputValue("reason", Scalars.String, $"For colleagues, {ReviewRules.LongestNote} characters at most; needed to switch off, and kept with personal data masked.")),
            ])
        {
            Resolve = SwitchCaseAsync,
            Cost = Costs.Statement,
        },
        new Field(
            "computeWeights",
            WeightPayload("ComputeWeightsPayload"),
            "For leads and administrators: computes weights from today's reviews and tries them with the approved cases. They are not in use yet.")
        {
            Resolve = context => WeighAsync(context, (desk, by) => desk.ComputeAsync(by, context.CancellationToken)),
            Cost = Costs.Turn,
        },
        new Field(
            "switchWeights",
            WeightPayload("SwitchWeightsPayload"),
            "For leads and administrators: puts a version of the weights in use, an earlier one too, unless an approved case gets worse with it.",
            [Input("SwitchWeightsInput", new InputValue("versionId", Scalars.Id, "Null to let reviews change no order; that needs no trial."))])
        {
            Resolve = context => WeighAsync(context, (desk, by) => desk.SwitchAsync(VersionOf(context.Argument<InputObject>("input")!), by, context.CancellationToken)),
            Cost = Costs.Turn,
        },
    ];

    private static InputValue Input(string name, params InputValue[] fields) => new("input", new InputObjectType(name, () => fields).NonNull);

    private static GraphQLType CasePayload(string name) => new ObjectType(name, () =>
    [
        Field.Of<CaseDone>("case", ApprovedCaseType.Type, done => done.Outcome.Case, "As it stands now; null where there is none."),
        ExpectedError.FieldOf<CaseDone>(done => done.Errors),
    ]).NonNull;

    private static GraphQLType WeightPayload(string name) => new ObjectType(name, () =>
    [
        Field.Of<WeightDone>("version", WeightVersionType.Type, done => done.Outcome.Version, "As it stands now; null where there is none."),
        ExpectedError.FieldOf<WeightDone>(done => done.Errors),
    ]).NonNull;

    private static async ValueTask<object?> ApproveAsync(ResolveContext context)
    {
        var counsellor = context.Request.RequireCounsellor(context.SelectedField);
        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = GlobalId.GuidOf(TurnType.Name, context.Argument<InputObject>("input")!.Get<string>("turnId")) is { } turn
            ? await scope.ServiceProvider.GetRequiredService<CaseDesk>().ApproveAsync(turn, counsellor.By, context.CancellationToken)
            : new CaseOutcome(null, CaseRefusal.NotFound);
        return Done(context, outcome, "turnId");
    }

    private static async ValueTask<object?> SwitchCaseAsync(ResolveContext context)
    {
        var lead = context.Request.RequireCounsellor(context.SelectedField);
        var input = context.Argument<InputObject>("input")!;
        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = GlobalId.NumberOf(ApprovedCaseType.Name, input.Get<string>("caseId")) is { } key
            ? await scope.ServiceProvider.GetRequiredService<CaseDesk>().SwitchAsync(
                key, input.Get<int>("version"), input.Get<bool>("isActive"), input.Get<string>("reason"), lead.By, context.CancellationToken)
            : new CaseOutcome(null, CaseRefusal.NotFound);
        return Done(context, outcome, "caseId");
    }

    private static CaseDone Done(ResolveContext context, CaseOutcome outcome, string about) =>
        new(outcome, outcome.Refusal is { } refusal ? [LearningErrors.Of(refusal, about, IsChinese(context))] : []);

    private static async ValueTask<object?> WeighAsync(ResolveContext context, Func<WeightDesk, Actor, Task<WeightOutcome>> weigh)
    {
        var lead = context.Request.RequireCounsellor(context.SelectedField);
        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = await weigh(scope.ServiceProvider.GetRequiredService<WeightDesk>(), lead.By);
        return new WeightDone(outcome, outcome.Refusal is { } refusal ? [LearningErrors.Of(refusal, outcome.Version?.GateRun?.Worse ?? 0, IsChinese(context))] : []);
    }

    // An id that is no version's names one that is not there.
    private static long VersionOf(InputObject input) => input.Get<string>("versionId") is { } id ? GlobalId.NumberOf(WeightVersionType.Name, id) ?? -1 : 0;

    private static bool IsChinese(ResolveContext context) => ExpectedErrors.IsChinese(ExpectedErrors.LanguageOf(context.Request.Http()));

    private sealed record CaseDone(CaseOutcome Outcome, IReadOnlyList<ExpectedError> Errors);

    private sealed record WeightDone(WeightOutcome Outcome, IReadOnlyList<ExpectedError> Errors);
}
