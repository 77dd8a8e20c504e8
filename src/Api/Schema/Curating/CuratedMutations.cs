using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Curating;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>The mutation's fields <c>saveCuratedAnswer</c> and <c>changeCuratedAnswer</c>, for counsellors.</summary>
internal static class CuratedMutations
{
    public static IEnumerable<Field> Fields =>
    [
        Change(
            "saveCuratedAnswer",
            "SaveCuratedAnswer",
            "For counsellors: saves an answer; a new one is a draft. One in force is replaced only where its records back what is written.",
            [
                new InputValue("id", Scalars.Id, "Null for a new one."),
                new InputValue("version", Scalars.Int, "The version that the counsellor saw; not looked at for a new one."),
                new InputValue("content", CuratedInput.Type.NonNull),
            ],
            async (desk, key, input, by, cancellation) => CuratedInput.Read(input.Get<InputObject>("content")!) is { } content
                ? await desk.SaveAsync(key, input.Get<int>("version"), content, by, cancellation)
                : new CuratedOutcome(null, CuratedRefusal.SourceInvalid, [])),
        Change(
            "changeCuratedAnswer",
            "ChangeCuratedAnswer",
            "For counsellors: puts an answer in force, which its records must back, takes it back, or makes it a draft again.",
            [
                new InputValue("id", Scalars.Id.NonNull),
                new InputValue("version", Scalars.Int.NonNull, "The version that the counsellor saw."),
                new InputValue("state", CuratedEnums.State.NonNull),
            ],
            async (desk, key, input, by, cancellation) => await desk.ChangeStateAsync(key!.Value, input.Get<int>("version"), input.Get<CuratedState>("state"), by, cancellation)),
    ];

    private static Field Change(
        string name, string type, string description, InputValue[] input, Func<CuratedDesk, Guid?, InputObject, Actor, CancellationToken, Task<CuratedOutcome>> change) => new(
        name,
        new ObjectType($"{type}Payload", () =>
        [
            Field.Of<Changed>("answer", CuratedTypes.Type, changed => changed.View, "As it stands now; null where there is none."),
            Field.Of<Changed>("troubles", CuratedTypes.Trouble.NonNull.List.NonNull, changed => changed.Outcome.Troubles, "What keeps what was written from going out, as its records are now.", listSize: Costs.UpTo(5)),
            ExpectedError.FieldOf<Changed>(changed => changed.Errors),
        ]).NonNull,
        description,
        [new InputValue("input", new InputObjectType($"{type}Input", () => input).NonNull)])
        {
            Resolve = context => ChangeAsync(context, change),
            Cost = Costs.Statement,
        };

    private static async ValueTask<object?> ChangeAsync(ResolveContext context, Func<CuratedDesk, Guid?, InputObject, Actor, CancellationToken, Task<CuratedOutcome>> change)
    {
        var counsellor = context.Request.RequireCounsellor(context.SelectedField);
        var input = context.Argument<InputObject>("input")!;
        var (id, key) = (input.Get<string>("id"), GlobalId.GuidOf(CuratedTypes.Name, input.Get<string>("id")));
        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = id is null || key is not null
            ? await change(scope.ServiceProvider.GetRequiredService<CuratedDesk>(), key, input, counsellor.By, context.CancellationToken)
            : new CuratedOutcome(null, CuratedRefusal.NotFound, []);
        var view = outcome.Answer is { } answer ? (await CuratedView.OfAsync(scope.ServiceProvider, [answer], context.CancellationToken))[0] : null;
        var isChinese = ExpectedErrors.IsChinese(ExpectedErrors.LanguageOf(context.Request.Http()));
        return new Changed(outcome, view, outcome.Refusal is { } refusal ? [CurationErrors.Of(refusal, isChinese)] : []);
    }

    private sealed record Changed(CuratedOutcome Outcome, CuratedView? View, IReadOnlyList<ExpectedError> Errors);
}
