using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Curating;

/// <summary>The mutation's fields <c>changeCityTerms</c> and <c>restoreCityTerms</c>, for counsellors.</summary>
internal static class TermsMutations
{
    private static readonly InputValue Seen = new("version", Scalars.Int.NonNull, "The number of the newest version that the counsellor saw; 0 where there was none.");
    private static readonly InputValue Note = new("note", Scalars.String, $"For colleagues, {ReviewRules.LongestNote} characters at most; kept with personal data masked.");

    public static IEnumerable<Field> Fields =>
    [
        Change(
            "changeCityTerms",
            "ChangeCityTerms",
            "For counsellors: takes a new list of the city's words into use, on every server at once, unless an approved case would get worse.",
            [Seen, new InputValue("terms", TermsTypes.Input.NonNull.List.NonNull, $"All of them; {TermRules.MostTerms} at most."), Note],
            (desk, input, by, cancellation) => desk.ChangeAsync(
                input.Get<int>("version"), TermsTypes.Read(input.GetList<InputObject>("terms")!), input.Get<string>("note"), by, cancellation)),
        Change(
            "restoreCityTerms",
            "RestoreCityTerms",
            "For counsellors: brings the words of an earlier version back, as a new one.",
            [Seen, new InputValue("to", Scalars.Int.NonNull, "The number of the earlier version; 0 for the thesaurus of the files alone."), Note],
            (desk, input, by, cancellation) => desk.RestoreAsync(input.Get<int>("version"), input.Get<int>("to"), input.Get<string>("note"), by, cancellation)),
    ];

    private static Field Change(
        string name, string type, string description, InputValue[] input, Func<TermsDesk, InputObject, Actor, CancellationToken, Task<TermsOutcome>> change) => new(
        name,
        new ObjectType($"{type}Payload", () =>
        [
            Field.Of<Changed>("version", TermsTypes.Version, changed => changed.Outcome.Version, "The one in use now; null where the wish was refused before it was looked up, or there is none."),
            ExpectedError.FieldOf<Changed>(changed => changed.Errors),
        ]).NonNull,
        description,
        [new InputValue("input", new InputObjectType($"{type}Input", () => input).NonNull)])
        {
            Resolve = async context =>
            {
                var counsellor = context.Request.RequireCounsellor(context.SelectedField);
                await using var scope = context.RequestServices.CreateAsyncScope();
                var outcome = await change(scope.ServiceProvider.GetRequiredService<TermsDesk>(), context.Argument<InputObject>("input")!, counsellor.By, context.CancellationToken);
                var isChinese = ExpectedErrors.IsChinese(ExpectedErrors.LanguageOf(context.Request.Http()));
                return new Changed(outcome, outcome.Fault is { } fault ? [CurationErrors.Of(fault, isChinese)] : []);
            },
            Cost = Costs.Statement,
        };

    private sealed record Changed(TermsOutcome Outcome, IReadOnlyList<ExpectedError> Errors);
}
