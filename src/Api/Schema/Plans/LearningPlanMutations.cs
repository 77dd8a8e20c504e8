using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Plans;

/// <summary>The mutation's fields <c>saveLearningPlan</c> and <c>changeLearningPlan</c>, for counsellors.</summary>
internal static class LearningPlanMutations
{
    public static IEnumerable<Field> Fields =>
    [
        Deed(
            "saveLearningPlan",
            "SaveLearningPlan",
            "For counsellors: sends a learning plan to a resident, or a revision of the one in force, on the channel that they are on.",
            [
                new InputValue("consultationId", Scalars.Id.NonNull),
                new InputValue("version", Scalars.Int.NonNull, "The version that the counsellor saw; 0 where no plan was in force."),
                new InputValue("content", LearningPlanInput.Type.NonNull),
                new InputValue("acceptBroken", Scalars.Boolean, "True once the counsellor has seen which courses break what the resident plainly asked for.", "false"),
            ],
            async (desk, input, by, cancellation) => GlobalId.GuidOf(ConsultationType.Name, input.Get<string>("consultationId")) is not { } consultation
                ? new PlanOutcome(null, PlanRefusal.NotFound)
                : LearningPlanInput.Read(input.Get<InputObject>("content")!) is { } content
                    ? await desk.SaveAsync(consultation, input.Get<int>("version"), content, input.Get<bool>("acceptBroken"), by, cancellation)
                    : new PlanOutcome(null, PlanRefusal.CourseNotFound)),
        Deed(
            "changeLearningPlan",
            "ChangeLearningPlan",
            "For counsellors: notes that somebody has looked after a plan, ends it, or withdraws it.",
            [
                new InputValue("id", Scalars.Id.NonNull),
                new InputValue("version", Scalars.Int.NonNull, "The version that the counsellor saw."),
                new InputValue("change", PlanEnums.Change.NonNull),
            ],
            async (desk, input, by, cancellation) => GlobalId.GuidOf(LearningPlanType.Name, input.Get<string>("id")) is { } key
                ? await desk.ChangeAsync(key, input.Get<int>("version"), input.Get<PlanChange>("change"), by, cancellation)
                : new PlanOutcome(null, PlanRefusal.NotFound)),
    ];

    private static Field Deed(string name, string type, string description, InputValue[] input, Func<PlanDesk, InputObject, Actor, CancellationToken, Task<PlanOutcome>> act) => new(
        name,
        new ObjectType($"{type}Payload", () =>
        [
            Field.Of<Done>("plan", LearningPlanType.Type, done => done.Outcome.Plan, "As it stands now; null where there is none."),
            Field.Of<Done>("turn", TurnType.Type, done => done.Outcome.Turn, "The turn in which the resident is told; null where they are not."),
            Field.Of<Done>("problem", Scalars.String, done => done.Outcome.Problem, "A code of why it could not be handed to the resident's channel; null where it could, or they read our own page."),
            ExpectedError.FieldOf<Done>(done => done.Errors),
        ]).NonNull,
        description,
        [new InputValue("input", new InputObjectType($"{type}Input", () => input).NonNull)])
    {
        Resolve = context => DoAsync(context, act),
        Cost = Costs.Statement,
    };

    private static async ValueTask<object?> DoAsync(ResolveContext context, Func<PlanDesk, InputObject, Actor, CancellationToken, Task<PlanOutcome>> act)
    {
        var counsellor = context.Request.RequireCounsellor(context.SelectedField);
        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = await act(scope.ServiceProvider.GetRequiredService<PlanDesk>(), context.Argument<InputObject>("input")!, counsellor.By, context.CancellationToken);
        var isChinese = ExpectedErrors.IsChinese(ExpectedErrors.LanguageOf(context.Request.Http()));
        return new Done(outcome, outcome.Refusal is { } refusal ? [PlanErrors.Of(refusal, outcome.Detail, isChinese)] : []);
    }

    private sealed record Done(PlanOutcome Outcome, IReadOnlyList<ExpectedError> Errors);
}
